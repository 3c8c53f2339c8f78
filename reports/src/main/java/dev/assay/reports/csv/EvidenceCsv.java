package dev.assay.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.assay.api.facts.Evidence;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The index of the evidence: where each item is kept, who keeps it, of which day it speaks, its SHA-256, who read it. The items
 * themselves stay where they are. Written like {@link FindingsCsv}.
 */
public final class EvidenceCsv implements Report {

    /** The name of its file. */
    public static final String FILE = "evidence.csv";

    private static final List<String> HEADER =
            List.of("id", "file", "kind", "date", "custodian", "reviewed-by", "sha256", "shows");

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    private static void write(Assessed assessed, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(HEADER);
        for (Evidence item : assessed.results().snapshot().of(Evidence.class).toList()) {
            csv.writeRecord(Stream.of(
                            item.id(),
                            item.file(),
                            item.kind(),
                            item.date().toString(),
                            item.custodian(),
                            item.reviewedBy(),
                            item.sha256(),
                            String.join("; ", item.shows()))
                    .map(SafeCell::of)
                    .toList());
        }
        csv.flush();
        writer.flush();
    }
}
