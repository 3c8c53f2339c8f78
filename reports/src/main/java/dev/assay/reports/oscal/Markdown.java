package dev.assay.reports.oscal;

/** Plain text as the Markdown that OSCAL's JSON holds where its XML holds elements: what would be read as markup is escaped. */
final class Markdown {

    private static final String INLINE = "\\`*_[]<>^~&{}|$";
    private static final String FIRST = "#+-=:";

    private Markdown() {}

    /** One line. */
    static String escaped(String line) {
        StringBuilder text = new StringBuilder(line.length() + 8);
        int number = digits(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean first = i == 0 && FIRST.indexOf(c) >= 0;
            boolean item = number > 0 && i == number && (c == '.' || c == ')');
            boolean run = i > 0 && (c == '-' || c == '.') && line.charAt(i - 1) == c;
            if (first || item || run || INLINE.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }

    private static int digits(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
