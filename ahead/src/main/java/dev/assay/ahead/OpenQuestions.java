package dev.assay.ahead;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.RiskModel;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.NextQuestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The unknowns of an assessment, that first which settles most, weighted by the harm of a gap: a control that waits for one question counts
 * whole for it, one that waits for several counts in parts.
 */
public final class OpenQuestions {

    private final AssessmentResults results;
    private final Index index;
    private final Fields fields;
    private final RiskModel model;

    private OpenQuestions(AssessmentResults results, FactSchema schema) {
        this.results = results;
        this.index = new Index(results);
        this.fields = new Fields(results.snapshot(), results.plan().asOf(), schema);
        this.model = results.plan().riskModel();
    }

    /**
     * The questions of these results, best first.
     *
     * @param schema the sections of facts and the types of their keys
     */
    public static List<OpenQuestion> of(AssessmentResults results, FactSchema schema) {
        return new OpenQuestions(results, schema).ranked();
    }

    private List<OpenQuestion> ranked() {
        List<NextQuestions.Question> questions = NextQuestions.of(results, index);
        Map<ControlId, Integer> waitsFor = new HashMap<>();
        questions.forEach(question -> question.controls().forEach(control -> waitsFor.merge(control, 1, Integer::sum)));
        List<OpenQuestion> open = new ArrayList<>();
        for (NextQuestions.Question question : questions) {
            double points = 0;
            List<ControlId> settles = new ArrayList<>();
            for (ControlId id : question.controls()) {
                points += (double) points(id) / waitsFor.get(id);
                if (waitsFor.get(id) == 1) {
                    settles.add(id);
                }
            }
            open.add(new OpenQuestion(question, settles, points, fields.of(question)));
        }
        open.sort(Comparator.comparing((OpenQuestion question) -> -question.points())
                .thenComparing(question -> -question.settles().size())
                .thenComparing(question -> question.question().text()));
        return open;
    }

    private int points(ControlId id) {
        Control control = index.control(id);
        return model.points(control.severity(), control.stops(), List.of());
    }

    /**
     * The questions after which nothing is undetermined any more, if each is answered with yes: what one answer opens anew is among them, and
     * none that no conclusion rests on. Where an answer is no, fewer may do.
     *
     * @param results of the facts as they are
     * @param snapshot these facts, as they were read
     */
    public static List<OpenQuestion> shortest(AssessmentResults results, Assessor assessor, Snapshot snapshot) {
        return new ShortestQuestions(assessor, new Supposing(assessor, results.plan(), snapshot)).of(results);
    }
}
