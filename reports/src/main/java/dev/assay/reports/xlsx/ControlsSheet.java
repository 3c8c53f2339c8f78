package dev.assay.reports.xlsx;

import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;

/** Every finding, with what people state beside what the evidence shows. */
final class ControlsSheet {

    private static final Layout LAYOUT = new Layout(
            "Controls",
            "All controls, and how they stand",
            PaperSize.LETTER_PAPER,
            List.of(
                    new Head("Control", 24),
                    new Head("Title", 28),
                    new Head("Family", 24),
                    new Head("Duty", 12),
                    new Head("Status", 14),
                    new Head("If all that is stated were shown", 14),
                    new Head("In scope", 8),
                    new Head("Rests on", 13),
                    new Head("Severity", 10),
                    new Head("Reason", 60),
                    new Head("Pass", 7),
                    new Head("Fail", 7),
                    new Head("Not checked", 9),
                    new Head("Not applicable", 10),
                    new Head("Error", 7)));

    private ControlsSheet() {}

    static void write(Sheets sheets) throws IOException {
        Index index = new Index(sheets.assessed().results());
        Sheet sheet = sheets.begin(LAYOUT);
        for (Finding finding : sheets.assessed().results().findings()) {
            Control control = index.control(finding.control());
            sheet.row(
                    finding.control().toString(),
                    control.title(),
                    control.family(),
                    Words.of(control.duty()),
                    new Sheet.Tinted(Words.of(finding.status()), Tint.of(finding.status())),
                    new Sheet.Tinted(Words.of(finding.stated()), Tint.of(finding.stated())),
                    finding.inScope() ? "yes" : "no",
                    Words.of(finding.assurance()),
                    new Sheet.Tinted(Words.of(control.severity()), Tint.NONE),
                    finding.reason(),
                    finding.tally().pass(),
                    finding.tally().fail(),
                    finding.tally().notChecked(),
                    finding.tally().notApplicable(),
                    finding.tally().error());
        }
        sheet.finish();
    }
}
