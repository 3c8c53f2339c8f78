package dev.assay.reports.html;

import java.util.Locale;

/** Escapes text: the one place where it happens. The same for elements and attributes, so that none can be mistaken for the other. */
final class HtmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlText() {}

    /** What is shown of a text, escaped. */
    static void escape(String text, StringBuilder to) {
        shown(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '&' -> to.append("&amp;");
                case '"' -> to.append("&quot;");
                case '\'' -> to.append("&#39;");
                default -> to.appendCodePoint(c);
            }
        });
    }

    /**
     * A text as it can be shown. What HTML cannot hold is replaced. What turns the direction of writing is named and not obeyed,
     * because it can make a line read other than it is; names in any script need none of it.
     */
    static String shown(String text) {
        if (text.codePoints().allMatch(c -> held(c) && !turns(c))) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (turns(c)) {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
            } else {
                shown.appendCodePoint(held(c) ? c : REPLACEMENT);
            }
        });
        return shown.toString();
    }

    /** Embeddings, overrides and isolates. */
    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Not controls, lone surrogates (which come as themselves), nor code points that are no characters. */
    private static boolean held(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !surrogate && !none;
    }
}
