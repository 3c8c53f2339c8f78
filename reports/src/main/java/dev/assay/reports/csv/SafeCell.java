package dev.assay.reports.csv;

import dev.assay.reports.xmltext.XmlText;

/**
 * Text that no spreadsheet takes for a formula. An apostrophe is put before a cell that begins with a formula sign, a tab, a
 * line break or an apostrophe of its own; so whoever drops a leading apostrophe has the text back. One is also put after
 * each semicolon, tab and line break in a cell that a formula sign follows, because a spreadsheet that is set to another
 * separator begins a cell there. White space, quotes and invisible characters before a sign do not hide it.
 */
final class SafeCell {

    private static final char MARK = '\'';

    /** As they are typed, full width and small. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    /** What is marked where a cell begins with it. */
    private static final String FIRST = "'\t\n\r";

    private static final String BREAKS = ";\t\n\r";
    private static final String QUOTES = "'\"`\u00B4\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\uFF02\uFF07\uFFFD";

    private SafeCell() {}

    static String of(String written) {
        String text = XmlText.shown(written);
        return plain(text) ? text : marked(text);
    }

    /** Whether there is nothing to mark: most cells, and there may be millions. */
    private static boolean plain(String text) {
        if (!text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && (SIGNS.indexOf(c) >= 0 || Character.isSurrogate(c))) {
                return false;
            }
            begins = BREAKS.indexOf(c) >= 0 || (begins && passedOver(c));
        }
        return true;
    }

    private static String marked(String text) {
        StringBuilder backwards = new StringBuilder(text.length() + 1);
        boolean sign = false;
        for (int end = text.length(); end > 0; ) {
            int c = text.codePointBefore(end);
            if (sign && BREAKS.indexOf(c) >= 0) {
                backwards.append(MARK);
            }
            end -= Character.charCount(c);
            backwards.append(new StringBuilder().appendCodePoint(c).reverse());
            sign = SIGNS.indexOf(c) >= 0 || (sign && passedOver(c));
        }
        if (sign || (!text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0)) {
            backwards.append(MARK);
        }
        return backwards.reverse().toString();
    }

    private static boolean passedOver(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || QUOTES.indexOf(c) >= 0;
    }
}
