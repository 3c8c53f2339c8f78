package dev.assay.api.value;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What is worked out for a day, and how long it stays so: the first later day on which a comparison of a {@link DateRange} with that
 * day, or with the beginning of a look-back period that ends on it, comes out otherwise. Whoever decides by other comparisons of
 * days is not seen, so all that depends on the day of an assessment asks a {@link DateRange}. Made by the engine; it changes no answer.
 *
 * @param value what was worked out
 * @param until the first later day for which it has to be worked out anew; {@link LocalDate#MAX} where there is none
 * @since 1.2
 */
public record Horizon<T>(T value, LocalDate until) {

    /** Works something out for a day, on this thread. */
    public static <T> Horizon<T> of(LocalDate day, Supplier<T> working) {
        DayWatch watch = new DayWatch(day);
        T value = watch.during(working);
        return new Horizon<>(value, watch.until());
    }

    /** The first day of a period of so many months that ends on a day. */
    public static LocalDate back(LocalDate day, int months) {
        LocalDate start = day.minusMonths(months);
        DayWatch.back(start, months);
        return start;
    }
}
