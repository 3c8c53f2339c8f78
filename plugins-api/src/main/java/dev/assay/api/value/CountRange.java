package dev.assay.api.value;

/**
 * A count as far as it is known: from {@code least} to {@code most}, both included. Made by intake and by the factories
 * here.
 *
 * @param least the smallest it can be, zero or more
 * @param most the largest it can be, not below {@code least}
 * @since 1
 */
public record CountRange(long least, long most) {

    /** Nothing is known of the count. */
    public static final CountRange UNKNOWN = new CountRange(0, Long.MAX_VALUE);

    /**
     * Reads what the input writes: a number, {@code a..b}, {@code a..}, {@code ..b} or {@code unknown}.
     *
     * @throws IllegalArgumentException if it is none of these; the message goes on after the quoted text
     * @since 1.1
     */
    public static CountRange parse(String text) {
        return CountText.parse(text);
    }

    /** One. */
    public static final CountRange ONE = new CountRange(1, 1);

    public CountRange {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("not a count: " + least + " .. " + most);
        }
    }

    /** Exactly this many. */
    public static CountRange of(long count) {
        return new CountRange(count, count);
    }

    /** Whether anything at all is known of the count. */
    public boolean known() {
        return least != 0 || most != Long.MAX_VALUE;
    }

    /** Whether the number is known exactly. */
    public boolean exact() {
        return least == most;
    }

    /** The count as it is written in the input: a number, {@code a..b}, {@code a..} or {@code unknown}. */
    @Override
    public String toString() {
        if (!known()) {
            return "unknown";
        }
        if (exact()) {
            return Long.toString(least);
        }
        return least + ".." + (most == Long.MAX_VALUE ? "" : most);
    }
}
