package dev.assay.engine.drl;

/** The characters between the words of a rule file, and those that stand nowhere in one. */
final class Characters {

    private Characters() {}

    /**
     * Whoever reads a file sees all that is in it.
     *
     * @throws Misread at a character that isn't seen, or that ends a line for some programs and not for others
     */
    static void requireVisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\r' && !text.startsWith("\r\n", i)) {
                throw new Misread(
                        i,
                        text.indexOf('\n') < 0
                                ? "the lines of this file end with a carriage return alone; save it with line ends LF or"
                                        + " CRLF"
                                : "a carriage return stands here inside a line; delete it, or end the line with LF or"
                                        + " CRLF");
            }
            if (c != '\n' && c != '\r' && c != '\t' && hidden(c)) {
                throw new Misread(i, "the hidden character U+%04X stands here; delete it".formatted(c));
            }
        }
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Where the next word begins, after blanks and comments. */
    static int afterSpace(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            if (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw new Misread(at, "this comment has no end; add */");
                }
                at = end + 2;
            } else {
                return at;
            }
        }
        return at;
    }
}
