package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.CLAIMED;
import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people conclude where no rule can. */
class JudgementsTest {

    private static final String WHOLE =
            "answer: yes, reason: it was weighed, judged-by: security official, on: 2026-05-02, evidence: paper";

    private static Finding of(String... judgements) {
        StringBuilder facts = new StringBuilder(Demo.EVIDENCE);
        facts.append(judgements.length == 0 ? "" : "judgments:\n");
        for (String judgement : judgements) {
            facts.append("  - {control: \"demo:J\", ").append(judgement).append("}\n");
        }
        return Demo.finding("demo:J", facts.toString());
    }

    private static FindingStatus status(String... judgements) {
        return of(judgements).status();
    }

    @Test
    void recordedWholeItSatisfiesAndTheFindingNamesIt() {
        Finding finding = of(WHOLE);
        assertEquals(SATISFIED, finding.status());
        assertEquals(List.of(new FactRef("judgments", "demo:j-2026-05-02")), finding.judgements());
        assertEquals("Judged by the security official on 2026-05-02 as met. It was weighed.", finding.reason());
    }

    @Test
    void withoutEvidenceItIsClaimed() {
        assertEquals(CLAIMED, status(WHOLE.replace(", evidence: paper", "")));
    }

    @Test
    void aNoOrAPartlyIsAGapWhateverElseIsMissing() {
        assertEquals(NOT_SATISFIED, status("answer: no"));
        assertEquals(NOT_SATISFIED, status("answer: partly"));
    }

    @Test
    void aYesWithoutWhoWhenOrWhySettlesNothing() {
        assertEquals(UNDETERMINED, status(WHOLE.replace("judged-by: security official, ", "")));
        assertEquals(UNDETERMINED, status(WHOLE.replace("reason: it was weighed, ", "")));
        assertEquals(UNDETERMINED, status(WHOLE.replace(", on: 2026-05-02", "")));
        assertEquals(UNDETERMINED, status(WHOLE.replace("answer: yes", "answer: unknown")));
        assertTrue(of(WHOLE.replace(", on: 2026-05-02", "")).reason().endsWith("on is missing."));
        assertTrue(
                of(WHOLE.replace("judged-by: security official, ", "")).reason().endsWith("judged-by is missing."));
    }

    @Test
    void oneOfALaterDayIsNoneYet() {
        assertEquals(UNDETERMINED, status(WHOLE.replace("2026-05-02", "2026-07-01")));
        assertEquals(SATISFIED, status(WHOLE.replace("2026-05-02", "2026-06-30")));
        assertEquals(UNDETERMINED, status("answer: no, on: 2026-07-01"));
    }

    @Test
    void theNewestCountsAndWhereThatIsNotCertainTheWorst() {
        assertEquals(SATISFIED, status("answer: no, on: 2026-05-01", WHOLE));
        assertEquals(NOT_SATISFIED, status("answer: no, on: 2026-05-03", WHOLE));
        assertEquals(NOT_SATISFIED, status("answer: no, on: 2026-05", WHOLE));
        assertEquals(NOT_SATISFIED, status("answer: no, id: undated", WHOLE));
    }
}
