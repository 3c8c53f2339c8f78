package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.CLAIMED;
import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four ways out of an addressable specification, 45 CFR 164.306(d)(3). */
class DecisionsTest {

    private static final String UNENCRYPTED = """
            complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: tool, count: 1}}
            systems: [{id: laptops, ephi: yes, encryption-at-rest: no, audit-logging: no}]
            """;

    private static final String WHOLE = "reason: shared workstations, factors: [technical], cites-risk-analysis: yes,"
            + " approved-by: security official, on: 2026-02-01, evidence: paper";

    private static Finding with(String control, String... decisions) {
        StringBuilder facts = new StringBuilder(UNENCRYPTED + Demo.EVIDENCE);
        if (decisions.length > 0) {
            facts.append("addressable-decisions:\n");
        }
        for (String decision : decisions) {
            facts.append("  - {control: \"")
                    .append(control)
                    .append("\", ")
                    .append(decision)
                    .append("}\n");
        }
        return Demo.finding("demo:S.1.a", facts.toString());
    }

    private static FindingStatus status(String... decisions) {
        return with("demo:S.1.a", decisions).status();
    }

    @Test
    void notImplementedWithoutADocumentIsAGap() {
        assertEquals(NOT_SATISFIED, status());
    }

    @Test
    void anAlternativeThatIsInPlaceIsNoGap() {
        Finding finding = with(
                "demo:S.1.a",
                "decision: alternative, alternative-measure: locked room, alternative-in-place: yes, " + WHOLE);
        assertEquals(SATISFIED, finding.status());
        assertEquals(1, finding.decisions().size());
        assertTrue(finding.reason().contains("locked room"), finding.reason());
        assertTrue(finding.observations().get(0).traces().get(0).facts().stream()
                .anyMatch(ref -> ref.section().equals("addressable-decisions")));
    }

    @Test
    void aDocumentThatNoneIsReasonableIsNoGap() {
        assertEquals(SATISFIED, status("decision: not-reasonable, " + WHOLE));
    }

    @Test
    void aDecisionWithoutEvidenceIsOnlyClaimed() {
        assertEquals(CLAIMED, status("decision: not-reasonable, " + WHOLE.replace(", evidence: paper", "")));
    }

    @Test
    void anAlternativeThatIsNotInPlaceIsAGap() {
        for (String inPlace : List.of("no", "partly")) {
            assertEquals(
                    NOT_SATISFIED,
                    status("decision: alternative, alternative-measure: locked room, alternative-in-place: " + inPlace
                            + ", " + WHOLE));
        }
    }

    @Test
    void costOrSizeAloneIsNoReason() {
        for (String factors : List.of("cost", "size", "cost, size")) {
            assertEquals(
                    NOT_SATISFIED, status("decision: not-reasonable, " + WHOLE.replace("technical", factors)), factors);
        }
        assertEquals(SATISFIED, status("decision: not-reasonable, " + WHOLE.replace("technical", "cost, risk")));
    }

    @Test
    void aReasonThatDoesNotRestOnTheRiskAnalysisIsNone() {
        assertEquals(
                NOT_SATISFIED,
                status("decision: not-reasonable, "
                        + WHOLE.replace("cites-risk-analysis: yes", "cites-risk-analysis: no")));
    }

    @Test
    void aDecisionThatIsNotRecordedWholeLeavesItOpenAndNamesWhatIsMissing() {
        assertEquals(
                NOT_SATISFIED,
                status("decision: not-reasonable, " + WHOLE.replace("reason: shared workstations, ", "")),
                "a decision without a reason");
        for (String part :
                List.of("factors: [technical], ", "cites-risk-analysis: yes, ", " approved-by: security official,")) {
            Finding finding = with("demo:S.1.a", "decision: not-reasonable, " + WHOLE.replace(part, ""));
            assertEquals(UNDETERMINED, finding.status(), part);
            String key = part.strip().replaceFirst(":.*", "");
            assertTrue(finding.observations().get(0).lacks().get(0).endsWith("." + key), part);
        }
        assertEquals(
                UNDETERMINED,
                status("decision: not-reasonable, " + WHOLE.replace("on: 2026-02-01", "on: 2026")),
                "a decision that may come after the assessment");
    }

    @Test
    void aLaterPaperDoesNotCureADecisionThatTheMeasureIsReasonable() {
        assertEquals(
                NOT_SATISFIED, status("decision: implement, on: 2024-01-01", "decision: not-reasonable, " + WHOLE));
        assertEquals(
                NOT_SATISFIED, status("decision: implement, on: 2026-03-01", "decision: not-reasonable, " + WHOLE));
    }

    @Test
    void whereItIsNotCertainWhichDecisionIsTheNewestTheWorstCounts() {
        String good = "id: d1, decision: not-reasonable, " + WHOLE;
        String bad = "id: d2, decision: not-reasonable, " + WHOLE.replace("technical", "cost");
        assertEquals(NOT_SATISFIED, status(good, bad), "on one day");
        assertEquals(
                NOT_SATISFIED, status(good.replace("2026-02-01", "2025"), bad.replace("2026-02-01", "2025-06-15")));
        assertEquals(SATISFIED, status(good, bad.replace("2026-02-01", "2026-01-31")));
        assertEquals(SATISFIED, status(good, bad.replace("2026-02-01", "2025")));
        assertEquals(NOT_SATISFIED, status(good, bad.replace("2026-02-01", "2026-02-02")));
    }

