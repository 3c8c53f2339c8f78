package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.reports.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of an assessment can be shown, compared and made again from the folder alone. */
class KeptTest {

    @TempDir
    Path folder;

    private static final String RIVERBEND =
            Path.of("..", "examples", "riverbend-practice").toString();

    private String kept(String name, String facts, String... options) {
        String out = folder.resolve(name).toString();
        Run run = Run.onRealPacks(
                Stream.concat(Stream.of("assess", facts, "--as-of", "2026-11-23", "--out", out), Stream.of(options))
                        .toArray(String[]::new));
        assertTrue(run.code() == 1 || run.code() == 3, run.err());
        return out;
    }

    @Test
    void everyFormatIsMadeAgainByteForByte() {
        String out = kept("a", RIVERBEND, "--target", "small-practice", "--confidential", "For counsel");
        for (Format format : Format.usual()) {
            assertTrue(Files.isRegularFile(Path.of(out).resolve(format.path())), format.path());
        }
        Run again = Run.onRealPacks("reproduce", out);
        assertEquals(0, again.code(), again.err());
        assertTrue(again.out().contains("comes out again byte for byte"), again.out());
        assertTrue(again.out().contains("hipaa 0.1.0"), again.out());
    }

    @Test
    void howOldListsMayBeIsKeptAndAssessedByAgain() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "feeds: {systems: 30, workforce: 0}\n");
        String out = kept("a", RIVERBEND, "--plan", plan.toString());
        String findings = Files.readString(Path.of(out).resolve("findings.xml"));
        assertTrue(findings.contains("<feed section=\"systems\" days=\"30\"/>"), "the plan");
        assertTrue(findings.contains("The list of workforce is too old: its newest entry was recorded on"), "a reason");
        assertTrue(Files.readString(Path.of(out).resolve("findings.json")).contains("\"days\""), "in JSON too");
        assertEquals(0, Run.onRealPacks("validate", out + "/findings.xml").code());
        Run again = Run.onRealPacks("reproduce", out);
        assertEquals(0, again.code(), again.err());
        Run shown = Run.onRealPacks("show", out, "--json");
        assertTrue(shown.out().contains("What does the list of workforce hold today?"), shown.out());
    }

    @Test
    void whatRemediesTakeHereIsKeptAndComesOutAgain() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.yaml"),
                "effort: {'hipaa:164.312(b)': {hours: 8}, 'nist-csf:PR.DS-11': {cost: 0}}\n");
        String out = kept("a", RIVERBEND, "--plan", plan.toString());
        String findings = Files.readString(Path.of(out).resolve("findings.xml"));
        assertTrue(findings.contains("<effort control=\"hipaa:164.312(b)\" hours=\"8\"/>"), "the plan");
        assertTrue(findings.contains("<effort control=\"nist-csf:PR.DS-11\" cost=\"0\"/>"), "the plan");
        assertTrue(findings.contains("<effort hours=\"24\" cost=\"600\"/>"), "the catalog beside it");
        assertEquals(0, Run.onRealPacks("validate", out + "/findings.xml").code());
        Run again = Run.onRealPacks("reproduce", out);
        assertEquals(0, again.code(), again.err());
        Files.writeString(plan, "effort: {'164.312(b)': {hours: 8}}\n");
        Run wrong = Run.onRealPacks("assess", RIVERBEND, "--plan", plan.toString());
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("did you mean \"hipaa:164.312(b)\"?"), wrong.err());
    }

    @Test
    void whatWasChangedDoesNotComeOutAgain() throws IOException {
        String out = kept("a", RIVERBEND, "--format", "xml");
        Path findings = Path.of(out).resolve("findings.xml");
        String good = Files.readString(findings);
        Files.writeString(findings, good.replaceFirst("status=\"not-satisfied\"", "status=\"satisfied\""));
        Run again = Run.onRealPacks("reproduce", out);
        assertEquals(2, again.code());
        assertTrue(again.err().contains("findings.xml comes out otherwise from line"), again.err());
        Files.writeString(findings, good);
        Path facts = Path.of(out).resolve("inputs/organization.yaml");
        Files.writeString(facts, Files.readString(facts) + "# more\n");
        assertEquals(2, Run.onRealPacks("reproduce", out).code());
    }

    @Test
    void otherPacksAreNamedAndRefused() {
        String out = kept("a", RIVERBEND, "--format", "xml");
        Run again = Run.assay("reproduce", out);
        assertEquals(2, again.code());
        assertTrue(again.err().contains("it needs hipaa 0.1.0 (sha256:"), again.err());
    }

    @Test
    void whatWasKeptIsShownAsItWasPrinted() {
        String out = folder.resolve("a").toString();
        for (String json : new String[] {"", "--json"}) {
            String[] assess = Stream.of("assess", RIVERBEND, "--as-of", "2026-11-23", "--out", out, json)
                    .filter(option -> !option.isEmpty())
                    .toArray(String[]::new);
            String[] show = Stream.of("show", out, json)
                    .filter(option -> !option.isEmpty())
                    .toArray(String[]::new);
            Run first = Run.onRealPacks(assess);
            Run shown = Run.withoutPacks(show);
            assertEquals(first.out(), shown.out());
            assertEquals(first.code(), shown.code());
        }
    }

    @Test
    void namesStayOutOfEverythingThatIsKept() throws IOException {
        Path facts = folder.resolve("facts.yaml");
        Files.writeString(facts, """
                answered-by: {role: Rowan Ash, on: 2026-11-01}
                organization: {id: acme, name: Acme, roles: [covered-entity]}
                complete: {workforce: {answer: yes, as-of: 2026-11-20, counted-by: Rowan Ash, count: 1}}
                workforce:
                  - {id: Elm Alder, job: nurse, security-trained: no, left: no}
                systems:
                  - {id: ehr, name: "EHR, see MRN 1234567 and 123-45-6789", ephi: yes, encryption-at-rest: no}
                """);
        String out = kept("a", facts.toString());
        assertFalse(everything(out).contains("Alder"));
        assertTrue(everything(out).contains("Rowan Ash"));
        assertFalse(everything(out).contains("1234567") || everything(out).contains("123-45"));
        assertEquals(0, Run.onRealPacks("reproduce", out).code());
        Run redacted = Run.onRealPacks("assess", facts.toString(), "--out", out, "--redact");
        assertFalse(everything(out).contains("Rowan"));
        assertEquals(0, Run.onRealPacks("reproduce", out).code());
        assertTrue(
                redacted.err().contains("facts.yaml:7:35: this looks like the number of a patient's record"),
                redacted.err());
        assertFalse((redacted.out() + redacted.err()).contains("1234567"));
    }

    private static String everything(String out) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(out))) {
            return files.filter(Files::isRegularFile).map(KeptTest::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBadFolderIsToldInOneSentence() throws IOException {
        for (String command : new String[] {"show", "reproduce"}) {
            Run run = Run.onRealPacks(command, folder.resolve("nowhere").toString());
            assertEquals(2, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        Files.writeString(folder.resolve("findings.xml"), "<x/>");
        Run run = Run.onRealPacks("show", folder.toString());
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
