package dev.assay.reports.xlsx;

import dev.assay.reports.Assessed;
import dev.assay.reports.xmltext.XmlText;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet is printed: across, as wide as the page, the head of the table and whose it is on each. */
final class PrintedPage {

    private static final String FONT = "Calibri";
    private static final int SIZE = 9;

    /** Excel opens no file with more than 255 characters in the whole of a header or a footer, its codes among them. */
    private static final int CHARACTERS = 70;

    private PrintedPage() {}

    static void set(Worksheet sheet, Layout layout, Assessed assessed, int head) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(layout.paper());
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.7f);
        sheet.bottomMargin(0.7f);
        sheet.header(text(assessed.confidentiality()), Position.LEFT, FONT, SIZE);
        sheet.header(text(assessed.results().organization().name()), Position.RIGHT, FONT, SIZE);
        sheet.footer(
                text("Gap analysis as of " + assessed.results().plan().asOf() + "; not legal advice, no certification"),
                Position.LEFT,
                FONT,
                SIZE);
        sheet.footer("Page &P of &N", Position.RIGHT, FONT, SIZE);
    }

    /** On one line, with the sign that begins a code doubled, and cut where it is too long: the sheet has the whole. */
    private static String text(String text) {
        StringBuilder line = new StringBuilder();
        String shown = XmlText.shown(text).replaceAll("\\s+", " ");
        for (int c : shown.codePoints().toArray()) {
            String next = c == '&' ? "&&" : Character.toString(c);
            if (line.length() + next.length() >= CHARACTERS) {
                return line.append('\u2026').toString();
            }
            line.append(next);
        }
        return line.toString();
    }
}
