package dev.assay.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Validity of(String from, String until) {
        return new Validity(DateRange.parse(from), DateRange.parse(until));
    }

    @Test
    void bothDaysAreIncluded() {
        assertEquals(Answer.YES, of("2026-06-30", "2026-06-30").holds(DAY));
        assertEquals(Answer.NO, of("2026-07-01", "unknown").holds(DAY));
        assertEquals(Answer.NO, of("unknown", "2026-06-29").holds(DAY));
        assertEquals(Answer.YES, Validity.ALWAYS.holds(DAY));
    }

    @Test
    void aYearLeavesItOpenWithinTheYear() {
        assertEquals(Answer.UNKNOWN, of("2026", "unknown").holds(DAY));
        assertEquals(Answer.UNKNOWN, of("unknown", "2026").holds(DAY));
        assertEquals(Answer.YES, of("2025", "2027").holds(DAY));
    }

    @Test
    void periodsMayShareTheDayOnWhichOneEndsAndTheOtherBegins() {
        assertTrue(of("unknown", "2026-03-01").apartFrom(of("2026-03-01", "unknown")));
        assertFalse(of("unknown", "2026-03-02").apartFrom(of("2026-03-01", "unknown")));
        assertFalse(of("unknown", "2026").apartFrom(of("2026", "unknown")));
        assertFalse(Validity.ALWAYS.apartFrom(of("2026", "unknown")));
        assertTrue(of("2026-03-01", "unknown").beginsAfter(of("unknown", "2026-03-01")));
        assertFalse(of("unknown", "2026-03-01").beginsAfter(of("2026-03-01", "unknown")));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of("2026-02-01", "2026-01-01"));
        assertEquals("from 2026 until 2027", of("2026", "2027").toString());
        assertEquals("", Validity.ALWAYS.toString());
        assertFalse(Validity.ALWAYS.limited());
    }
}
