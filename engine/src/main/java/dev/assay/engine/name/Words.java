package dev.assay.engine.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The phrases that messages about input share. */
public final class Words {

    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_LIST = 40;

    private Words() {}

    /** The text in quotes, cut where it is long, with nothing in it that a terminal would obey. */
    public static String quoted(String text) {
        String cut = text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 3)) + "...";
        return "\"" + printable(cut) + "\"";
    }

    /** The text with a space for each tab and a question mark for every other character that does not print. */
    public static String printable(String text) {
        if (plain(text) || text.codePoints().allMatch(Words::prints)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c == '\t' ? ' ' : prints(c) ? c : '?'));
        return clean.toString();
    }

    /** Whether it is of printable ASCII alone, as nearly all is. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean prints(int c) {
        if (c >= ' ' && c < 0x7f) {
            return true;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** {@code a, b or c}, in the given order. */
    public static String or(Collection<String> words) {
        List<String> list = new ArrayList<>(words);
        if (list.size() > LONGEST_LIST) {
            return String.join(", ", list.subList(0, LONGEST_LIST)) + " or one of " + (list.size() - LONGEST_LIST)
                    + " more";
        }
        if (list.size() < 2) {
            return String.join("", list);
        }
        return String.join(", ", list.subList(0, list.size() - 1)) + " or " + list.get(list.size() - 1);
    }
}
