package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.NOT_APPLICABLE;
import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static dev.assay.engine.Demo.EVIDENCE;
import static dev.assay.engine.Demo.finding;
import static dev.assay.engine.Demo.status;
import static dev.assay.engine.Demo.systems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on a list, what may be missing from it, and what that makes of a conclusion. */
class ListsTest {

    @Test
    void aListThatNobodyCalledCompleteHasARestThatIsNotChecked() {
        Finding finding = finding(
                "demo:S.1.a", EVIDENCE + systems("{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: paper}"));
        assertEquals(UNDETERMINED, finding.status());
        Observation rest = finding.observations().get(0);
        assertTrue(rest.subject().rest());
        assertEquals(List.of("complete.systems"), rest.lacks());
    }

    @Test
    void aStatementWithoutADateOrACounterOrWithAWrongCountDoesNotClose() {
        String entry = systems("{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: paper}");
        for (String statement : List.of(
                "{answer: yes, counted-by: tool}",
                "{answer: yes, as-of: 2026-06-01}",
                "{answer: yes, as-of: 2026-07-01, counted-by: tool}",
                "{answer: partly, as-of: 2026-06-01, counted-by: tool}",
                "{answer: yes, as-of: 2026-06-01, counted-by: tool, count: 2}")) {
            assertEquals(
                    UNDETERMINED,
                    status("demo:S.1.a", "complete: {systems: " + statement + "}\n" + EVIDENCE + entry),
                    statement);
        }
        assertEquals(
                SATISFIED,
                status(
                        "demo:S.1.a",
                        "complete: {systems: {answer: yes, as-of: 2026-06-30, counted-by: tool, count: 1}}\n" + EVIDENCE
                                + entry));
    }

    @Test
    void anEmptyListIsNotCheckedUnlessItWasCountedToHoldNothing() {
        String closed = "complete: {vendors: {answer: yes, as-of: 2026-06-01, counted-by: tool";
        assertEquals(UNDETERMINED, status("demo:V", ""));
        assertEquals(UNDETERMINED, status("demo:V", closed + "}}\n"));
        assertEquals(NOT_APPLICABLE, status("demo:V", closed + ", count: 0}}\n"));
    }

    @Test
    void absenceFailsOnlyOverAListStatedComplete() {
        assertEquals(UNDETERMINED, status("demo:A", ""));
        assertEquals(
                NOT_SATISFIED,
                status(
                        "demo:A",
                        "complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: x, count: 0}}\n"));
    }

    @Test
    void whatIsPlannedIsCountedButHasNotHappened() {
        String closed = "complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: x, count: 1}}\n";
        String planned = "activities: [{kind: risk-analysis, scope: all-ephi, on: 2026-07-01}]\n";
        assertEquals(NOT_SATISFIED, status("demo:A", closed + planned));
        assertEquals(UNDETERMINED, status("demo:A", closed));
    }

    @Test
    void onlyWhatIsNotRecordedIsNamedAsMissing() {
        String closed = "complete: {vendors: {answer: yes, as-of: 2026-06-01, counted-by: x, count: 1}}\n";
        assertEquals(
                List.of("agreement.exists"),
                finding("demo:V", closed + "vendors: [{id: v, handles-phi: yes}]\n")
                        .observations()
                        .get(0)
                        .lacks());
        assertEquals(
                List.of("agreement.exists", "handles-phi"),
                finding("demo:V", closed + "vendors: [{id: v}]\n")
                        .observations()
                        .get(0)
                        .lacks());
    }

    @Test
    void aListThatIsOpenSaysWhy() {
        String entry = systems("{id: ehr, ephi: yes, encryption-at-rest: yes}");
        String reason = finding(
                        "demo:S.1.a",
                        "complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: tool, count: 2}}\n" + entry)
                .reason();
        assertEquals(
                "The list of systems is not certainly complete, so others may exist that were not looked at: it was counted"
                        + " to hold 2 and lists 1.",
                reason);
        assertTrue(finding("demo:S.1.a", entry).reason().contains("nobody stated that it is"));
    }
}
