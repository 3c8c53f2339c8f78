package dev.assay.ahead;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RiskModel;
import dev.assay.api.model.Trace;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.engine.KeyType;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.NextQuestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The unknowns of an assessment, that first which settles most, weighted by the harm of a gap: a control that waits for one question counts
 * whole for it, one that waits for several counts in parts.
 */
public final class OpenQuestions {

    /** Asking again opens few new questions, and each round settles some; so many are more than any list of facts needs. */
    private static final int ROUNDS = 20;

    private final AssessmentResults results;
    private final Index index;
    private final Fields fields;
    private final RiskModel model;

    private OpenQuestions(AssessmentResults results, BiFunction<String, String, Optional<KeyType>> types) {
        this.results = results;
        this.index = new Index(results);
        this.fields = new Fields(results.snapshot(), results.plan().asOf(), types);
        this.model = results.plan().riskModel();
    }

    /**
     * The questions of these results, best first.
     *
     * @param types what a key of a section of facts holds
     */
    public static List<OpenQuestion> of(
            AssessmentResults results, BiFunction<String, String, Optional<KeyType>> types) {
        return new OpenQuestions(results, types).ranked();
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
     * @param first the questions of the facts as they are
     */
    public static List<OpenQuestion> shortest(
            List<OpenQuestion> first, Assessor assessor, AssessmentPlan plan, FactsFiles files) {
        Supposing supposing = new Supposing(assessor, plan, files);
        Map<String, OpenQuestion> asked = new LinkedHashMap<>();
        List<OpenQuestion> left = first;
        Set<String> rested = Set.of();
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            int before = asked.size();
            left.forEach(question -> asked.putIfAbsent(identity(question), question));
            if (asked.size() == before) {
                break;
            }
            AssessmentResults answered = supposing.answered(List.copyOf(asked.values()));
            left = of(answered, assessor::keyType);
            rested = rested(answered);
        }
        List<OpenQuestion> all = List.copyOf(asked.values());
        return without(
                all,
                idle(all, rested, supposing::recorded),
                left.size(),
                few -> of(supposing.answered(few), assessor::keyType).size());
    }

    private static String identity(OpenQuestion question) {
        return question.question().section() + " " + question.question().keys();
    }

    /** The values that what was concluded rests on. */
    private static Set<String> rested(AssessmentResults results) {
        Set<String> rested = new HashSet<>();
        for (Finding finding : results.findings()) {
            finding.judgements().forEach(judgement -> rested.add(judgement + ".answer"));
            for (Observation observation : finding.observations()) {
                for (Trace trace : observation.traces()) {
                    for (FactRef fact : trace.facts()) {
                        trace.rule()
                                .rests()
                                .getOrDefault(fact.section(), Set.of())
                                .forEach(key -> rested.add(fact + "." + key));
                    }
                }
            }
        }
        return rested;
    }

    /** The questions whose answers nothing rests on, or that are answered already. */
    private static List<OpenQuestion> idle(List<OpenQuestion> asked, Set<String> rested, Predicate<Field> recorded) {
        return asked.stream()
                .filter(question -> !question.fields().isEmpty())
                .filter(question -> question.fields().stream().noneMatch(field -> rested.contains(value(field)))
                        || question.fields().stream().allMatch(recorded))
                .toList();
    }

    /** The value of the fact that a field is, or is in. */
    private static String value(Field field) {
        int dot = field.key().indexOf('.');
        return field.fact() + "." + (dot < 0 ? field.key() : field.key().substring(0, dot));
    }

    /** Leaves out those of the idle ones without which as little stays open: all at once if that does, else one by one. */
    private static List<OpenQuestion> without(
            List<OpenQuestion> asked, List<OpenQuestion> idle, int left, ToIntFunction<List<OpenQuestion>> leaving) {
        List<OpenQuestion> needed = new ArrayList<>(asked);
        needed.removeAll(idle);
        if (idle.isEmpty() || leaving.applyAsInt(needed) <= left) {
            return List.copyOf(needed);
        }
        needed = new ArrayList<>(asked);
        for (OpenQuestion question : idle) {
            List<OpenQuestion> others = new ArrayList<>(needed);
            others.remove(question);
            if (leaving.applyAsInt(others) <= left) {
                needed = others;
            }
        }
        return List.copyOf(needed);
    }
}
