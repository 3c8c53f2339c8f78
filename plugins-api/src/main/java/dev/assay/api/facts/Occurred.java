package dev.assay.api.facts;

import java.time.LocalDate;

/**
 * A fact about something that happened on a day. No verdict can rest on one that has not certainly happened by the date
 * of the assessment; the engine sees to that, so that rules need not repeat it.
 *
 * @since 1
 */
public sealed interface Occurred permits Activity, AddressableDecision, Change, Incident {

    /** The day it happened, not the day it was filed. */
    DateRange on();

    /** Whether it has certainly happened by the end of this day, by whatever of its dates shows it. */
    default boolean certainlyHappenedBy(LocalDate day) {
        return on().certainlyBy(day);
    }
}
