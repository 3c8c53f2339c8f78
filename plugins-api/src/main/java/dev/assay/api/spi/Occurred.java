package dev.assay.api.spi;

import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * A fact about something that happened on a day. Implemented by fact records, a plugin's too; called by the engine while
 * it assesses, any number of times, on any thread. Rules don't see what is only planned, and no verdict can rest on what
 * has not certainly happened by the date of the assessment; the engine sees to that, so that rules need not repeat it. A
 * record with a component {@code on} that doesn't implement it is refused, because it would have no such protection.
 *
 * @since 1
 */
public interface Occurred extends Fact {

    /** The day it happened, not the day it was filed. */
    DateRange on();

    /**
     * Returns true if such a record is made only after the event: a breach, an incident, a request. What is recorded then has happened by
     * the day it was recorded, also where its date is not known or runs past the assessment date; a date after the assessment is a plan.
     *
     * @since 2
     */
    default boolean recordedAfterwards() {
        return false;
    }

    /** Whether it has certainly happened by the end of this day, by whatever of its dates shows it. */
    default boolean certainlyHappenedBy(LocalDate day) {
        return on().certainlyBy(day);
    }
}
