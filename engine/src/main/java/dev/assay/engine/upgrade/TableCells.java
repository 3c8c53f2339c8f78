package dev.assay.engine.upgrade;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table in CSV (RFC 4180) with their offsets in the text, for edits in place. */
final class TableCells {

    /**
     * A cell.
     *
     * @param row the index of its row
     * @param text its text without quotes and outer spaces
     * @param begin the offset of its first character, the quote if it has one
     * @param end the offset after its last character
     */
    record Cell(int row, String text, int begin, int end) {}

    private final List<List<Cell>> rows = new ArrayList<>();

    TableCells(String text) {
        List<Cell> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            row.add(cell(rows.size(), text, at, end));
            at = end;
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                if (at == text.length()) {
                    row.add(new Cell(rows.size(), "", at, at));
                }
            } else {
                at += text.startsWith("\r\n", at) ? 2 : 1;
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private static int end(String text, int begin) {
        boolean quoted = false;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                return i;
            }
        }
        return text.length();
    }

    private static Cell cell(int row, String text, int begin, int end) {
        String written = text.substring(begin, end);
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        String plain = quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : written;
        return new Cell(row, plain.strip(), begin, end);
    }

    /** The cells of the first row. */
    List<Cell> header() {
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    boolean has(String heading) {
        return header().stream().anyMatch(cell -> cell.text().equals(heading));
    }

    /** The cells below a heading; none where there is no such column. */
    List<Cell> column(String heading) {
        List<String> headings = header().stream().map(Cell::text).toList();
        int index = headings.indexOf(heading);
        return index < 0
                ? List.of()
                : rows.stream()
                        .skip(1)
                        .filter(row -> row.size() > index)
                        .map(row -> row.get(index))
                        .toList();
    }

    /** The cell of the same row under another heading; empty text where there is none. */
    String beside(Cell cell, String heading) {
        List<String> headings = header().stream().map(Cell::text).toList();
        int index = headings.indexOf(heading);
        List<Cell> row = rows.get(cell.row());
        return index >= 0 && row.size() > index ? row.get(index).text() : "";
    }
}
