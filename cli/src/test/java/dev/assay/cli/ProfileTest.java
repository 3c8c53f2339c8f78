package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.ControlId;
import dev.assay.engine.Assessor;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay profile} and {@code assay targets}, on the packs as they are shipped. */
class ProfileTest {

    private static final String RIVERBEND =
            Path.of("..", "examples", "riverbend-practice").toString();
    private static final List<ControlId> OUTCOMES = Assessor.open(Run.REAL_PACKS).packs().stream()
            .filter(pack -> pack.id().equals("nist-csf"))
            .flatMap(pack -> pack.catalog().controls().keySet().stream())
            .toList();
    private static final Map<String, String> FUNCTIONS = new LinkedHashMap<>();

    static {
        FUNCTIONS.put("GV", "GOVERN");
        FUNCTIONS.put("ID", "IDENTIFY");
        FUNCTIONS.put("PR", "PROTECT");
        FUNCTIONS.put("DE", "DETECT");
        FUNCTIONS.put("RS", "RESPOND");
        FUNCTIONS.put("RC", "RECOVER");
    }

    @TempDir
    private Path folder;

    private String facts(String text) throws IOException {
        return Files.writeString(folder.resolve("facts.yaml"), "organization: {name: Test Practice}\n" + text)
                .toString();
    }

    /** A self-assessment of all outcomes: the averages are those of the scores alone, function by function. */
    @Test
    void theAveragesOfADeclaredSelfAssessmentAreThoseOfItsScores() throws IOException {
        StringBuilder table = new StringBuilder("outcome,score,target,on,rated-by\n");
        Map<String, int[]> sums = new LinkedHashMap<>();
        int below = 0;
        for (int i = 0; i < OUTCOMES.size(); i++) {
            int score = i * 7 % 11;
            int target = 4 + i % 5;
            String name = OUTCOMES.get(i).name();
            table.append(name + "," + score + "," + target + ",2026-03-01,consultant\n");
            int[] sum = sums.computeIfAbsent(name.substring(0, 2), f -> new int[3]);
            sum[0]++;
            sum[1] += score;
            sum[2] += score < target ? 1 : 0;
            below += score < target ? 1 : 0;
        }
        Files.writeString(folder.resolve("declared-scores.csv"), table);
        facts("practices: {risk-management: no}\n");
        Run run = Run.onRealPacks("profile", folder.toString());
        for (Map.Entry<String, String> function : FUNCTIONS.entrySet()) {
            int[] sum = sums.getOrDefault(function.getKey(), new int[3]);
            BigDecimal mean = BigDecimal.valueOf(sum[1]).divide(BigDecimal.valueOf(sum[0]), 2, RoundingMode.HALF_UP);
            List<String> row = declared(run, function.getValue());
            assertEquals(List.of("" + sum[0], "" + mean, "" + sum[2]), List.of(row.get(1), row.get(2), row.get(4)));
        }
        List<String> all = declared(run, "in all");
        assertEquals("106", all.get(2));
        assertEquals("" + below, all.get(5));
    }

