package dev.assay.api.value;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads dates as they are written; what is wrong is the message of an {@link IllegalArgumentException}. */
final class DateText {

    private static final String EXPECTED =
            "; expected a date such as 2025-03-14, 2025-03 or 2025, a range such as 2025-03-01..2025-03-14 or ..2025-03-14, or unknown";

    private DateText() {}

    static DateRange parse(String text) {
        if (text.equals("unknown")) {
            return DateRange.UNKNOWN;
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return part(text);
        }
        String first = text.substring(0, dots).strip();
        String last = text.substring(dots + 2).strip();
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        // An end left open: at the latest, or at the earliest.
        DateRange begin = first.isEmpty() ? DateRange.UNKNOWN : part(first);
        DateRange end = last.isEmpty() ? DateRange.UNKNOWN : part(last);
        if (end.latest().isBefore(begin.earliest())) {
            throw new IllegalArgumentException(", which ends before it begins; write the earlier date first");
        }
        return new DateRange(begin.earliest(), end.latest());
    }

    /** One day, for what cannot be a range. */
    static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException("; expected a day such as 2025-03-14");
        }
        return part(text).earliest();
    }

    private static DateRange part(String text) {
        int length = text.length();
        boolean shaped = length == 4
                || (length == 7 && text.charAt(4) == '-')
                || (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-');
        int year = shaped ? number(text, 0, 4) : -1;
        int month = shaped && length > 4 ? number(text, 5, 7) : 1;
        int day = shaped && length > 7 ? number(text, 8, 10) : 1;
        if (year < 0 || month < 0 || day < 0) {
            throw new IllegalArgumentException(EXPECTED);
        }
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException(
                    ", which is no " + (length > 7 ? "day" : "month") + " of the calendar; correct it");
        }
        if (length == 4) {
            return DateRange.in(year);
        }
        return length == 7 ? DateRange.in(YearMonth.of(year, month)) : DateRange.on(LocalDate.of(year, month, day));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
