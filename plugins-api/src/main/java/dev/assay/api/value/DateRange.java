package dev.assay.api.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A calendar date as far as it is known: it lies somewhere from {@code earliest} to {@code latest}, both included. An
 * unknown date is the whole calendar, so a comparison that must be certain fails on it by itself. Made by intake and by
 * the factories here. No time of day and no zone.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be, not before {@code earliest}
 * @since 1
 */
public record DateRange(LocalDate earliest, LocalDate latest) {

    /** Nothing is known of the date. */
    public static final DateRange UNKNOWN = new DateRange(LocalDate.MIN, LocalDate.MAX);

    public DateRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a date range ends before it begins: " + earliest + " .. " + latest);
        }
    }

    /**
     * Reads what the input writes: a day, a month, a year, {@code a..b}, {@code a..}, {@code ..b} or {@code unknown}.
     *
     * @throws IllegalArgumentException if it is none of these; the message goes on after the quoted text
     * @since 1.1
     */
    public static DateRange parse(String text) {
        return DateText.parse(text);
    }

    /**
     * Reads one day, for what cannot be a range.
     *
     * @throws IllegalArgumentException if it is none; the message goes on after the quoted text
     * @since 1.1
     */
    public static LocalDate day(String text) {
        return DateText.day(text);
    }

    /** Exactly this day. */
    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    /** Some day of this month. */
    public static DateRange in(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /** Some day of this calendar year. */
    public static DateRange in(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether anything at all is known of the date. */
    public boolean known() {
        return !earliest.equals(LocalDate.MIN) || !latest.equals(LocalDate.MAX);
    }

    /** Whether the day is known exactly. */
    public boolean exact() {
        return earliest.equals(latest);
    }

    /** Certainly this day or an earlier one. */
    public boolean certainlyBy(LocalDate day) {
        DayWatch.compared(day, latest);
        return !latest.isAfter(day);
    }

    /** Certainly this day or a later one. */
    public boolean certainlySince(LocalDate day) {
        DayWatch.comparedPast(day, earliest);
        return !earliest.isBefore(day);
    }

    /** Certainly an earlier day than this one. */
    public boolean certainlyBefore(LocalDate day) {
        DayWatch.comparedPast(day, latest);
        return latest.isBefore(day);
    }

    /** Certainly a later day than this one. */
    public boolean certainlyAfter(LocalDate day) {
        DayWatch.compared(day, earliest);
        return earliest.isAfter(day);
    }

    /** The earlier of two days, as far as they are known. */
    public DateRange earlier(DateRange other) {
        return new DateRange(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
    }

    /** The later of two days, as far as they are known. */
    public DateRange later(DateRange other) {
        return new DateRange(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /** So many calendar days later; an end that is not known stays unknown. */
    public DateRange plusDays(long days) {
        return new DateRange(
                earliest.equals(LocalDate.MIN) ? earliest : earliest.plusDays(days),
                latest.equals(LocalDate.MAX) ? latest : latest.plusDays(days));
    }

    /** The calendar days to another date, this one not counted, in words: {@code 60}, {@code 24 to 60}. */
    public String daysTo(DateRange other) {
        boolean bounded = !earliest.equals(LocalDate.MIN)
                && !latest.equals(LocalDate.MAX)
                && !other.earliest.equals(LocalDate.MIN)
                && !other.latest.equals(LocalDate.MAX);
        if (!bounded) {
            return "an unknown number of";
        }
        long least = ChronoUnit.DAYS.between(latest, other.earliest);
        long most = ChronoUnit.DAYS.between(earliest, other.latest);
        return least == most ? Long.toString(least) : least + " to " + most;
    }

    /** The date as it is written in the input: a day, a month, a year, {@code a..b}, {@code ..b} or {@code unknown}. */
    @Override
    public String toString() {
        if (!known()) {
            return "unknown";
        }
        if (exact()) {
            return earliest.toString();
        }
        if (earliest.equals(LocalDate.MIN) || latest.equals(LocalDate.MAX)) {
            return (earliest.equals(LocalDate.MIN) ? "" : earliest) + ".."
                    + (latest.equals(LocalDate.MAX) ? "" : latest);
        }
        if (equals(in(YearMonth.from(earliest)))) {
            return YearMonth.from(earliest).toString();
        }
        if (equals(in(earliest.getYear()))) {
            return earliest.toString().substring(0, earliest.toString().length() - 6);
        }
        return earliest + ".." + latest;
    }
}
