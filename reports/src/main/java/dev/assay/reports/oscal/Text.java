package dev.assay.reports.oscal;

import java.util.Arrays;
import java.util.List;

/** Text as both syntaxes can hold it: the one place where what neither can hold is replaced. */
final class Text {

    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /** One line without white space at its ends; what XML cannot hold is U+FFFD. Empty for nothing but white space. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (blank(c)) {
                space = line.length() > 0;
                continue;
            }
            if (space) {
                line.append(' ');
                space = false;
            }
            line.appendCodePoint(held(c) ? c : REPLACEMENT);
        }
        return line.toString();
    }

    /** The paragraphs that say something. */
    static List<String> paragraphs(String... paragraphs) {
        return Arrays.stream(paragraphs)
                .map(Text::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The text, or what stands for it where a document must say something. */
    static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    /** What any of the schemas' readers takes for white space, and what ends a line for them. */
    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0xFEFF;
    }

    private static boolean held(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
