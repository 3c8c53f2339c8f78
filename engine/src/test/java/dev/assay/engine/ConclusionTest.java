package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.MET;
import static dev.assay.api.model.FindingStatus.NOT_APPLICABLE;
import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static dev.assay.api.model.FindingStatus.UNKNOWN;
import static dev.assay.api.model.FindingStatus.UNMET;
import static dev.assay.engine.Demo.CLOSED;
import static dev.assay.engine.Demo.EVIDENCE;
import static dev.assay.engine.Demo.finding;
import static dev.assay.engine.Demo.status;
import static dev.assay.engine.Demo.systems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConclusionTest {

    @Test
    void withNoFactsAtAllEveryControlIsUndetermined() {
        for (Finding finding : Demo.ASSESSOR
                .assess(AssessmentPlan.asOf(Demo.AS_OF), Snapshot.EMPTY)
                .findings()) {
            if (finding.inScope()) {
                assertTrue(
                        List.of(UNDETERMINED, UNKNOWN).contains(finding.status()), finding.control() + " " + finding);
            }
        }
    }

    @Test
    void anyFailureIsNotSatisfiedWithHowManyOfHowMany() {
        Finding finding = finding(
                "demo:S.1.a",
                CLOSED
                        + systems(
                                "{id: ehr, ephi: yes, encryption-at-rest: yes}",
                                "{id: laptops, count: 14, ephi: yes, encryption-at-rest: no}",
                                "{id: tablets, ephi: yes}",
                                "{id: kiosk, ephi: no}"));
        assertEquals(NOT_SATISFIED, finding.status());
        assertEquals(new Tally(1, 14, 1, 1, 0), finding.tally());
        assertEquals("The system laptops does not encrypt.", finding.reason());
    }

    @Test
    void partlyIsNeverAPass() {
        assertEquals(
                NOT_SATISFIED,
                status("demo:S.1.a", CLOSED + systems("{id: a, ephi: yes, encryption-at-rest: partly}")));
    }

    @Test
    void anUnknownFactIsUndeterminedAndNamed() {
        Finding finding = finding("demo:S.1.a", CLOSED + systems("{id: ehr, ephi: yes}"));
        assertEquals(UNDETERMINED, finding.status());
        assertEquals(
                List.of("encryption-at-rest"), finding.observations().get(0).lacks());
    }

    @Test
    void aFailureWhoseScopeIsUnknownIsUndetermined() {
        Finding finding = finding("demo:S.1.a", CLOSED + systems("{id: ehr, encryption-at-rest: no}"));
        assertEquals(UNDETERMINED, finding.status());
        assertEquals(List.of("ephi"), finding.observations().get(0).lacks());
    }

    @Test
    void onlySubjectsOutsideIsNotApplicableWithTheReason() {
        Finding finding = finding("demo:S.1.a", CLOSED + systems("{id: kiosk, ephi: no}"));
        assertEquals(NOT_APPLICABLE, finding.status());
        assertEquals("The system kiosk holds no ePHI.", finding.reason());
    }

    @Test
    void aControlThatBindsOthersIsNotApplicableOnlyWhereTheRoleIsRecorded() {
        assertEquals(NOT_APPLICABLE, status("demo:B", "practices: {sanctions: no}\n"));
        Snapshot unknown = Demo.ASSESSOR.read(
                "f.yaml",
                "organization: {name: X}\npractices: {sanctions: no}\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(
                NOT_SATISFIED,
                finding(Demo.ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF), unknown), "demo:B")
                        .status());
        Snapshot plan = Demo.ASSESSOR.read(
                "f.yaml",
                "organization: {name: X, roles: health-plan}\npractices: {sanctions: yes}\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(
                SATISFIED,
                finding(Demo.ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF), plan), "demo:C")
                        .status());
    }

    @Test
    void aControlNotYetInForceDoesNotCount() {
        Finding finding = finding("demo:F", "practices: {sanctions: no}\n");
        assertEquals(NOT_APPLICABLE, finding.status());
        assertFalse(finding.inScope());
        Snapshot facts = Demo.read("practices: {sanctions: no}\n");
        assertTrue(finding(Demo.ASSESSOR.assess(AssessmentPlan.asOf(LocalDate.of(2027, 1, 1)), facts), "demo:F")
                .inScope());
    }

    @Test
    void whatOnlyAPersonCanJudgeAndWhatHasNoRuleIsUndetermined() {
        assertEquals(
                "Only a person can judge this, and no judgement is recorded: Is it reasonable?",
                finding("demo:J", "").reason());
        assertEquals(UNDETERMINED, status("demo:J", ""));
        assertEquals("No rule yet.", finding("demo:N", "").reason());
        assertEquals(UNDETERMINED, status("demo:N", ""));
    }

    @Test
    void aStandardIsTheWorstOfItsOwnChecksAndItsSpecifications() {
        String good =
                "{id: ehr, ephi: yes, unique-user-ids: yes, encryption-at-rest: yes, audit-logging: yes, evidence: paper}";
        assertEquals(SATISFIED, status("demo:S.1", CLOSED + EVIDENCE + systems(good)));
        Finding bySpecification = finding(
                "demo:S.1", CLOSED + EVIDENCE + systems(good.replace("audit-logging: yes", "audit-logging: no")));
        assertEquals(NOT_SATISFIED, bySpecification.status());
        assertEquals("It is the worst of its parts: S.1.b is not satisfied.", bySpecification.reason());
        assertEquals(
                NOT_SATISFIED,
                status(
                        "demo:S.1",
                        CLOSED + EVIDENCE + systems(good.replace("unique-user-ids: yes", "unique-user-ids: no"))));
        assertEquals(
                UNDETERMINED,
                status("demo:S.1", CLOSED + EVIDENCE + systems(good.replace("audit-logging: yes, ", ""))));
    }

    @Test
    void whatStandsForNoneNeitherPassesNorFails() {
        String counted = CLOSED.replace("inventory tool", "inventory tool, count: 0");
        for (String answer : List.of("yes", "no")) {
            assertEquals(
                    NOT_APPLICABLE,
                    status(
                            "demo:S.1.a",
                            counted
                                    + EVIDENCE
                                    + systems("{id: gone, count: 0, ephi: yes, encryption-at-rest: " + answer
                                            + ", evidence: paper}")),
                    answer);
        }
    }

    @Test
    void whereWhatACheckNeedsIsRecordedTheReasonDoesNotSayThatItIsNot() {
        assertEquals(
                "The system ehr cannot be judged on what is recorded: ephi is not certainly known.",
                finding("demo:S.1.a", CLOSED + systems("{id: ehr, encryption-at-rest: no}"))
                        .reason());
    }

    /** What shows the mechanism that the controls M and M2 of the demo pack ask for. */
    private static final String MECHANISM = "practices: {sanctions: {answer: yes, evidence: paper}}\n";

    @Test
    void aMechanismMustBeSeenByEveryCheckAndIsNotADecisionToDoWithout() {
        String one = "{id: ehr, ephi: yes, encryption-at-rest: yes, audit-logging: %s, evidence: paper}";
        String other = "{id: stick, ephi: yes, encryption-at-rest: no, audit-logging: no}";
        String shown = CLOSED + EVIDENCE + MECHANISM;
        assertEquals(SATISFIED, status("demo:M2", shown + systems(one.formatted("yes"), other)));
        assertEquals(NOT_SATISFIED, status("demo:M2", shown + systems(one.formatted("no"), other)));
        String decision =
                "addressable-decisions: [{control: \"demo:M2\", decision: not-reasonable, systems: [a], reason: x,"
                        + " factors: [technical], cites-risk-analysis: yes, approved-by: owner, on: 2026-02-01, evidence: paper}]\n";
        String none = "{id: %s, ephi: yes, encryption-at-rest: no, audit-logging: no}";
        assertEquals(
                NOT_SATISFIED, status("demo:M2", shown + decision + systems(none.formatted("a"), none.formatted("b"))));
    }

    @Test
    void aMechanismListsExceptionsBesideAPass() {
        String facts = CLOSED
                + EVIDENCE
                + systems(
                        "{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: paper}",
                        "{id: stick, ephi: yes, encryption-at-rest: no}");
        assertEquals(NOT_SATISFIED, status("demo:M", facts), "nothing shows the mechanism itself");
        assertEquals(NOT_SATISFIED, status("demo:M", facts + "practices: {sanctions: no}\n"));
        Finding finding = finding("demo:M", facts + MECHANISM);
        assertEquals(SATISFIED, finding.status());
        assertTrue(finding.reason().contains("The system stick does not encrypt."), finding.reason());
        assertEquals(
                NOT_SATISFIED,
                status(
                        "demo:M",
                        CLOSED + EVIDENCE + MECHANISM + systems("{id: stick, ephi: yes, encryption-at-rest: no}")));
    }

    @Test
    void goodPracticeGivesAnAdvisoryNeverAGapAndSatisfiesNothing() {
        Finding finding = finding("demo:H", "practices: {sanctions: yes, sanctions-reviewed: no}\n");
        assertEquals(SATISFIED, finding.status());
        assertEquals("Sanctions are not reviewed.", finding.advisories().get(0).text());
        assertEquals(UNDETERMINED, status("demo:H", "practices: {sanctions-reviewed: yes}\n"));
        assertEquals(UNDETERMINED, status("demo:G", "practices: {sanctions-reviewed: yes}\n"));
    }

    @Test
    void nothingRestsOnWhatHasNotCertainlyHappened() {
        String activity = "activities: [{kind: risk-analysis, scope: all-ephi, on: %s, evidence: report}]\n";
        assertEquals(SATISFIED, status("demo:A", EVIDENCE + activity.formatted("2026-06-30")));
        assertEquals(
                List.of("activities.risk-analysis"),
                finding("demo:A", EVIDENCE + activity.formatted("2026-07-01"))
                        .observations()
                        .get(0)
                        .lacks());
        for (String day : List.of("2026", "unknown")) {
            Finding finding = finding("demo:A", EVIDENCE + activity.formatted(day));
            assertEquals(UNDETERMINED, finding.status(), day);
            assertTrue(finding.observations().get(0).lacks().get(0).endsWith(".on"), day);
        }
    }

    @Test
    void outcomesAreMetUnmetOrUnknownAndNeverSatisfied() {
        assertEquals(MET, status("outcomes:PR.AA-01", "practices: {logins: yes}\n"));
        assertEquals(UNMET, status("outcomes:PR.AA-01", "practices: {logins: partly}\n"));
        assertEquals(UNKNOWN, status("outcomes:PR.AA-01", ""));
        assertEquals(UNKNOWN, status("outcomes:PR.AA-02", ""));
        assertEquals(UNKNOWN, status("outcomes:ID.RA-01", "practices: {logins: yes}\n"));
    }

    @Test
    void theResultsNameEveryPeriodThatWasLookedBackOver() {
        String evidence = "evidence.configuration=12, evidence.inventory=12, evidence.log=12, evidence.scan=12,"
                + " evidence.screenshot=12}";
        assertEquals(
                "{demo.review=12, " + evidence,
                Demo.assess("").plan().parameters().toString());
        AssessmentPlan plan = AssessmentPlan.asOf(Demo.AS_OF).withParameters(Map.of("demo.review", 6));
        assertEquals(
                "{demo.review=6, " + evidence,
                Demo.ASSESSOR.assess(plan, Demo.read("")).plan().parameters().toString());
        assertEquals(
                "{" + evidence,
                Demo.ASSESSOR
                        .assess(plan.withPacks(List.of("outcomes")), Demo.read(""))
                        .plan()
                        .parameters()
                        .toString());
    }

    @Test
    void anOutcomeOutsideTheTargetProfileDoesNotCount() {
        AssessmentPlan plan = AssessmentPlan.asOf(Demo.AS_OF).withTargetProfile(Demo.target("ID", "PR.AA-02"));
        var results = Demo.ASSESSOR.assess(plan, Demo.read("practices: {logins: no}\n"));
        assertFalse(finding(results, "outcomes:PR.AA-01").inScope());
        assertTrue(finding(results, "outcomes:PR.AA-02").inScope());
        assertTrue(finding(results, "outcomes:ID.RA-01").inScope());
        assertTrue(results.risks().stream()
                .noneMatch(risk -> risk.control().toString().equals("outcomes:PR.AA-01")));
    }

    @Test
    void theTraceNamesTheRuleAndTheFactsItMatched() {
        Finding finding =
                finding("demo:A", EVIDENCE + "activities: [{kind: risk-analysis, scope: all-ephi, on: 2026-01-01}]\n");
        Observation observation = finding.observations().get(0);
        assertEquals(Outcome.PASS, observation.outcome());
        assertEquals("analysis: done", observation.traces().get(0).rule().name());
        assertEquals(
                "rules/demo.drl:29", observation.traces().get(0).rule().source().toString());
        assertEquals(
                "[activities[risk-analysis-2026-01-01], organization[demo-practice]]",
                observation.traces().get(0).facts().toString());
    }

    @Test
    void aFindingsIdentityIsOrganizationAndControlAlone() {
        Finding one = finding("demo:H", "practices: {sanctions: yes}\n");
        Finding other = finding("demo:H", "practices: {sanctions: no}\n");
        assertEquals(one.id(), other.id());
        assertEquals('5', one.id().charAt(14));
    }

    @Test
    void theSameFactsGiveAnEqualResultInAnyOrder() {
        String a = "{id: a, ephi: yes, encryption-at-rest: no}";
        String b = "{id: b, ephi: yes, encryption-at-rest: yes}";
        assertEquals(
                Demo.assess(CLOSED + systems(a, b)).findings().toString(),
                Demo.assess(CLOSED + systems(b, a)).findings().toString());
    }

    @Test
    void factsWrittenDownLaterDoNotRewriteAnEarlierAssessment() {
        Snapshot facts = Demo.read("practices: {sanctions: {answer: no, recorded: 2026-05-02}}\n");
        AssessmentPlan plan = AssessmentPlan.asOf(Demo.AS_OF);
        assertEquals(
                UNDETERMINED,
                finding(Demo.ASSESSOR.assess(plan.withKnownBy(LocalDate.of(2026, 5, 1)), facts), "demo:H")
                        .status());
        assertEquals(
                NOT_SATISFIED,
                finding(
                                Demo.ASSESSOR.assess(
                                        plan.withKnownBy(LocalDate.of(2026, 5, 2)),
                                        Demo.ASSESSOR.read(
                                                "f.yaml",
                                                "answered-by: {role: x, on: 2026-05-02}\norganization: {name: X}\npractices: {sanctions: no}\n"
                                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                                "demo:H")
                        .status());
    }

    @Test
    void aDutyToMeetOthersIsTheWorstOfThemAndNeedsNoRuleOfItsOwn() {
        assertEquals(NOT_SATISFIED, status("demo:W", "practices: {sanctions: no}\n"));
        assertEquals(UNDETERMINED, status("demo:W", "practices: {sanctions: yes}\n"));
        assertEquals(
                SATISFIED,
                status(
                        "demo:W",
                        "practices: {sanctions: yes}\n" + Demo.CLOSED
                                + Demo.systems("{id: ehr, ephi: yes, audit-logging: yes, evidence: export}")
                                + Demo.EVIDENCE));
    }

    @Test
    void aRecordedReliefTakesTheOrganizationOutAndAnUnknownOneDoesNot() {
        assertEquals(NOT_SATISFIED, status("demo:L", "practices: {sanctions: no}\n"));
        assertEquals(NOT_SATISFIED, relieved("no").status());
        Finding relieved = relieved("yes");
        assertEquals(NOT_APPLICABLE, relieved.status());
        assertEquals("X is relieved.", relieved.reason());
    }

    private static Finding relieved(String answer) {
        Snapshot facts = Demo.ASSESSOR.read(
                "facts.yaml",
                ("organization: {name: X, roles: [health-plan], fully-insured-plan: " + answer
                                + "}\npractices: {sanctions: no}\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return finding(Demo.ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF), facts), "demo:L");
    }
}
