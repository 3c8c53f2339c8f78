package dev.assay.api.model;

import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * The period in which a statement holds: from its first to its last day, both included. Unknown days leave the period open at that end.
 *
 * @param from the first day; unknown if it held before anything was recorded
 * @param until the last day; unknown if it still holds
 * @since 2
 */
public record Validity(DateRange from, DateRange until) {

    /** A statement without a period. */
    public static final Validity ALWAYS = new Validity(DateRange.UNKNOWN, DateRange.UNKNOWN);

    public Validity {
        if (from.known() && until.known() && until.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException(
                    "until is " + until + ", before from, which is " + from + "; correct one of them");
        }
    }

    /** Returns true if a first or a last day is recorded. */
    public boolean limited() {
        return from.known() || until.known();
    }

    /** Yes if the statement certainly holds on a day, no if it certainly does not. */
    public Answer holds(LocalDate day) {
        if (from.known() && from.certainlyAfter(day) || until.known() && until.certainlyBefore(day)) {
            return Answer.NO;
        }
        boolean begun = !from.known() || from.certainlyBy(day);
        boolean lasts = !until.known() || until.certainlySince(day);
        return begun && lasts ? Answer.YES : Answer.UNKNOWN;
    }

    /**
     * Returns true if no day certainly lies in both periods, apart from one day on which the first ends and the second begins: there the
     * second holds.
     */
    public boolean apartFrom(Validity other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    /** Returns true if this period begins on a known day and the other begins earlier or on no known day. */
    public boolean beginsAfter(Validity other) {
        return from.known() && other.from.earliest().isBefore(from.earliest());
    }

    private boolean endsBefore(Validity other) {
        return until.known() && other.from.known() && !until.latest().isAfter(other.from.earliest());
    }

    /** {@code from 2019-09-20}, {@code until 2019-09-20}, {@code from 2019-01-01 until 2019-09-20}, or empty. */
    @Override
    public String toString() {
        String begin = from.known() ? "from " + from : "";
        String end = until.known() ? "until " + until : "";
        return begin + (begin.isEmpty() || end.isEmpty() ? "" : " ") + end;
    }
}
