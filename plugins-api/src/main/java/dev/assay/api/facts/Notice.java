package dev.assay.api.facts;

import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * A notice of a breach. Made by intake.
 *
 * @param sent whether it was sent; a day says yes
 * @param on the day the last of it was sent
 * @param late whether it came later than it could without unreasonable delay, be it within its limit; a person judges
 * @param contents whether it has everything that the section asks for
 * @since 1
 */
public record Notice(Answer sent, DateRange on, Answer late, Answer contents) {

    public Notice {
        sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
    }

    Notice withLate(Answer answer) {
        return new Notice(sent, on, answer, contents);
    }

    /** Whether it was sent by a day; a no only once the time to send it has passed. */
    Answer told(DateRange due, LocalDate asOf) {
        boolean planned = on.known() && on.certainlyAfter(asOf);
        if (sent == Answer.YES && !planned) {
            return !on.known() || on.certainlyBy(asOf) ? Answer.YES : Answer.UNKNOWN;
        }
        boolean not = planned || sent == Answer.NO || sent == Answer.PARTLY;
        return not && due.certainlyBefore(asOf) ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether it was sent by its last day and without unreasonable delay. */
    Answer inTime(DateRange due, LocalDate asOf) {
        boolean dawdled = late == Answer.YES || late == Answer.PARTLY;
        Answer told = told(due, asOf);
        if (told == Answer.NO || dawdled || (told == Answer.YES && on.certainlyAfter(due.latest()))) {
            return Answer.NO;
        }
        return told == Answer.YES && late == Answer.NO && on.certainlyBy(due.earliest()) ? Answer.YES : Answer.UNKNOWN;
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
