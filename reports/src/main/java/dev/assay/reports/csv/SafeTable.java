package dev.assay.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table in the form of {@link FindingsCsv}, in which no cell is taken for a formula. */
public final class SafeTable {

    private SafeTable() {}

    /**
     * Writes it; flushes the stream and leaves it open.
     *
     * @param rows as many cells each as the header
     * @throws IOException if the stream throws it; then what was written is no table
     */
    public static void write(OutputStream out, List<String> header, Iterable<List<String>> rows) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(header.stream().map(SafeCell::of).toList());
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(SafeCell::of).toList());
        }
        csv.flush();
        writer.flush();
    }
}
