package dev.assay.reports.html;

import dev.assay.api.model.ControlId;
import dev.assay.reports.overview.NextQuestions;
import dev.assay.reports.overview.Words;
import java.util.List;

/** What to ask next, by how many controls wait for the answer. */
final class Questions {

    private static final int FIRST = 15;
    private static final int LINKS = 6;

    private Questions() {}

    static void write(Page page) {
        Html html = page.html();
        page.section("questions", "The next questions");
        List<NextQuestions.Question> questions = NextQuestions.of(page.results(), page.index());
        if (questions.isEmpty()) {
            html.leaf("p", "No control waits for an answer.");
            page.end();
            return;
        }
        html.leaf(
                "p",
                "By how many controls wait for the answer. Not knowing is an answer too: it stays open and is counted as"
                        + " open.",
                "class",
                "lead");
        list(page, questions.subList(0, Math.min(FIRST, questions.size())), 1);
        if (questions.size() > FIRST) {
            html.begin("details", "class", "more");
            html.leaf("summary", Words.count(questions.size() - FIRST, "more question"));
            list(page, questions.subList(FIRST, questions.size()), FIRST + 1);
            html.end();
        }
        page.end();
    }

    private static void list(Page page, List<NextQuestions.Question> questions, int start) {
        Html html = page.html();
        html.begin("ol", "class", "questions", "start", Integer.toString(start));
        for (NextQuestions.Question question : questions) {
            List<ControlId> controls = List.copyOf(question.controls());
            html.begin("li")
                    .begin("p", "class", "question")
                    .name(question.text())
                    .end();
            html.begin("p", "class", "waiting");
            html.text(Words.count(controls.size(), "control") + (controls.size() == 1 ? " waits: " : " wait: "));
            page.links(controls.subList(0, Math.min(LINKS, controls.size())));
            if (controls.size() > LINKS) {
                html.text(" and " + (controls.size() - LINKS) + " more");
            }
            html.end().end();
        }
        html.end();
    }
}