    @Test
    void aDecisionOfWhichNobodyRecordedTheSystemsLeavesItOpen() {
        for (String systems : List.of("unknown", "", "[]")) {
            Finding finding = with("demo:S.1.a", "id: d, decision: not-reasonable, systems: " + systems + ", " + WHOLE);
            assertEquals(UNDETERMINED, finding.status(), systems);
            assertEquals(
                    List.of("addressable-decisions[d].systems"),
                    finding.observations().get(0).lacks(),
                    systems);
        }
    }

    @Test
    void aDecisionExcusesNothingWhereAnotherIsKnownToBeMissing() {
        String facts = UNENCRYPTED + Demo.EVIDENCE
                + "addressable-decisions: [{control: \"demo:S.1.a\", decision: not-reasonable, " + WHOLE + "}]\n";
        for (String statement : List.of(
                "{answer: yes, as-of: 2026-06-01, counted-by: clerk, count: 2}",
                "{answer: no, as-of: 2026-06-01, counted-by: clerk}")) {
            Finding finding = Demo.finding(
                    "demo:S.1.a",
                    facts.replace("complete: {", "complete: {addressable-decisions: " + statement + ", "));
            assertEquals(UNDETERMINED, finding.status(), statement);
            assertEquals(
                    List.of("complete.addressable-decisions"),
                    finding.observations().get(0).lacks(),
                    statement);
        }
        assertEquals(
                SATISFIED,
                Demo.status(
                        "demo:S.1.a",
                        facts.replace(
                                "complete: {",
                                "complete: {addressable-decisions: {answer: yes, as-of: 2026-06-01, counted-by: clerk, count: 1}, ")));
    }

    @Test
    void aDecisionExcusesNothingWhereAnotherMayHaveBeenRecordedInTime() {
        String facts =
                UNENCRYPTED + Demo.EVIDENCE + "answered-by: {role: clerk, on: 2026-03-01}\naddressable-decisions:\n"
                        + "  - {control: \"demo:S.1.a\", decision: not-reasonable, " + WHOLE + "}\n"
                        + "  - {control: \"demo:S.1.a\", decision: implement, on: 2024-01-01, recorded: unknown}\n";
        AssessmentPlan plan = AssessmentPlan.asOf(Demo.AS_OF).withKnownBy(Demo.AS_OF);
        Snapshot read = Demo.ASSESSOR.read(
                "facts.yaml",
                ("organization: {name: Demo Practice, roles: [covered-entity]}\n"
                                + facts.replace("HASH", "0f".repeat(32)))
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                UNDETERMINED,
                Demo.finding(Demo.ASSESSOR.assess(plan, read), "demo:S.1.a").status());
    }

    @Test
    void aDecisionAfterTheAssessmentIsNoneYet() {
        assertEquals(NOT_SATISFIED, status("decision: not-reasonable, " + WHOLE.replace("2026-02-01", "2026-07-01")));
        assertEquals(SATISFIED, status("decision: not-reasonable, " + WHOLE.replace("2026-02-01", "2026-06-30")));
    }

    @Test
    void aDecisionAboutOtherSystemsDoesNotCover() {
        String facts = UNENCRYPTED
                        .replace("systems: [", "systems: [{id: other, ephi: no}, ")
                        .replace("count: 1", "count: 2")
                + Demo.EVIDENCE;
        for (String system : List.of("other", "laptops")) {
            assertEquals(
                    system.equals("laptops") ? SATISFIED : NOT_SATISFIED,
                    Demo.status(
                            "demo:S.1.a",
                            facts
                                    + "addressable-decisions: [{control: \"demo:S.1.a\", decision: not-reasonable, systems: ["
                                    + system + "], " + WHOLE + "}]\n"));
        }
    }

    @Test
    void aDecisionAboutASystemCoversWhatLeavesIt() {
        String facts = """
                complete: {data-flows: {answer: yes, as-of: 2026-06-01, counted-by: tool, count: 1}}
                systems: [{id: fax}, {id: mail}]
                data-flows: [{id: out, source: fax, ephi: yes, encryption-in-transit: no}]
                """ + Demo.EVIDENCE;
        for (String system : List.of("fax", "mail")) {
            assertEquals(
                    system.equals("fax") ? SATISFIED : NOT_SATISFIED,
                    Demo.status(
                            "demo:T",
                            facts + "addressable-decisions: [{control: \"demo:T\", decision: not-reasonable, systems: ["
                                    + system + "], " + WHOLE + "}]\n"));
        }
    }

    @Test
    void aDecisionMayNameAnOlderIdOfTheControl() {
        assertEquals(
                SATISFIED,
                with("demo:S.1.old", "decision: not-reasonable, " + WHOLE).status());
    }

    @Test
    void aRequiredSpecificationHasNoSuchBranch() {
        assertEquals(
                NOT_SATISFIED,
                Demo.status(
                        "demo:S.1.b",
                        UNENCRYPTED + Demo.EVIDENCE
                                + "addressable-decisions: [{control: \"demo:S.1.b\", decision: not-reasonable, " + WHOLE
                                + "}]\n"));
    }

    @Test
    void anOverdueReviewIsAnAdvisoryAndNoGap() {
        Finding finding = with("demo:S.1.a", "decision: not-reasonable, review-due: 2026-06-29, " + WHOLE);
        assertEquals(SATISFIED, finding.status());
        assertEquals(1, finding.advisories().size());
        assertEquals(
                0,
                with("demo:S.1.a", "decision: not-reasonable, review-due: 2026-06-30, " + WHOLE)
                        .advisories()
                        .size());
    }
}
