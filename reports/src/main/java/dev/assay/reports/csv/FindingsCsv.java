package dev.assay.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import dev.assay.reports.overview.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The findings as one table: a row for each observation, and one for each finding that has none; before them one row with
 * the notice and one for each pack and each problem, told apart by the first column. RFC 4180: commas, lines that end with
 * CR LF, UTF-8 without a byte order mark, which most parsers would read as a part of the first name; people who open
 * findings with Excel have the workbook. No cell is taken for a formula, see {@link SafeCell}. Equal results give the same
 * bytes, on any machine. Memory does not grow with the number of observations.
 */
public final class FindingsCsv implements Report {

    /** The name of its file. */
    public static final String FILE = "findings.csv";

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    /**
     * Writes the document; flushes the stream and leaves it open.
     *
     * @throws IOException if the stream throws it; then what was written is no document
     */
    public void write(Assessed assessed, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(Arrays.stream(Column.values()).map(Words::kebab).toList());
            new Rows(assessed, row -> csv.writeRecord(cells(row))).write();
            csv.flush();
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> cells(Map<Column, String> row) {
        return Arrays.stream(Column.values())
                .map(column -> SafeCell.of(row.getOrDefault(column, "")))
                .toList();
    }
}
