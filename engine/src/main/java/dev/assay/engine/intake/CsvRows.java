package dev.assay.engine.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.assay.api.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Turns what the CSV parser finds into rows of cells that know their places. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows.Row> {

    /** A cell without its quotes; the place is where it begins, at the quote if it has one. */
    record Cell(String text, Source source) {}

    /** A row of the table. */
    record Row(Source source, List<Cell> cells) {

        boolean blank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    private final String file;
    private List<Cell> cells = new ArrayList<>();
    private int begin = 1;
    private int line = 1;
    private int column = 1;

    CsvRows(String file) {
        this.file = file;
    }

    /** The line of the last row that began. */
    int line() {
        return begin;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        begin = (int) startingLineNumber;
        line = begin;
        column = 1;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String raw = new String(buffer, offset, length);
        cells.add(new Cell(raw.strip(), new Source(file, line, column)));
        column += quoted ? 2 : 0;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            boolean crlf = c == '\r' && raw.startsWith("\n", i + 1);
            if (c == '\n' || (c == '\r' && !crlf)) {
                line++;
                // The closing quote stands before the comma on this line.
                column = 2;
            } else if (!Character.isLowSurrogate(c)) {
                column += quoted && c == '"' ? 2 : 1;
            }
        }
        column++;
    }

    @Override
    protected Row buildRecord() {
        return new Row(new Source(file, begin, 1), cells);
    }
}
