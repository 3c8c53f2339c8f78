package dev.assay.ahead;

import dev.assay.api.model.ControlId;
import dev.assay.reports.overview.NextQuestions;
import java.util.List;

/**
 * An unknown that controls wait for.
 *
 * @param question what to ask, and which facts answer it
 * @param settles the controls that wait for nothing else
 * @param points the points of harm of the controls that wait for it, each shared among the questions that it waits for: more settles more
 * @param fields the values that answer it; empty where they cannot be asked for one by one, such as a whole list
 */
public record OpenQuestion(
        NextQuestions.Question question, List<ControlId> settles, double points, List<Field> fields) {

    public OpenQuestion {
        settles = List.copyOf(settles);
        fields = List.copyOf(fields);
    }

    /** What makes it the same question, whatever its words, and whoever waits for it. */
    public String identity() {
        return question.section() + " " + question.keys();
    }
}
