package dev.assay.api.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day in hours and minutes, local to the organization, or unknown. It refines a date where minutes matter.
 *
 * @param minutes the minutes since midnight, 0 to 1439; -1 if unknown
 * @since 2
 */
public record TimeOfDay(int minutes) {

    /** No time is recorded. */
    public static final TimeOfDay UNKNOWN = new TimeOfDay(-1);

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Pattern FORM = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

    public TimeOfDay {
        if (minutes < -1 || minutes >= DAY) {
            throw new IllegalArgumentException(minutes + " is no minute of a day; expected 0 to 1439");
        }
    }

    /**
     * Reads a 24-hour time such as {@code 14:05}, or {@code unknown}.
     *
     * @throws IllegalArgumentException if it is neither; the message continues after the quoted text
     */
    public static TimeOfDay parse(String text) {
        if (text.equals("unknown")) {
            return UNKNOWN;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("; expected a 24-hour time such as 09:30 or 14:05, or unknown");
        }
        return new TimeOfDay(Integer.parseInt(form.group(1)) * HOUR + Integer.parseInt(form.group(2)));
    }

    /** Returns true if a time is recorded. */
    public boolean known() {
        return minutes >= 0;
    }

    /** {@code 14:05} or {@code unknown}. */
    @Override
    public String toString() {
        return known() ? String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR) : "unknown";
    }
}
