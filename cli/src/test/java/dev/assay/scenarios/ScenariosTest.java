package dev.assay.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.engine.Assessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Stories of failures and of honest passes, written from the text of the rules alone and recorded from the documentation of facts alone.
 * Each begins with its id, what must come of which control, and the story.
 */
class ScenariosTest {

    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
    private static final Path NOT_YET = SCENARIOS.resolve("not-yet.txt");
    private static final Pattern HEAD = Pattern.compile("# (\\S+): (gap|pass) (\\S+)\n");
    private static final Assessor ASSESSOR = Assessor.open(List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes")));
    private static final AssessmentPlan PLAN = AssessmentPlan.asOf(LocalDate.of(2026, 11, 30));

    private record Scenario(String id, String expected, ControlId control, String facts) {

        boolean comesOut(FindingStatus status) {
            return expected.equals("gap")
                    ? status == FindingStatus.NOT_SATISFIED
                    : status == FindingStatus.SATISFIED || status == FindingStatus.CLAIMED;
        }
    }

    /** The list of those that do not come out yet is exact: one that begins to come out is taken off it. */
    @Test
    void everyScenarioComesOut() throws IOException {
        Set<String> notYet = new TreeSet<>();
        List<String> shown = new ArrayList<>();
        List<Scenario> scenarios = scenarios();
        for (Scenario scenario : scenarios) {
            Finding finding = finding(scenario);
            if (!scenario.comesOut(finding.status())) {
                notYet.add(scenario.id());
                shown.add(scenario.id() + ": expected " + scenario.expected() + ", is " + finding.status() + ": "
                        + finding.reason());
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "scenarios.txt"), shown, StandardCharsets.UTF_8);
        assertTrue(scenarios.size() > 400, scenarios.size() + " scenarios");
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.write(NOT_YET, notYet);
        }
        assertEquals(Files.readAllLines(NOT_YET), List.copyOf(notYet));
    }

    private static Finding finding(Scenario scenario) {
        return ASSESSOR
                .assess(
                        PLAN,
                        ASSESSOR.read(scenario.id() + ".yaml", scenario.facts().getBytes(StandardCharsets.UTF_8)))
                .findings()
                .stream()
                .filter(each -> each.control().equals(scenario.control()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Scenario> scenarios() throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                for (String text : Files.readString(file).split("(?m)^---\n")) {
                    Matcher head = HEAD.matcher(text);
                    assertTrue(head.lookingAt(), file + " has a scenario without its head");
                    scenarios.add(
                            new Scenario(head.group(1), head.group(2), new ControlId("hipaa", head.group(3)), text));
                }
            }
        }
        return scenarios;
    }
}
