package dev.assay.reports.oscal;

import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/** Days as OSCAL times tasks. */
final class Days {

    private Days() {}

    static boolean bounded(LocalDate day) {
        return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }

    /** When a task is due, as far as OSCAL can say it: a day, or a range with both ends. */
    static void timing(Sink to, DateRange due) {
        if (!bounded(due.earliest()) || !bounded(due.latest())) {
            return;
        }
        to.object("timing", () -> {
            if (due.exact()) {
                to.object("on-date", () -> to.flag("date", Bundle.day(due.latest())));
            } else {
                to.object("within-date-range", () -> {
                    to.flag("start", Bundle.day(due.earliest()));
                    to.flag("end", Bundle.day(due.latest()));
                });
            }
        });
    }

    static String known(DateRange date) {
        return date.known() ? date.toString() : "";
    }
}
