package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.RecognizedPractices;
import dev.assay.api.model.RecognizedPractices.Practice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dated evidence of recognized practices before an incident, P.L. 116-321. */
class RecognizedPracticesTest {

    private static RecognizedPractices of(String facts) {
        return Demo.ASSESSOR.recognizedPractices(
                AssessmentPlan.asOf(Demo.AS_OF),
                Demo.read("incidents: [{id: break-in, on: 2026-03-10}]\n" + facts),
                "break-in");
    }

    private static Practice only(String facts) {
        List<Practice> practices = of(facts).practices();
        assertEquals(1, practices.size());
        return practices.get(0);
    }

    private static String practice(String day) {
        return """
                practices: {logins: {answer: yes, evidence: paper}}
                evidence: [{id: paper, file: paper.pdf, kind: record, date: DAY, sha-256: HASH}]
                """.replace("DAY", day);
    }

    @Test
    void theTwelveMonthsEndTheDayBeforeTheIncident() {
        RecognizedPractices practices = of("");
        assertEquals(LocalDate.of(2025, 3, 10), practices.from());
        assertEquals(LocalDate.of(2026, 3, 9), practices.until());
    }

    @Test
    void evidenceCountsInTheMonthItIsDatedIn() {
        Practice practice = only(practice("2025-05-09"));
        assertTrue(practice.covers(1));
        assertEquals(11, practice.holes());
        assertEquals(2, practice.met());
    }

    @Test
    void theFirstDayAndTheLastDayCountAndTheirNeighboursDoNot() {
        assertTrue(only(practice("2025-03-10")).covers(0));
        assertTrue(only(practice("2026-03-09")).covers(11));
        assertEquals(12, only(practice("2025-03-09")).holes());
        assertEquals(12, only(practice("2026-03-10")).holes());
    }

    @Test
    void aDateThatMayLieInTwoMonthsFillsNeither() {
        assertEquals(12, only(practice("2025-05")).holes());
        assertTrue(only(practice("2025-05-01..2025-05-09")).covers(1));
    }

    @Test
    void aPaperWithoutAHashShowsNothing() {
        assertEquals(
                12, only(practice("2025-05-09").replace(", sha-256: HASH", "")).holes());
    }

    @Test
    void whatIsNotMetIsNotShown() {
        assertEquals(
                12,
                only(practice("2025-05-09").replace("answer: yes", "answer: no"))
                        .holes());
    }

    @Test
    void anIncidentWithoutADayOrAnUnknownOneIsRefused() {
        assertThrows(
                CouldNotConclude.class,
                () -> Demo.ASSESSOR.recognizedPractices(
                        AssessmentPlan.asOf(Demo.AS_OF),
                        Demo.read("incidents: [{id: break-in, on: 2026-03}]\n"),
                        "break-in"));
        CouldNotConclude refused = assertThrows(
                CouldNotConclude.class,
                () -> Demo.ASSESSOR.recognizedPractices(
                        AssessmentPlan.asOf(Demo.AS_OF),
                        Demo.read("incidents: [{id: break-in, on: 2026-03-10}]\n"),
                        "brake-in"));
        assertTrue(refused.getMessage().contains("did you mean \"break-in\"?"), refused.getMessage());
    }
}
