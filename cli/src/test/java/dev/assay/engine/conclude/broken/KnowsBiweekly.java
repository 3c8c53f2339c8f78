package dev.assay.engine.conclude.broken;

import biweekly.ICalendar;

/** Breaks a sentence of the architecture on purpose: biweekly outside the calendar. */
final class KnowsBiweekly {
    private ICalendar calendar;
}
