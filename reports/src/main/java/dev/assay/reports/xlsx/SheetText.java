package dev.assay.reports.xlsx;

import dev.assay.reports.xml.FindingsXml;
import dev.assay.reports.xmltext.XmlText;
import java.util.regex.Pattern;

/** Text as a cell can hold it: what is too long for Excel is cut, and the cell says so and where the whole is. */
final class SheetText {

    /** The most characters and line breaks of a cell. */
    static final int CHARACTERS = 32_767;

    static final int BREAKS = 253;

    /** What a workbook would read as the character of that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String of(String text) {
        String shown = XmlText.shown(text).replace("\r\n", "\n").replace('\r', '\n');
        return ESCAPE.matcher(cut(shown)).replaceAll("_x005F_");
    }

    private static String cut(String text) {
        int fits = fits(text);
        if (fits == text.length()) {
            return text;
        }
        String mark = " [cut here: " + text.length() + " characters; the whole stands in " + FindingsXml.FILE + "]";
        int end = Math.min(fits, CHARACTERS - mark.length());
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + mark;
    }

    private static int fits(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && ++breaks > BREAKS) {
                return i;
            }
        }
        return Math.min(text.length(), CHARACTERS);
    }
}
