package dev.assay.api.facts;

import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * A notice of a breach. Made by intake.
 *
 * @param sent Was the notice sent? A date of sending says yes.
 * @param on On which date was the last of it sent?
 * @param due By which earlier date does a contract or policy require it?
 * @param late Was it later than possible without unreasonable delay, even within the limit?
 * @param lateReason Why was it late?
 * @param contents Does it contain everything that its section asks for?
 * @since 1
 */
public record Notice(Answer sent, DateRange on, DateRange due, Answer late, String lateReason, Answer contents) {

    public Notice {
        sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
    }

    /** A notice of which no due date of its own and no reason of a delay is recorded. */
    Notice(Answer sent, DateRange on, Answer late, Answer contents) {
        this(sent, on, DateRange.UNKNOWN, late, "", contents);
    }

    Notice withLate(Answer answer) {
        return new Notice(sent, on, due, answer, lateReason, contents);
    }

    /** Whether it was sent by a day; a no only once the time to send it has passed. */
    Answer told(DateRange limit, LocalDate asOf) {
        boolean planned = on.known() && on.certainlyAfter(asOf);
        if (sent == Answer.YES && !planned) {
            return !on.known() || on.certainlyBy(asOf) ? Answer.YES : Answer.UNKNOWN;
        }
        boolean not = planned || sent == Answer.NO || sent == Answer.PARTLY;
        return not && (limit.certainlyBefore(asOf) || overdue()) ? Answer.NO : Answer.UNKNOWN;
    }

    /** Returns true if it is recorded as later than it should have been. */
    private boolean overdue() {
        return late == Answer.YES || late == Answer.PARTLY;
    }

    /** Whether it was sent by its last day and without unreasonable delay. */
    Answer inTime(DateRange limit, LocalDate asOf) {
        Answer told = told(limit, asOf);
        if (told == Answer.NO || overdue() || (told == Answer.YES && on.certainlyAfter(limit.latest()))) {
            return Answer.NO;
        }
        return told == Answer.YES && late == Answer.NO && on.certainlyBy(limit.earliest())
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    /** Whether it waited until the last day of a delay was over; one that was not sent did. */
    Answer waited(DateRange until, LocalDate asOf) {
        if (sent != Answer.YES) {
            return sent == Answer.PARTLY ? Answer.UNKNOWN : Answer.YES;
        }
        if (until.known() && on.certainlyAfter(until.latest())) {
            return Answer.YES;
        }
        boolean during = on.known() && on.certainlyBy(until.earliest());
        boolean running = until.certainlySince(asOf) && on.certainlyBy(asOf);
        return until.known() && (during || running) ? Answer.NO : Answer.UNKNOWN;
    }
}
