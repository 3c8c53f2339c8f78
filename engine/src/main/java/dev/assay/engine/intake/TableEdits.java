package dev.assay.engine.intake;

import dev.assay.engine.yaml.EditedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes values into a table that was read without a problem, one after the other, and leaves all else as it is: quotes, the ends of lines
 * and the byte order mark. Not for several threads.
 */
final class TableEdits {

    /** A cell in the text, its quotes included. */
    private record Cell(int begin, int end) {}

    /** A row in the text, and the line it begins in. */
    private record Row(int line, List<Cell> cells) {

        int end() {
            return cells.get(cells.size() - 1).end();
        }
    }

    private final EditedText edited;

    TableEdits(byte[] content) {
        edited = new EditedText(content);
    }

    /** The table as it is by now. */
    byte[] content() {
        return edited.content();
    }

    /** The place of the row that begins in this line. */
    int rowAt(int line) {
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).line() == line) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row begins in line " + line);
    }

    /** Adds a row without values and gives its place. */
    int addRow() {
        List<Row> rows = rows();
        Row last = rows.get(rows.size() - 1);
        // A row of one empty cell is a line without anything, which is no row.
        String cells = rows.get(0).cells().size() == 1
                ? "\"\""
                : ",".repeat(rows.get(0).cells().size() - 1);
        int at = last.end();
        edited.splice(at, at, edited.lineEnd() + cells);
        return rows.size();
    }

    /** What a cell says; empty where there is no such column. */
    String get(int row, String column) {
        List<Row> rows = rows();
        int index = column(rows, column);
        return index < 0 ? "" : said(rows.get(row).cells().get(index));
    }

    /** Writes a cell, in a new column where there is no such. */
    void put(int row, String column, String value) {
        List<Row> rows = rows();
        int index = column(rows, column);
        if (index >= 0) {
            Cell cell = rows.get(row).cells().get(index);
            boolean quoted = edited.whole().startsWith("\"", cell.begin());
            edited.splice(cell.begin(), cell.end(), quoted ? quoted(value) : written(value));
            return;
        }
        String text = edited.whole();
        StringBuilder wider = new StringBuilder(text.length() + rows.size());
        int copied = 0;
        for (int i = 0; i < rows.size(); i++) {
            int end = rows.get(i).end();
            wider.append(text, copied, end).append(',');
            wider.append(i == 0 ? written(column) : i == row ? written(value) : "");
            copied = end;
        }
        edited.splice(
                0, text.length(), wider.append(text, copied, text.length()).toString());
    }

    private int column(List<Row> rows, String column) {
        List<Cell> header = rows.get(0).cells();
        for (int i = 0; i < header.size(); i++) {
            if (said(header.get(i)).equals(column)) {
                return i;
            }
        }
        return -1;
    }

    private String said(Cell cell) {
        String raw = edited.whole().substring(cell.begin(), cell.end());
        boolean quoted = raw.length() > 1 && raw.startsWith("\"");
        return (quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw).strip();
    }

    private static String written(String value) {
        boolean plain = value.equals(value.strip()) && value.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    /** All rows but lines without anything, which are none. */
    private List<Row> rows() {
        String text = edited.whole();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            List<Cell> cells = new ArrayList<>();
            while (true) {
                int end = at < text.length() ? Edits.end(text, at) : at;
                cells.add(new Cell(at, end));
                at = end;
                if (at >= text.length() || text.charAt(at) != ',') {
                    break;
                }
                at++;
            }
            if (at > begin) {
                rows.add(new Row(line, cells));
            }
            at = text.startsWith("\r\n", at) ? at + 2 : Math.min(text.length(), at + 1);
            line += lineEnds(text, begin, at);
        }
        return rows;
    }

    private static int lineEnds(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            ends += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return ends;
    }
}
