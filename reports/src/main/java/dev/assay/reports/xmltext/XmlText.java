package dev.assay.reports.xmltext;

/** Escapes text, and shows what XML 1.0 cannot hold as U+FFFD: the one place where either happens. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** Text as XML shows it, not escaped; for reports in other syntaxes that say the same. */
    public static String shown(String text) {
        if (plain(text) || text.codePoints().allMatch(XmlText::held)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(held(c) ? c : REPLACEMENT));
        return shown.toString();
    }

    /** Most text is; asked first because there may be millions. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** Text between tags. A carriage return is escaped, or a parser would read it as a line feed. */
    static void element(String text, StringBuilder to) {
        if (asIs(text)) {
            to.append(text);
            return;
        }
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            escape(c, to);
        }
    }

    /** The value of an attribute in double quotes. White space is escaped, or a parser would read spaces. */
    static void attribute(String value, StringBuilder to) {
        if (asIs(value)) {
            to.append(value);
            return;
        }
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            switch (c) {
                case '"' -> to.append("&quot;");
                case '\t' -> to.append("&#9;");
                case '\n' -> to.append("&#10;");
                default -> escape(c, to);
            }
        }
    }

    /** Whether nothing of it is escaped or replaced, wherever it stands; most text is so and is copied as a whole. */
    private static boolean asIs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == '"' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static void escape(int c, StringBuilder to) {
        switch (c) {
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '&' -> to.append("&amp;");
            case '\r' -> to.append("&#13;");
            default -> to.appendCodePoint(held(c) ? c : REPLACEMENT);
        }
    }

    /** The Char production of XML 1.0; a lone surrogate comes as itself. */
    private static boolean held(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
