package dev.assay.reports.html;

import java.util.Locale;

/** Escapes text: the one place where it happens. The same for elements and attributes, so that none can be mistaken for the other. */
final class HtmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlText() {}

    static void escape(String text, StringBuilder to) {
        text.codePoints().forEach(c -> escape(c, to));
    }

    private static void escape(int c, StringBuilder to) {
        switch (c) {
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '&' -> to.append("&amp;");
            case '"' -> to.append("&quot;");
            case '\'' -> to.append("&#39;");
            case '\r' -> to.append("&#13;");
            default -> {
                if (turns(c)) {
                    to.append(String.format(Locale.ROOT, "[U+%04X]", c));
                } else {
                    to.appendCodePoint(held(c) ? c : REPLACEMENT);
                }
            }
        }
    }

    /**
     * Embeddings, overrides and isolates of writing direction: they can make a line read other than it is, so they are named
     * and not obeyed. Names in another script need none of them.
     */
    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Controls and lone surrogates, which come as themselves, are errors in HTML, as are code points that are no characters. */
    private static boolean held(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !surrogate && !none;
    }
}
