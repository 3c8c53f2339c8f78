package dev.assay.reports.xlsx;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.RecordedFact;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;

/** Every evidence item that was recorded: where it is kept, by whom, and how to tell that it is still the same. */
final class EvidenceSheet {

    private static final Layout LAYOUT = new Layout(
            "Evidence index",
            "Evidence index",
            PaperSize.LETTER_PAPER,
            List.of(
                    new Head("Id", 26),
                    new Head("File", 36),
                    new Head("Kind", 16),
                    new Head("Custodian", 18),
                    new Head("Date", 12),
                    new Head("SHA-256", 36),
                    new Head("Reviewed by", 18),
                    new Head("Shows", 24),
                    new Head("Recorded at", 28)));

    private EvidenceSheet() {}

    static void write(Sheets sheets) throws IOException {
        Sheet sheet = sheets.begin(LAYOUT);
        for (RecordedFact recorded : sheets.assessed().results().snapshot().facts()) {
            if (recorded.fact() instanceof Evidence item) {
                sheet.row(
                        item.id(),
                        item.file(),
                        item.kind(),
                        item.custodian(),
                        Sheet.day(item.date()),
                        item.sha256().isEmpty() ? "not recorded" : item.sha256(),
                        item.reviewedBy(),
                        String.join(", ", item.shows()),
                        recorded.source().toString());
            }
        }
        sheet.finish();
    }
}
