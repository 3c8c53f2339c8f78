package dev.assay.api.model;

import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * The days on which a control is in force, both included. Made by the engine from a pack's catalog.
 *
 * @param from the first day; {@link LocalDate#MIN} where none is stated
 * @param until the last day; {@link LocalDate#MAX} where none is stated
 * @since 1
 */
public record InForce(LocalDate from, LocalDate until) {

    /** In force on every day. */
    public static final InForce ALWAYS = new InForce(LocalDate.MIN, LocalDate.MAX);

    public InForce {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins: from " + from + " until " + until);
        }
    }

    /** Whether it is in force on this day. */
    public boolean on(LocalDate day) {
        return DateRange.on(from).certainlyBy(day) && DateRange.on(until).certainlySince(day);
    }
}
