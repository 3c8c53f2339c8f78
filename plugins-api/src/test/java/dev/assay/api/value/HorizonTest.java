package dev.assay.api.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** A comparison comes out the same on every day before the horizon, and otherwise on it. */
class HorizonTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);
    private static final List<BiPredicate<DateRange, LocalDate>> COMPARISONS = List.of(
            DateRange::certainlyBy, DateRange::certainlySince, DateRange::certainlyBefore, DateRange::certainlyAfter);

    @Test
    void everyComparisonChangesOnItsHorizonAndNotBefore() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            LocalDate earliest = DAY.plusDays(random.nextInt(900) - 600L);
            DateRange range = new DateRange(earliest, earliest.plusDays(random.nextInt(3) * 20L));
            int months = random.nextInt(15);
            BiPredicate<DateRange, LocalDate> comparison = COMPARISONS.get(i % COMPARISONS.size());
            Horizon<Boolean> horizon = Horizon.of(DAY, () -> comparison.test(range, Horizon.back(DAY, months)));
            LocalDate changes = LocalDate.MAX;
            for (LocalDate day = DAY.plusDays(1); day.isBefore(DAY.plusYears(3)); day = day.plusDays(1)) {
                if (comparison.test(range, day.minusMonths(months)) != horizon.value()) {
                    changes = day;
                    break;
                }
            }
            // Two periods may begin on one day; then the earlier horizon counts, and none is missed.
            assertEquals(changes, horizon.until(), range + " " + months);
        }
    }

    @Test
    void theFirstOfSeveralCounts() {
        DateRange soon = DateRange.on(DAY.plusDays(3));
        DateRange later = DateRange.on(DAY.plusDays(30));
        Horizon<Boolean> horizon = Horizon.of(DAY, () -> later.certainlyBy(DAY) | soon.certainlyAfter(DAY));
        assertEquals(DAY.plusDays(3), horizon.until());
    }

    @Test
    void whatIsUnknownOrComparedWithAnotherDayHasNone() {
        Horizon<Boolean> horizon = Horizon.of(
                DAY,
                () -> DateRange.UNKNOWN.certainlyBy(DAY)
                        | DateRange.on(DAY.plusDays(9)).certainlyBy(DAY.plusDays(5)));
        assertEquals(LocalDate.MAX, horizon.until());
    }

    @Test
    void anInnerHorizonDoesNotEndTheOuterOne() {
        Horizon<Boolean> horizon = Horizon.of(DAY, () -> {
            Horizon.of(DAY, () -> DateRange.on(DAY.plusDays(2)).certainlyBy(DAY));
            return DateRange.on(DAY.plusDays(8)).certainlyBy(DAY);
        });
        assertEquals(DAY.plusDays(8), horizon.until());
    }
}
