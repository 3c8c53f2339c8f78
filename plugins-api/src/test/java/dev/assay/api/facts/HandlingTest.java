package dev.assay.api.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What vendors, services and incidents work out for the outcomes of a framework. */
class HandlingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void aServiceWhoseLimitNobodyRecordedIsUnknownAndZeroHoursAreALimit() {
        assertEquals(Answer.UNKNOWN, service(CountRange.UNKNOWN).limitKnown());
        assertEquals(Answer.YES, service(CountRange.of(0)).limitKnown());
    }

    @Test
    void anIncidentIsContainedFromTheDayOnAndOpenWhereNoDayIsRecorded() {
        assertEquals(Answer.YES, incident(new DateRange(DAY, DAY)).containedBy(DAY));
        assertEquals(
                Answer.NO,
                incident(new DateRange(DAY.plusDays(1), DAY.plusDays(1))).containedBy(DAY));
        assertEquals(Answer.UNKNOWN, incident(DateRange.UNKNOWN).containedBy(DAY));
        assertEquals(
                Answer.UNKNOWN, incident(new DateRange(DAY, DAY.plusDays(1))).containedBy(DAY));
    }

    private static ClinicalService service(CountRange hours) {
        return new ClinicalService("s", "S", List.of(), hours, Answer.UNKNOWN);
    }

    private static Incident incident(DateRange contained) {
        return Made.of(
                Incident.class,
                "kind",
                "other",
                "on",
                new DateRange(DAY.minusDays(3), DAY.minusDays(3)),
                "contained",
                contained);
    }
}
