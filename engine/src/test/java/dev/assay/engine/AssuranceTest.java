package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.CLAIMED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.engine.Demo.CLOSED;
import static dev.assay.engine.Demo.EVIDENCE;
import static dev.assay.engine.Demo.finding;
import static dev.assay.engine.Demo.status;
import static dev.assay.engine.Demo.systems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well a pass is founded, and what that makes of it. */
class AssuranceTest {

    @Test
    void aPassOnDocumentedFactsOverAClosedListSatisfies() {
        Finding finding = finding(
                "demo:S.1.a",
                CLOSED + EVIDENCE + systems("{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: paper}"));
        assertEquals(SATISFIED, finding.status());
        assertEquals(Assurance.DOCUMENTED, finding.assurance());
        assertEquals("The system ehr encrypts.", finding.reason());
    }

    @Test
    void aToolsOutputIsMeasured() {
        assertEquals(
                Assurance.MEASURED,
                finding(
                                "demo:S.1.a",
                                CLOSED
                                        + EVIDENCE
                                        + systems("{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: export}"))
                        .assurance());
    }

    @Test
    void aPassThatIsOnlyStatedIsClaimed() {
        Finding finding = finding("demo:S.1.a", CLOSED + systems("{id: ehr, ephi: yes, encryption-at-rest: yes}"));
        assertEquals(CLAIMED, finding.status());
        assertEquals(Assurance.STATED, finding.assurance());
    }

    @Test
    void evidenceOfAKindThatTheControlDoesNotCountOnlyClaims() {
        assertEquals(
                CLAIMED,
                status(
                        "demo:S.1.a",
                        CLOSED
                                + EVIDENCE
                                + systems("{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: policy}")));
    }

    @Test
    void evidenceThatShowsAnotherKeyOnlyClaims() {
        String other = "evidence: [{id: x, file: x, kind: record, date: 2026-01-01, sha-256: HASH, shows: [mfa]}]\n";
        assertEquals(
                CLAIMED,
                status(
                        "demo:S.1.a",
                        CLOSED + other + systems("{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: x}")));
    }

    @Test
    void evidenceWithoutDateOrHashOrFromTheFutureOnlyClaims() {
        for (String item : List.of(
                "{id: x, file: x, kind: record, sha-256: HASH}",
                "{id: x, file: x, kind: record, date: 2026-01-01}",
                "{id: x, file: x, kind: record, date: 2026-07-01, sha-256: HASH}")) {
            assertEquals(
                    CLAIMED,
                    status(
                            "demo:S.1.a",
                            CLOSED + "evidence: [" + item + "]\n"
                                    + systems("{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: x}")),
                    item);
        }
    }

    @Test
    void theWeakestOfSeveralPassesIsTheAssurance() {
        Finding finding = finding(
                "demo:S.1.a",
                CLOSED
                        + EVIDENCE
                        + systems(
                                "{id: ehr, ephi: yes, encryption-at-rest: yes, evidence: paper}",
                                "{id: mail, ephi: yes, encryption-at-rest: yes}"));
        assertEquals(CLAIMED, finding.status());
    }

    @Test
    void evidenceOfAScopeShowsTheScopeAndEvidenceOfSomethingElseDoesNot() {
        String item = "evidence: [{id: x, file: x, kind: report, date: 2026-01-01, sha-256: HASH, shows: [%s]}]\n";
        String activity = "activities: [{kind: risk-analysis, scope: all-ephi, on: 2026-01-01, evidence: x}]\n";
        assertEquals(SATISFIED, status("demo:A", item.formatted("scope") + activity));
        assertEquals(CLAIMED, status("demo:A", item.formatted("written") + activity));
    }

    @Test
    void evidenceOfARecordInsideAFactFoundsWhatRestsOnIt() {
        String vendor = "complete: {vendors: {answer: yes, as-of: 2026-06-01, counted-by: x}}\n"
                + "evidence: [{id: x, file: x, kind: record, date: 2026-01-01, sha-256: HASH, shows: [%s]}]\n"
                + "vendors: [{id: v, handles-phi: yes, agreement: {exists: yes, signed: 2026-01-01}, evidence: x}]\n";
        assertEquals(
                Assurance.DOCUMENTED,
                finding("demo:V", vendor.formatted("agreement")).assurance());
        assertEquals(
                Assurance.STATED,
                finding("demo:V", vendor.formatted("handles-phi")).assurance());
    }
}
