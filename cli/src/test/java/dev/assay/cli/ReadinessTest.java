package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay readiness}, {@code assay confidence} and {@code assay plan}, on the packs as they are shipped. */
class ReadinessTest {

    private static final String RIVERBEND =
            Path.of("..", "examples", "riverbend-practice").toString();
    private static final List<String> ATTACKS = List.of(
            "Phishing:",
            "Ransomware:",
            "Business email compromise:",
            "Credential theft:",
            "Insider misuse:",
            "Loss and theft:",
            "Supply chain:");

    @TempDir
    private Path folder;

    private Run readiness(String facts) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.yaml"), "organization: {name: Test Practice}\n" + facts);
        return Run.onRealPacks("readiness", file.toString(), "--as-of", "2026-06-30");
    }

    @Test
    void eachKindOfAttackIsThereWithASectorFigureBesideMeasures() {
        Run run = Run.onRealPacks("readiness", RIVERBEND, "--as-of", "2026-11-25");
        assertEquals(0, run.code(), run.err());
        ATTACKS.forEach(attack -> assertTrue(run.out().contains("\n" + attack), attack + run.out()));
        assertTrue(run.out().contains("53% ran phishing simulations."), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        JsonCheck.check(Run.onRealPacks("readiness", RIVERBEND, "--json").out());
    }

    /** A stolen laptop: nothing keeps it from going, and nothing keeps its data from being read. */
    @Test
    void theWayOfAStolenLaptopIsOpen() throws IOException {
        Run run = readiness("""
                systems: [{id: laptop, name: Laptop, kind: laptop, ephi: yes, stores-data: yes, encryption-at-rest: no,
                   physical-safeguards: no}]
                """);
        String loss = section(run.out(), "Loss and theft:");
        assertTrue(loss.contains("The shortest way, through what is missing:"), loss);
        assertTrue(loss.contains("1  a device or a medium is lost"), loss);
        assertTrue(loss.contains("2  what is stored on it can be read"), loss);
    }

    @Test
    void ofNothingRecordedNoWayIsKnownToBeOpenNorBarred() throws IOException {
        Run run = readiness("");
        assertFalse(run.out().contains("The shortest way, through what is missing"), run.out());
        assertFalse(run.out().contains("Each way it could take is barred"), run.out());
        assertTrue(run.out().contains("Nobody recorded a phishing simulation with its day."), run.out());
        assertTrue(run.out().replaceAll("\\s+", " ").contains("that is no proof that there was none"), run.out());
    }

    @Test
    void timesAreCountedInDaysAndWhatIsNotKnownToTheDayIsLeftOut() throws IOException {
        Run run = readiness("""
                incidents:
                  - {id: a, kind: phishing, on: 2025-03-01, detected: 2025-03-11, contained: 2025-03-12}
                  - {id: b, kind: phishing, on: 2026-02-01, detected: 2026-02-03, contained: 2026-02-09}
                  - {id: c, kind: phishing, on: 2026-02-01, detected: 2026-02-05, contained: unknown}
                  - {id: d, kind: phishing, on: 2026, detected: 2026-03-05}
                """);
        String detect = section(run.out(), "Time to notice an incident");
        assertTrue(detect.contains("4 days (median of 3; longest 10)"), detect);
        assertTrue(detect.contains("2025 10 days; 2026 4 days (median of 2; longest 4)"), detect);
        assertTrue(detect.contains("Of 1 incident it is not known"), detect);
        String contain = section(run.out(), "Time to contain an incident");
        assertTrue(contain.contains("6 days (median of 2; longest 6)"), contain);
    }

    private static String section(String out, String heading) {
        int from = out.indexOf("\n" + heading);
        assertTrue(from >= 0, heading + " in " + out);
        int to = out.length();
        for (String other : List.of("\n\n", "\nTime to contain", "\nHow often")) {
            int found = out.indexOf(other, from + heading.length() + 3);
            to = found < 0 || other.equals("\n\n") ? to : Math.min(to, found);
        }
        return out.substring(from, to);
    }

    @Test
    void reportsTellWhatIsOnlyStatedIfAskedAlone() throws IOException {
        Path without = folder.resolve("without");
        Path with = folder.resolve("with");
        Run.onRealPacks("assess", RIVERBEND, "--as-of", "2026-11-25", "--out", without.toString(), "-q");
        Run.onRealPacks("assess", RIVERBEND, "--as-of", "2026-11-25", "--out", with.toString(), "-q", "--confidence");
        assertFalse(Files.readString(without.resolve("report.html")).contains("What is stated, and what is shown"));
        assertFalse(Files.readString(without.resolve("findings.xml")).contains(" stated=\""));
        assertTrue(Files.readString(with.resolve("report.html")).contains("What is stated, and what is shown"));
        assertTrue(Files.readString(with.resolve("findings.xml")).contains(" stated=\""));
        assertEquals(0, Run.onRealPacks("reproduce", with.toString()).code());
        assertEquals(0, Run.onRealPacks("reproduce", without.toString()).code());
    }

    @Test
    void confidenceNamesRolesAndNoPeople() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.yaml"), """
                organization: {name: Test Practice, roles: [covered-entity]}
                practices:
                  sanctions: {answer: yes, stated-by: Amalia Testperson}
                  security-reminders: {answer: yes, stated-by: office manager}
                """);
        Run run = Run.onRealPacks("confidence", file.toString());
        assertEquals(3, run.code(), run.err());
        assertFalse(run.out().contains("Testperson"), run.out());
        assertTrue(run.out().contains("office manager: 0 of "), run.out());
        assertTrue(run.out().contains("Over time"), run.out());
        JsonCheck.check(Run.onRealPacks("confidence", file.toString(), "--json").out());
    }

    @Test
    void aPlanKeepsToItsLimitsAndListsWhatStaysOwed() throws IOException {
        Path out = folder.resolve("plan");
        Run run = Run.onRealPacks(
                "plan",
                RIVERBEND,
                "--as-of",
                "2026-11-25",
                "--hours",
                "40",
                "--budget",
                "2000",
                "--out",
                out.toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(
                run.out().replaceAll("\\s+", " ").contains("No other choice within the limits takes away more."),
                run.out());
        assertTrue(run.out().contains("Owed: required by law"), run.out());
        assertEquals(
                0,
                Run.onRealPacks("validate", out.resolve("oscal/poam.xml").toString())
                        .code());
        String poam = Files.readString(out.resolve("oscal/poam.xml"));
        assertTrue(poam.contains("name=\"order\""), poam.substring(0, 200));
        assertTrue(poam.contains("name=\"owed\""), poam.substring(0, 200));
        assertEquals(
                64,
                Run.onRealPacks("plan", RIVERBEND, "--hours", "-1", "--budget", "0")
                        .code());
        Run nothing = Run.onRealPacks("plan", RIVERBEND, "--hours", "0", "--budget", "0", "--json");
        JsonCheck.check(nothing.out());
        assertEquals(1, nothing.code());
    }
}
