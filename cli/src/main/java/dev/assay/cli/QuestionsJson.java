package dev.assay.cli;

import dev.assay.ahead.Field;
import dev.assay.ahead.OpenQuestion;
import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions for a program. Equal results give the same bytes. */
final class QuestionsJson {

    private QuestionsJson() {}

    static String of(AssessmentResults results, List<OpenQuestion> questions) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("questions", 1);
        whole.put("notice", Notice.asOf(results.plan().asOf()));
        whole.put("organization", results.organization().name());
        whole.put("as-of", results.plan().asOf());
        whole.put(
                "shortest-list", questions.stream().map(QuestionsJson::question).toList());
        return JsonText.of(whole);
    }

    private static Map<String, Object> question(OpenQuestion question) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", question.question().text());
        one.put("points", Math.round(question.points()));
        one.put("settles", question.settles());
        one.put("controls", question.question().controls());
        one.put("set", question.fields().stream().map(Field::path).toList());
        return one;
    }
}
