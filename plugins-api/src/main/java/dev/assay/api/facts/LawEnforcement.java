package dev.assay.api.facts;

import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A law enforcement statement that delays the notices of a breach (45 CFR 164.412). Made by intake.
 *
 * @param statement In which form did a law enforcement official ask to delay the notices?
 * @param on On which date was that statement made?
 * @param until On which date does the delay named in the written statement end?
 * @param documented Is the oral statement documented, with the identity of the official?
 * @since 1
 */
public record LawEnforcement(
        @OneOf({"written", "oral", "none"}) String statement, DateRange on, DateRange until, Answer documented) {

    private static final int ORAL_DAYS = 30;

    /** Whether it was said in this form. */
    Answer asked(String how) {
        if (statement.equals("unknown")) {
            return Answer.UNKNOWN;
        }
        return statement.equals(how) ? Answer.YES : Answer.NO;
    }

    /**
     * A last day with the delay taken in. How the delay and the limit go together is not said in the law: a notice by the
     * later of the limit and the day after the delay is in time, one after the limit plus the delay's length is late, and
     * between them nothing is certain. An oral statement that is not documented delays nothing.
     */
    DateRange delayed(DateRange due) {
        if (statement.equals("written")) {
            return delayed(due, until);
        }
        if (!statement.equals("oral") || documented == Answer.NO || documented == Answer.PARTLY) {
            return due;
        }
        DateRange oral = delayed(due, on.plusDays(ORAL_DAYS));
        return documented == Answer.YES ? oral : new DateRange(due.earliest(), oral.latest());
    }

    private DateRange delayed(DateRange due, DateRange ends) {
        if (!ends.known() || !due.known()) {
            return new DateRange(due.earliest(), LocalDate.MAX);
        }
        DateRange first = due.later(ends.plusDays(1));
        boolean measured = !on.earliest().equals(LocalDate.MIN)
                && !ends.latest().equals(LocalDate.MAX)
                && !due.latest().equals(LocalDate.MAX);
        if (!measured) {
            return new DateRange(first.earliest(), LocalDate.MAX);
        }
        long length = Math.max(0, ChronoUnit.DAYS.between(on.earliest(), ends.latest()));
        LocalDate last = due.latest().plusDays(length);
        return new DateRange(
                first.earliest(), DateRange.on(last).certainlyBefore(first.latest()) ? first.latest() : last);
    }
}
