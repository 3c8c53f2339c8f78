package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published enforcement cases as facts: what was published must come out, and what cannot apply must not. */
class EnforcementTest {

    private static final Path CASES = Path.of("..", "examples", "enforcement");
    private static final Assessor ASSESSOR = Assessor.open(List.of(Path.of("..", "rules-hipaa", "target", "classes")));

    /** A line of expected.csv. */
    private record Expected(String name, LocalDate asOf, String provision, String outcome) {

        static Expected of(String line) {
            String[] cells = line.split(",", -1);
            return new Expected(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3]);
        }

        AssessmentResults results() {
            return ASSESSOR.assess(AssessmentPlan.asOf(asOf), ASSESSOR.read(CASES.resolve(name)));
        }

        /** What is wrong with the outcome, if anything. */
        Optional<String> difference() {
            Optional<Finding> finding = results().findings().stream()
                    .filter(f -> f.control().equals(new ControlId("hipaa", provision)))
                    .findFirst();
            String came = finding.map(f -> f.status() + ": " + f.reason()).orElse("no such control");
            boolean right = switch (outcome) {
                case "gap" -> finding.filter(f -> f.status().gap()).isPresent();
                case "no gap" ->
                    finding.filter(f -> !f.status().gap() && f.status() != FindingStatus.SATISFIED)
                            .isPresent();
                case "no control" -> finding.isEmpty();
                default -> false;
            };
            return right
                    ? Optional.empty()
                    : Optional.of(name + " " + provision + " should be " + outcome + ", is " + came);
        }
    }

    private static List<Expected> expected() {
        try (Stream<String> lines = Files.lines(CASES.resolve("expected.csv"))) {
            return lines.skip(1).map(Expected::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyPublishedProvisionIsAGapAndNothingElseThatWasSaidToBeNone() {
        List<String> differences = new ArrayList<>();
        expected().forEach(expected -> expected.difference().ifPresent(differences::add));
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void everyCaseIsExpectedAndEveryExpectedCaseIsThere() throws IOException {
        Set<String> there;
        try (Stream<Path> list = Files.list(CASES)) {
            there = list.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(there, expected().stream().map(Expected::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void paperAloneRaisesNothingUnderTheSecurityRule() {
        for (String name : List.of("presence-2017", "raleigh-ortho-2016")) {
            Expected of = expected().stream()
                    .filter(e -> e.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            List<String> gaps = of.results().findings().stream()
                    .filter(finding -> finding.status().gap())
                    .map(finding -> finding.control().name())
                    .filter(id -> id.compareTo("164.306") >= 0 && id.compareTo("164.318") < 0)
                    .toList();
            assertEquals(List.of(), gaps, name);
        }
    }

    @Test
    void theExceptionsOfAMechanismAreListedWithTheirLegalNote() {
        Expected of = expected().stream()
                .filter(e -> e.name().equals("md-anderson-2021"))
                .findFirst()
                .orElseThrow();
        AssessmentResults results = of.results();
        Finding finding = results.findings().stream()
                .filter(f -> f.control().name().equals("164.312(a)(2)(iv)"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                finding.observations().stream().anyMatch(o -> o.reason().contains("stolen laptop")), finding.reason());
        String note = results.packs()
                .get(0)
                .catalog()
                .controls()
                .get(finding.control())
                .note();
        assertTrue(note.contains("985 F.3d 472"), note);
    }
}