    private static List<String> declared(Run run, String function) {
        String part = run.out().substring(run.out().indexOf("Declared scores"));
        return part.lines()
                .filter(line -> line.startsWith(function))
                .map(line -> List.of(line.strip().split("\\s+", -1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void scoresMoveNothingThatIsWorkedOut() throws IOException {
        String without = Run.onRealPacks("profile", RIVERBEND, "--all").out();
        Path copy = folder.resolve("riverbend");
        Files.createDirectories(copy.resolve("evidence"));
        try (var files = Files.walk(Path.of(RIVERBEND))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(
                        file, copy.resolve(Path.of(RIVERBEND).relativize(file).toString()));
            }
        }
        StringBuilder table = new StringBuilder("outcome,score,target\n");
        OUTCOMES.forEach(id -> table.append(id.name() + ",10,10\n"));
        Files.writeString(copy.resolve("declared-scores.csv"), table);
        String with = Run.onRealPacks("profile", copy.toString(), "--all").out();
        assertEquals(worked(without), worked(with));
        assertTrue(with.contains("Rated at or above their target, and the facts show a shortfall: "), with);
    }

    private static String worked(String out) {
        return out.substring(0, out.indexOf("\nDeclared scores"));
    }

    @Test
    void aProfileFitsATerminalAndBeginsWithGovern() {
        Run run = Run.onRealPacks("profile", RIVERBEND, "--target", "hospital", "--all");
        assertEquals(1, run.code(), run.err());
        assertEquals(
                List.of(),
                run.out()
                        .lines()
                        .filter(line -> line.codePointCount(0, line.length()) > 80)
                        .toList());
        List<String> order = run.out()
                .lines()
                .map(line -> line.split(" ", -1)[0])
                .filter(FUNCTIONS::containsValue)
                .distinct()
                .toList();
        assertEquals(List.copyOf(FUNCTIONS.values()), order);
    }

    @Test
    void theJsonHoldsEveryOutcomeAndIsTheSameEachTime() {
        String once = Run.onRealPacks("profile", RIVERBEND, "--target", "small-practice", "--json")
                .out();
        assertEquals(
                once,
                Run.onRealPacks("profile", RIVERBEND, "--target", "small-practice", "--json")
                        .out());
        for (ControlId id : OUTCOMES) {
            assertTrue(once.contains("\"outcome\": \"" + id.name() + "\""), id.name());
        }
    }

    @Test
    void whereNothingIsRecordedAllIsUnknownAndNoTierIsRuledOut() throws IOException {
        Run run = Run.onRealPacks("profile", facts(""));
        assertEquals(3, run.code(), run.err());
        assertTrue(run.out().contains("What the target asks and the facts do not show: 106 outcomes"), run.out());
        assertTrue(
                run.out().contains("Governance  tier 1, Partial, is shown; up to tier 4, Adaptive, is possible"),
                run.out());
    }

    @Test
    void anEditedStartingPointIsATarget() throws IOException {
        Run printed = Run.onRealPacks("targets", "business-associate");
        assertEquals(0, printed.code(), printed.err());
        Path file = Files.writeString(folder.resolve("ours.yaml"), printed.out());
        Run shipped = Run.onRealPacks("profile", RIVERBEND, "--target", "business-associate");
        Run ours = Run.onRealPacks("profile", RIVERBEND, "--target", file.toString());
        assertEquals(shipped.out().replace("(business-associate)", "(ours)"), ours.out());
    }

    @Test
    void wrongNamesAreToldWithTheRightOnes() {
        Run target = Run.onRealPacks("profile", RIVERBEND, "--target", "smal-practice");
        assertEquals(2, target.code());
        assertTrue(target.err().contains("did you mean \"small-practice\"?"), target.err());
        Run name = Run.onRealPacks("targets", "clinic");
        assertEquals(2, name.code());
        assertTrue(
                name.err().contains("there are ambulatory-center, business-associate, hospital, small-practice"),
                name.err());
        Run pack = Run.onRealPacks("profile", RIVERBEND, "--pack", "hipaa");
        assertEquals(2, pack.code());
        assertTrue(pack.err().contains("so there is no profile; load nist-csf"), pack.err());
    }

    @Test
    void anEarlierIdIsExplainedByWhereItWent() {
        Run run = Run.onRealPacks("explain", "id.am-6");
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                ID.AM-6  (CSF 1.1)
                ID.AM-6 of CSF 1.1 was withdrawn and split over GV.RR-02, GV.SC-02.
                  nist-csf:GV.RR-02  Say who does what
                  nist-csf:GV.SC-02  Share out security with vendors
                """, run.out());
    }

    @Test
    void aControlSaysWhatItTouchesAndWhichAnswersServeBoth() {
        String csf = Run.onRealPacks("explain", "PR.AA-03").out().replaceAll("\\s+", " ");
        assertTrue(csf.contains("A relation, never an equivalence"), csf);
        assertTrue(
                csf.contains(
                        "hipaa:164.312(d) Person or entity authentication (close; through PR.AC-7; one answer serves both:"
                                + " systems.authentication, systems.mfa)"),
                csf);
        String hipaa = Run.onRealPacks("explain", "164.308(a)(1)(i)").out().replaceAll("\\s+", " ");
        assertTrue(
                hipaa.contains(
                        "nist-csf:GV.RM-01 Agree on the aims (close; by judgement alone, no published mapping holds it)"),
                hipaa);
    }
}
