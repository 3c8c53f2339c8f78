package dev.assay.reports.html;

/** What a page shows of a text that may have any length. */
final class Excerpt {

    private static final int LONGEST = 600;

    private Excerpt() {}

    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, LONGEST) + "... and " + (text.length() - LONGEST) + " characters more";
    }
}
