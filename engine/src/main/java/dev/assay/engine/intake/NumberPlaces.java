package dev.assay.engine.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a number that is masked could begin, in order. Each holds four digits in a row, and what says what it is stands close before
 * them, so that only each fourth byte of a file is looked at, and what is around it where that is a digit.
 *
 * @param socialSecurity where a social security number could begin, or the words for one
 * @param record where the words for the number of a patient's record could begin
 */
record NumberPlaces(List<Integer> socialSecurity, List<Integer> record) {

    private static final int DIGITS = 4;
    /** From the last two letters of those words to the digits: signs, the letters of the number itself and its hyphen. */
    private static final int NEAR = 2 + 4 + 3 + 1;
    /** No less than from the first of the words, {@code medical-record-number} being the longest, to the digits. */
    private static final int FARTHEST = 32;
    /** Three digits, two digits and their separators. */
    private static final int BEFORE_LAST_GROUP = 7;

    static NumberPlaces in(byte[] bytes) {
        NumberPlaces places = new NumberPlaces(new ArrayList<>(0), new ArrayList<>(0));
        int end = 0;
        for (int i = DIGITS - 1; i < bytes.length; i += DIGITS) {
            if (digit(bytes[i]) && i >= end) {
                int begin = i;
                while (begin > end && digit(bytes[begin - 1])) {
                    begin--;
                }
                int next = i + 1;
                while (next < bytes.length && digit(bytes[next])) {
                    next++;
                }
                if (next - begin >= DIGITS) {
                    places.before(bytes, Math.max(end, begin - FARTHEST), begin);
                    end = next;
                }
            }
        }
        return places;
    }

    /** Looks before some digits, as far as the digits before those. */
    private void before(byte[] bytes, int from, int digits) {
        int grouped = digits - BEFORE_LAST_GROUP;
        boolean groups = grouped >= 0
                && digit(bytes[grouped])
                && digit(bytes[digits - 3])
                && digit(bytes[digits - 2])
                && (bytes[digits - 1] == '-' || bytes[digits - 1] == ' ')
                && bytes[digits - 1] == bytes[digits - 4];
        if (groups) {
            socialSecurity.add(grouped);
        } else if (wordsEnd(bytes, Math.max(from, digits - NEAR), digits)) {
            words(bytes, from, digits);
        }
    }

    /** Whether one of the words could end here. */
    private static boolean wordsEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean ends = switch (bytes[i] | ' ') {
                case 'r' -> (bytes[i + 1] | ' ') == 'n';
                case 's' -> (bytes[i + 1] | ' ') == 'n';
                case 'n' -> (bytes[i + 1] | ' ') == 'o' || (bytes[i + 1] | ' ') == 'r';
                case 'u' -> (bytes[i + 1] | ' ') == 'm';
                case 'e' -> (bytes[i + 1] | ' ') == 'r';
                case 'i' -> (bytes[i + 1] | ' ') == 'd';
                case 't' -> (bytes[i + 1] | ' ') == 'y';
                default -> false;
            };
            if (ends) {
                return true;
            }
        }
        return false;
    }

    private void words(byte[] bytes, int from, int digits) {
        for (int i = from; i < digits - 2; i++) {
            switch (bytes[i] | ' ') {
                case 's' -> {
                    if (word(bytes, i, 's', 'n') || word(bytes, i, 'o', 'c')) {
                        socialSecurity.add(i);
                    }
                }
                case 'm' -> {
                    if (word(bytes, i, 'r', 'n') || word(bytes, i, 'e', 'd')) {
                        record.add(i);
                    }
                }
                case 'p' -> {
                    if (word(bytes, i, 'a', 't')) {
                        record.add(i);
                    }
                }
                case 'c' -> {
                    if (word(bytes, i, 'h', 'a')) {
                        record.add(i);
                    }
                }
                default -> {
                    // No word of these begins so.
                }
            }
        }
    }

    /** Whether a word could begin here and go on with these; what is not ASCII is left to the pattern. */
    private static boolean word(byte[] bytes, int at, char second, char third) {
        if ((bytes[at + 1] | ' ') != second || (bytes[at + 2] | ' ') != third) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        byte before = bytes[at - 1];
        int letter = before | ' ';
        return !(letter >= 'a' && letter <= 'z') && !digit(before) && before != '_';
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }
}
