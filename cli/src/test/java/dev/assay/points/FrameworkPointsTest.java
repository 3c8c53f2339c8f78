package dev.assay.points;

import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.reports.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where most tools are wrong about proposals, penalties, certification and frameworks: each test is named after a point. */
class FrameworkPointsTest {

    private static final List<Path> WORDS = List.of(
            Path.of("..", "rules-hipaa", "src", "main", "resources"),
            Path.of("..", "rules-nist-csf", "src", "main", "resources", "catalog"),
            Path.of("..", "cli", "src", "main", "java"),
            Path.of("..", "reports", "src", "main"));

    /** All that the product can say, in lower case. */
    private static String said() throws IOException {
        StringBuilder said = new StringBuilder();
        for (Path place : WORDS) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    said.append(Files.readString(file).toLowerCase(Locale.ROOT)).append('\n');
                }
            }
        }
        return said.toString();
    }

    @Test
    void point32TheProposalIsNeverMixedIn() {
        for (Control control : Points.catalog("hipaa").controls().values()) {
            assertFalse(control.statement().contains("2025 proposal"), control.id() + " states a proposal as law");
            assertTrue(
                    control.inForce().on(Points.AS_OF)
                            || control.inForce().until().isBefore(Points.AS_OF),
                    control.id() + " is not law yet");
        }
        String slow =
                "workforce: [{id: clerk, left: yes, left-on: 2026-05-01, access-terminated: yes, access-terminated-on: 2026-05-02}]\n";
        assertFalse(Points.status("164.308(a)(3)(ii)(C)", slow).gap(), "one hour is the proposal's number");
    }

    @Test
    void point33RecognizedPracticesAreNoSafeHarbour() throws IOException {
        String command = Files.readString(
                Path.of("..", "cli", "src", "main", "java", "dev", "assay", "cli", "RecognizedPracticesCommand.java"));
        assertTrue(command.contains("they are no safe harbour"));
        assertTrue(command.contains("adds nothing"));
        String gap = "practices: {risk-analysis: no}\nincidents: [{id: a, on: 2026-05-01, phi-exposed: no}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.308(a)(1)(ii)(A)", gap), "no practice changes a finding");
    }

    @Test
    void point34ASettlementIsNoFinding() throws IOException {
        Path cases = Path.of("..", "examples", "enforcement");
        for (String settled :
                List.of("presence-2017", "raleigh-ortho-2016", "athens-ortho-2020", "osu-chs-2022", "anthem-2018")) {
            String text = Files.readString(cases.resolve(settled).resolve("README.md"))
                    .replaceAll("\\s+", " ");
            assertTrue(text.contains("settlement without admission"), settled);
        }
        for (String found : List.of("childrens-dallas-2017", "gulf-coast-2024")) {
            String text =
                    Files.readString(cases.resolve(found).resolve("README.md")).replaceAll("\\s+", " ");
            assertTrue(text.contains("civil money penalty"), found);
        }
    }

    @Test
    void point35NothingSaysCompliant() throws IOException {
        String said = said();
        assertFalse(said.contains("hipaa compliant"));
        assertFalse(said.contains("hipaa-compliant"));
        assertTrue(Notice.asOf(Points.AS_OF).contains("certification"));
    }

    @Test
    void point36OutcomesAreNoRequirements() {
        assertEquals(Catalog.Kind.OUTCOMES, Points.catalog("nist-csf").kind());
        Set<FindingStatus> statuses =
                csf(Points.assess("practices: {risk-analysis: no, least-privilege: yes}\n")).stream()
                        .map(Finding::status)
                        .collect(Collectors.toSet());
        assertFalse(statuses.contains(FindingStatus.SATISFIED));
        assertFalse(statuses.contains(FindingStatus.NOT_SATISFIED));
    }

    @Test
    void point37ImplementationExamplesAreNoChecklist() {
        for (Control control : Points.catalog("nist-csf").controls().values()) {
            assertFalse(control.statement().matches("(?s).*\\bEx[1-9]\\b.*"), control.id() + " counts examples");
        }
    }

    @Test
    void point38TheCountsOfTheFramework() {
        Set<String> names = Points.catalog("nist-csf").controls().keySet().stream()
                .map(id -> id.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(106, names.size());
        assertEquals(22, names.stream().map(n -> n.substring(0, 5)).distinct().count());
        assertEquals(6, names.stream().map(n -> n.substring(0, 2)).distinct().count());
        assertTrue(names.stream().allMatch(n -> n.matches("[A-Z]{2}\\.[A-Z]{2}-[0-9]{2}")), names.toString());
        assertFalse(names.contains("ID.AM-06"));
        assertTrue(names.containsAll(Set.of("PR.DS-01", "PR.DS-02", "PR.DS-10", "PR.DS-11")));
    }

    @Test
    void point39ACrosswalkProvesNothing() {
        AssessmentResults both = Points.assess("practices: {least-privilege: yes, threat-intelligence: yes}\n");
        AssessmentResults none = Points.assess("");
        assertEquals(hipaa(none), hipaa(both), "what only the framework asks changes nothing in HIPAA");
        assertEquals(UNDETERMINED, Points.status("164.312(a)(1)", "practices: {least-privilege: yes}\n"));
    }

    @Test
    void point40StateLawAndPart2AreSaidToBeOutOfScope() {
        String notice = Notice.asOf(Points.AS_OF);
        assertTrue(notice.contains("State law"), notice);
        assertTrue(notice.contains("42 CFR Part 2"), notice);
    }

    private static List<Finding> csf(AssessmentResults results) {
        return results.findings().stream()
                .filter(f -> f.control().pack().equals("nist-csf"))
                .toList();
    }

    private static List<String> hipaa(AssessmentResults results) {
        return results.findings().stream()
                .filter(f -> f.control().pack().equals("hipaa"))
                .map(f -> f.control() + " " + f.status())
                .toList();
    }
}
