package dev.assay.reports.xlsx;

import dev.assay.api.value.DateRange;
import dev.assay.reports.Assessed;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import dev.assay.reports.xml.FindingsXml;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet: what it is, whose and of which day, the notice, then a table under a head that stays in sight and is printed
 * on every page. Text is of the format that stays text when somebody edits the cell.
 */
final class Sheet {

    private static final int HEAD = 3;
    private static final int KEPT = 200;
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String LINES = "BFBFBF";
    private static final String FONT = "Calibri";
    private static final int SIZE = 10;

    /** How high a line of that size is, and the highest row that Excel has; in points. */
    private static final double LINE = 12.9;

    private static final double HIGHEST = 409;

    /** How many letters are as wide as a digit of the default size, which widths are told in; a little less, for words break. */
    private static final double WIDER = 1.15;

    private final Worksheet sheet;
    private final int last;
    private final int columns;
    private final List<Head> heads;
    private int row = HEAD + 1;
    private long left;

    /** Text in a colour. */
    record Tinted(String text, Tint tint) {}

    Sheet(Worksheet sheet, Layout layout, Assessed assessed, int rows) {
        this.sheet = sheet;
        this.last = rows - 1;
        this.heads = layout.heads();
        this.columns = heads.size();
        top(layout, assessed);
        heads();
        sheet.freezePane(0, HEAD + 1);
        PrintedPage.set(sheet, layout, assessed, HEAD);
    }

    private void top(Layout layout, Assessed assessed) {
        LocalDate asOf = assessed.results().plan().asOf();
        String confidential = assessed.confidentiality();
        line(0, layout.title()).bold().fontSize(14).set();
        line(
                        1,
                        assessed.results().organization().name() + ", as of " + asOf
                                + (confidential.isEmpty() ? "" : ". " + confidential))
                .bold()
                .set();
        line(2, Notice.asOf(asOf)).italic().fontColor("595959").wrapText(true).set();
        // The library writes several merged ranges in an order that changes from run to run: there is one only.
        sheet.range(2, 0, 2, columns - 1).merge();
        sheet.rowHeight(0, 22);
        sheet.rowHeight(2, 30);
    }

    private StyleSetter line(int at, String text) {
        sheet.value(at, 0, SheetText.of(text));
        return sheet.style(at, 0).fontName(FONT).format(TEXT).verticalAlignment("top");
    }

    private void heads() {
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, heads.get(column).width());
            sheet.value(HEAD, column, heads.get(column).title());
            sheet.style(HEAD, column)
                    .fontName(FONT)
                    .fontSize(SIZE)
                    .bold()
                    .fillColor("1F3864")
                    .fontColor("FFFFFF")
                    .wrapText(true)
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINES)
                    .set();
        }
        sheet.rowHeight(HEAD, 32);
    }

    /** A row of texts, tinted texts, numbers and days; what does not fit is counted, and the last row says so. */
    void row(Object... cells) throws IOException {
        if (row == last) {
            left++;
            return;
        }
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        sheet.rowHeight(row, height(cells));
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    /** Told, because not every program works it out when it opens a file. */
    private double height(Object... cells) {
        int lines = 1;
        for (int column = 0; column < cells.length; column++) {
            String text = cells[column] instanceof Tinted tinted ? tinted.text() : String.valueOf(cells[column]);
            double width = WIDER * heads.get(column).width();
            lines = Math.max(
                    lines,
                    text.lines()
                            .mapToInt(line -> 1 + (int) (line.length() / width))
                            .sum());
        }
        return Math.min(HIGHEST, lines * LINE + 4);
    }

    private void cell(int column, Object value) {
        StyleSetter style = sheet.style(row, column)
                .fontName(FONT)
                .fontSize(SIZE)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINES);
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            style.format(DAY).horizontalAlignment("left").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            style.horizontalAlignment("left").set();
        } else if (value instanceof Tinted tinted) {
            text(column, tinted.text());
            style.format(TEXT).fontColor(tinted.tint().font);
            (tinted.tint() == Tint.NONE ? style : style.fillColor(tinted.tint().fill)).set();
        } else {
            text(column, String.valueOf(value));
            style.format(TEXT).set();
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, SheetText.of(text));
        }
    }

    /** Offers these words in a column; other words may be written too. */
    void offer(int column, List<String> words) {
        if (row > HEAD + 1) {
            sheet.range(HEAD + 1, column, row - 1, column)
                    .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                    .allowBlank(true)
                    // The one style whose name the library writes alike in every locale; without a message it refuses
                    // nothing.
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(false)
                    .errorTitle("")
                    .error("");
        }
    }

    /** Ends it; nothing may come after. */
    void finish() throws IOException {
        if (left > 0) {
            String rows = Words.count(left, "more row");
            sheet.value(row, 0, "[cut here: " + rows + " than Excel opens; all stands in " + FindingsXml.FILE + "]");
            sheet.style(row, 0).bold().format(TEXT).set();
            row++;
        }
        sheet.setAutoFilter(HEAD, 0, row - 1, columns - 1);
        sheet.finish();
    }

    /** A day where it is known exactly and Excel has it; otherwise what is known of it, in words. */
    static Object day(DateRange date) {
        return date.exact() ? day(date.earliest()) : date.toString();
    }

    /** A day where Excel has it; otherwise as text. */
    static Object day(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() < 10_000 ? day : day.toString();
    }
}
