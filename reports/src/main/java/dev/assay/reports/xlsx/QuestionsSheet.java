package dev.assay.reports.xlsx;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.NextQuestions;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;

/** What nobody recorded yet, most awaited first, with room for the answers. */
final class QuestionsSheet {

    private static final Layout LAYOUT = new Layout(
            "Open questions",
            "Open questions, by how many controls wait for the answer",
            PaperSize.LETTER_PAPER,
            List.of(
                    new Head("No.", 5),
                    new Head("Question", 56),
                    new Head("Controls waiting", 10),
                    new Head("Which", 40),
                    new Head("Recorded under", 18),
                    new Head("Keys", 24),
                    new Head("Answer", 30),
                    new Head("Who answered", 16),
                    new Head("When", 12)));

    private QuestionsSheet() {}

    static void write(Sheets sheets) throws IOException {
        AssessmentResults results = sheets.assessed().results();
        Sheet sheet = sheets.begin(LAYOUT);
        int number = 0;
        for (NextQuestions.Question question : NextQuestions.of(results, new Index(results))) {
            sheet.row(
                    ++number,
                    question.text(),
                    question.controls().size(),
                    question.controls().stream().map(ControlId::toString).collect(Collectors.joining(", ")),
                    question.section(),
                    question.keys().stream().sorted().collect(Collectors.joining(", ")),
                    "",
                    "",
                    "");
        }
        sheet.finish();
    }
}
