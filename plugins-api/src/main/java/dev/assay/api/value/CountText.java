package dev.assay.api.value;

/** Reads counts as they are written; what is wrong is the message of an {@link IllegalArgumentException}. */
final class CountText {

    private CountText() {}

    static CountRange parse(String text) {
        if (text.equals("unknown")) {
            return CountRange.UNKNOWN;
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return CountRange.of(number(text));
        }
        String first = text.substring(0, dots).strip();
        String last = text.substring(dots + 2).strip();
        // An end left open: at most, or at least.
        long least = first.isEmpty() && !last.isEmpty() ? 0 : number(first);
        long most = last.isEmpty() && !first.isEmpty() ? Long.MAX_VALUE : number(last);
        if (most < least) {
            throw new IllegalArgumentException(", which ends before it begins; write the smaller number first");
        }
        return new CountRange(least, most);
    }

    private static long number(String text) {
        long number = 0;
        boolean digits = !text.isEmpty() && text.length() <= 18;
        for (int i = 0; digits && i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            digits = digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        if (!digits) {
            throw new IllegalArgumentException(
                    "; expected a whole number such as 14, a range such as 10..20 or 10.., or unknown");
        }
        return number;
    }
}
