package dev.assay.api.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Certain means certain over the whole range. */
class RangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void aDayIsCertainlyByItselfAndCertainlySinceItself() {
        DateRange day = DateRange.on(DAY);
        assertTrue(day.certainlyBy(DAY));
        assertTrue(day.certainlySince(DAY));
        assertFalse(day.certainlyBefore(DAY));
        assertFalse(day.certainlyAfter(DAY));
        assertTrue(day.certainlyBefore(DAY.plusDays(1)));
        assertTrue(day.certainlyAfter(DAY.minusDays(1)));
    }

    @Test
    void aMonthThatReachesPastTheDayIsCertainOnNeitherSide() {
        DateRange month = DateRange.in(YearMonth.of(2026, 6));
        assertTrue(month.certainlyBy(DAY));
        assertFalse(month.certainlyBy(DAY.minusDays(1)));
        assertFalse(month.certainlySince(DAY));
        assertFalse(month.certainlyAfter(DAY.minusDays(1)));
    }

    @Test
    void anUnknownDateIsCertainOfNothing() {
        assertFalse(DateRange.UNKNOWN.certainlyBy(DAY));
        assertFalse(DateRange.UNKNOWN.certainlySince(DAY));
        assertFalse(DateRange.UNKNOWN.certainlyBefore(DAY));
        assertFalse(DateRange.UNKNOWN.certainlyAfter(DAY));
        assertFalse(DateRange.UNKNOWN.known());
    }

    @Test
    void aRangeReadsAsItIsWritten() {
        assertEquals("2026-06-30", DateRange.on(DAY).toString());
        assertEquals("2026-06", DateRange.in(YearMonth.of(2026, 6)).toString());
        assertEquals("2026", DateRange.in(2026).toString());
        assertEquals("2026-06-30..2026-07-01", new DateRange(DAY, DAY.plusDays(1)).toString());
        assertEquals("unknown", DateRange.UNKNOWN.toString());
        assertEquals("3", CountRange.of(3).toString());
        assertEquals("3..5", new CountRange(3, 5).toString());
        assertEquals("unknown", CountRange.UNKNOWN.toString());
    }

    @Test
    void anOpenEndIsLeftOut() {
        assertEquals("..2026-06-30", new DateRange(LocalDate.MIN, DAY).toString());
        assertEquals("2026-06-30..", new DateRange(DAY, LocalDate.MAX).toString());
        assertEquals("10..", new CountRange(10, Long.MAX_VALUE).toString());
    }

    @Test
    void theEarlierAndTheLaterOfTwoAndDaysAddedKeepWhatIsNotKnown() {
        DateRange month = DateRange.in(YearMonth.of(2026, 6));
        DateRange day = DateRange.on(DAY.minusDays(10));
        assertEquals(new DateRange(LocalDate.of(2026, 6, 1), DAY.minusDays(10)), month.earlier(day));
        assertEquals(new DateRange(DAY.minusDays(10), DAY), month.later(day));
        assertEquals(new DateRange(LocalDate.MIN, DAY), DateRange.UNKNOWN.earlier(DateRange.on(DAY)));
        assertEquals(DateRange.on(DAY.plusDays(60)), DateRange.on(DAY).plusDays(60));
        assertEquals(DateRange.UNKNOWN, DateRange.UNKNOWN.plusDays(60));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new DateRange(DAY, DAY.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new CountRange(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new CountRange(-1, 1));
    }

    @Test
    void aHealthPlanAndAClearinghouseAreCoveredEntitiesAndWithoutARoleNothingIsKnown() {
        assertEquals(Answer.YES, organization(Set.of(Role.HEALTH_PLAN)).coveredEntity());
        assertEquals(Answer.YES, organization(Set.of(Role.CLEARINGHOUSE)).coveredEntity());
        assertEquals(Answer.NO, organization(Set.of(Role.BUSINESS_ASSOCIATE)).coveredEntity());
        assertEquals(Answer.UNKNOWN, organization(Set.of()).coveredEntity());
        assertEquals(Answer.NO, organization(Set.of(Role.NONE)).businessAssociate());
        assertThrows(IllegalArgumentException.class, () -> organization(Set.of(Role.NONE, Role.HEALTH_PLAN)));
    }

    private static Organization organization(Set<Role> roles) {
        return new Organization(
                "x",
                "X",
                roles,
                "unknown",
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN);
    }
}
