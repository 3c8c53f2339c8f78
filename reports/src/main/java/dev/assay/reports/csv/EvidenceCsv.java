package dev.assay.reports.csv;

import dev.assay.api.facts.Evidence;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
        SafeTable.write(
                out,
                HEADER,
                assessed.results()
                        .snapshot()
                        .of(Evidence.class)
                        .map(item -> List.of(
                                item.id(),
                                item.file(),
                                item.kind(),
                                item.date().toString(),
                                item.custodian(),
                                item.reviewedBy(),
                                item.sha256(),
                                String.join("; ", item.shows())))
                        .toList());
    }
}
