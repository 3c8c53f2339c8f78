package dev.assay.reports.xlsx;

import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook for the people who close the gaps: the plan of action and milestones, all controls, the open questions, the
 * index of the evidence, and what the workbook is. No cell is a formula. Equal results give the same bytes, on any machine.
 * Memory grows with the number of controls and evidence items, not with that of observations.
 */
public final class PoamWorkbook implements Report {

    /** The name of its file. */
    public static final String FILE = "poam.xlsx";

    /** As many rows as Excel opens. */
    private static final int ROWS = 1_048_576;

    private final int rows;

    public PoamWorkbook() {
        this(ROWS);
    }

    PoamWorkbook(int rows) {
        this.rows = rows;
    }

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    /**
     * Writes the workbook; flushes the stream and leaves it open.
     *
     * @throws IOException if the stream throws it; then what was written is no workbook
     */
    public void write(Assessed assessed, OutputStream out) throws IOException {
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(stamped, "Assay", null)) {
            book.properties().setTitle(PlanSheet.TITLE);
            Sheets sheets = new Sheets(book, assessed, rows);
            new PlanSheet(assessed).write(sheets);
            ControlsSheet.write(sheets);
            QuestionsSheet.write(sheets);
            EvidenceSheet.write(sheets);
            AboutSheet.write(sheets);
        }
        SteadyZip.copy(stamped.toByteArray(), assessed.results().plan().asOf(), out);
    }
}
