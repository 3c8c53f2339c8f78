package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Basis;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Verb;
import dev.assay.engine.Assessor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample organizations are readable, show every status, and no fact taken away makes any of them look better. */
class ExamplesTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of(pack("rules-hipaa"), pack("rules-nist-csf")));
    private static final Set<FindingStatus> GOOD =
            EnumSet.of(FindingStatus.SATISFIED, FindingStatus.CLAIMED, FindingStatus.MET, FindingStatus.NOT_APPLICABLE);

    private static final Example RIVERBEND = Example.of("riverbend-practice", LocalDate.of(2026, 11, 20));
    private static final Example ANTHEM = Example.of("enforcement/anthem-2018", LocalDate.of(2015, 1, 27));

    /** A sample organization, with the day to assess it for. */
    private record Example(String name, AssessmentPlan plan, Snapshot snapshot) {

        static Example of(String name, LocalDate asOf) {
            return new Example(
                    name,
                    AssessmentPlan.asOf(asOf),
                    ASSESSOR.read(Path.of("..", "examples").resolve(name)));
        }

        AssessmentResults assess() {
            return assess(snapshot);
        }

        AssessmentResults assess(Snapshot facts) {
            return ASSESSOR.assess(plan, facts);
        }

        Set<FindingStatus> statuses(String pack) {
            return assess().findings().stream()
                    .filter(finding -> finding.control().pack().equals(pack))
                    .map(Finding::status)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingStatus.class)));
        }
    }

    private static Path pack(String module) {
        return Path.of("..", module, "target", "classes");
    }

    @Test
    void riverbendIsAboutAsLargeAsASmallPracticeGetsInAnAfternoon() {
        long facts = RIVERBEND.snapshot().facts().stream()
                .filter(fact -> !fact.ref().section().equals("evidence"))
                .count();
        assertTrue(facts >= 140 && facts <= 230, facts + " facts");
    }

    @Test
    void riverbendShowsEveryStatusOfRequirements() {
        assertEquals(
                EnumSet.of(
                        FindingStatus.NOT_SATISFIED,
                        FindingStatus.UNDETERMINED,
                        FindingStatus.CLAIMED,
                        FindingStatus.SATISFIED,
                        FindingStatus.NOT_APPLICABLE),
                RIVERBEND.statuses("hipaa"));
    }

    @Test
    void riverbendShowsEveryStatusOfOutcomes() {
        Set<FindingStatus> shown = RIVERBEND.statuses("nist-csf");
        assertTrue(
                shown.containsAll(EnumSet.of(FindingStatus.UNMET, FindingStatus.UNKNOWN, FindingStatus.MET)),
                shown.toString());
    }

    @Test
    void noRuleBreaksOnAnExample() {
        assertAll(
                () -> assertEquals(List.of(), RIVERBEND.assess().problems()),
                () -> assertEquals(List.of(), ANTHEM.assess().problems()));
    }

    @Test
    void theDecisionOnAutomaticLogoffHolds() {
        Finding finding = find(RIVERBEND.assess(), "hipaa:164.312(a)(2)(iii)");
        assertEquals(FindingStatus.SATISFIED, finding.status(), finding.reason());
        assertEquals(1, finding.decisions().size());
    }

    @Test
    void noSingleFactTakenFromRiverbendMakesItLookBetter() {
        assertEquals(List.of(), better(RIVERBEND));
    }

    @Test
    void noSingleFactTakenFromAnthemMakesItLookBetter() {
        assertEquals(List.of(), better(ANTHEM));
    }

    @Test
    void theProvisionsNamedInTheSettlementWithAnthemAreGaps() {
        AssessmentResults results = ANTHEM.assess();
        assertAll(List.of("164.308(a)(1)(ii)(A)", "164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)", "164.312(a)(1)").stream()
                .map(provision -> () -> {
                    Finding finding = find(results, "hipaa:" + provision);
                    assertEquals(FindingStatus.NOT_SATISFIED, finding.status(), provision + ": " + finding.reason());
                }));
    }

    @Test
    void theSameFactsGiveTheSameFindings() {
        for (Example example : List.of(RIVERBEND, ANTHEM)) {
            assertEquals(example.assess(), example.assess(), example.name());
        }
    }

    /** What looks better without one of the facts: the fact, and the control or observation before and after. */
    private static List<String> better(Example example) {
        AssessmentResults whole = example.assess();
        Map<ControlId, Finding> findings = byControl(whole);
        Map<String, Outcome> outcomes = outcomes(whole, findings);
        List<String> better = new ArrayList<>();
        for (RecordedFact fact : example.snapshot().facts()) {
            AssessmentResults rest =
                    example.assess(example.snapshot().without(f -> f.ref().equals(fact.ref())));
            for (Finding finding : rest.findings()) {
                FindingStatus before = findings.get(finding.control()).status();
                FindingStatus after = finding.status();
                boolean lessFounded = before == FindingStatus.SATISFIED && after == FindingStatus.CLAIMED;
                if (after != before
                        && GOOD.contains(after)
                        && !lessFounded
                        && seen(findings.get(finding.control())).noneMatch(seen -> disproved(seen, fact.ref()))
                        && seen(findings.get(finding.control())).noneMatch(seen -> failureOnly(seen, fact.ref()))) {
                    better.add("without " + fact.ref() + ", " + finding.control() + " is " + after + ", not " + before);
                }
            }
            // Who is bound by nothing is not bound; that a control begins to look is no better.
            Set<String> disproved = disproved(whole, fact.ref());
            outcomes(rest, findings).forEach((observed, after) -> {
                Outcome before = outcomes.getOrDefault(observed, Outcome.NOT_CHECKED);
                if (after != before
                        && (after == Outcome.PASS || after == Outcome.NOT_APPLICABLE)
                        && !disproved.contains(observed)) {
                    better.add("without " + fact.ref() + ", " + observed + " is " + after + ", not " + before);
                }
            });
        }
        return better;
    }

    /** Returns true if a check that shows failures only fails on the fact: without it nothing contradicts what passes (decision 22). */
    private static boolean failureOnly(Observation seen, FactRef fact) {
        return seen.outcome() == Outcome.FAIL
                && ASSESSOR.packs().stream()
                        .flatMap(pack -> pack.catalog().checks().values().stream())
                        .anyMatch(check -> check.id().equals(seen.check()) && check.basis() == Basis.FAILURES_ONLY)
                && seen.traces().stream().anyMatch(trace -> trace.facts().contains(fact));
    }

    /**
     * What was seen of each subject, by control, check and subject; once more where good practice alone asked. Controls that
     * did not apply before are left out.
     */
    private static Map<String, Outcome> outcomes(AssessmentResults results, Map<ControlId, Finding> before) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Finding finding : results.findings()) {
            if (before.get(finding.control()).status() == FindingStatus.NOT_APPLICABLE) {
                continue;
            }
            seen(finding).forEach(seen -> outcomes.put(named(finding, seen), seen.outcome()));
        }
        return outcomes;
    }

    private static Stream<Observation> seen(Finding finding) {
        return Stream.concat(finding.observations().stream(), finding.goodPractice().stream());
    }

    private static String named(Finding finding, Observation seen) {
        return finding.control() + " " + seen.check() + " of " + seen.subject().ref();
    }

    /** What a fact disproves: without it the statement stands again, since the failure is no longer there either. */
    private static Set<String> disproved(AssessmentResults results, FactRef by) {
        return results.findings().stream()
                .flatMap(finding ->
                        seen(finding).filter(seen -> disproved(seen, by)).map(seen -> named(finding, seen)))
                .collect(Collectors.toSet());
    }

    private static boolean disproved(Observation seen, FactRef by) {
        return seen.outcome() == Outcome.NOT_CHECKED
                && seen.traces().stream()
                        .anyMatch(trace -> trace.rule().verb() == Verb.FAILS
                                && !trace.rule().check().equals(seen.check())
                                && trace.facts().contains(by));
    }

    private static Map<ControlId, Finding> byControl(AssessmentResults results) {
        return results.findings().stream().collect(Collectors.toMap(Finding::control, Function.identity()));
    }

    private static Finding find(AssessmentResults results, String control) {
        return byControl(results).get(ControlId.parse(control));
    }
}
