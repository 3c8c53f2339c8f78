package dev.assay.cli;

import dev.assay.ahead.OpenQuestion;
import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.util.List;

/** Questions on the screen. */
final class QuestionsText {

    private final AssessmentResults results;
    private final Page page;

    QuestionsText(AssessmentResults results, Page page) {
        this.results = results;
        this.page = page;
    }

    void print(List<OpenQuestion> open, List<OpenQuestion> shortest) {
        page.text(Ink.BOLD, "", results.organization().name());
        page.gap();
        page.text(Notice.asOf(results.plan().asOf()));
        page.gap();
        if (open.isEmpty()) {
            page.text("No control waits for an answer.");
            return;
        }
        int more = shortest.size() - open.size();
        page.text("After these " + Words.count(shortest.size(), "question")
                + ", if each is answered, nothing waits for an answer"
                + " any more" + (more > 0 ? "; the last " + more + " come up through answers before them" : "")
                + ". What settles most comes first, weighted by the harm of a gap.");
        page.gap();
        int number = 0;
        for (OpenQuestion question : shortest) {
            number++;
            String settles = question.settles().isEmpty()
                    ? waiting(question.question().controls().size()) + " for it, among others"
                    : "settles " + Words.count(question.settles().size(), "control");
            page.text(
                    number + "  ",
                    question.question().text() + " (" + settles + ", " + Math.round(question.points()) + " points)");
        }
    }

    /** "2 controls wait". */
    static String waiting(int controls) {
        return Words.count(controls, "control") + (controls == 1 ? " waits" : " wait");
    }
}
