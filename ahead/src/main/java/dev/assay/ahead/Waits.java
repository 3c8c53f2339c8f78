package dev.assay.ahead;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Check;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.reports.overview.Index;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What waits for which questions: what a check could not see on a subject, and controls that a person has to judge. */
final class Waits {

    /** The questions by what waits for them: the id of an observation, or a control. */
    private final Map<String, Set<String>> questions = new TreeMap<>();

    private Waits() {}

    /** @param open the questions of these results */
    static Waits of(AssessmentResults results, List<OpenQuestion> open) {
        Map<String, String> askers = new HashMap<>();
        for (OpenQuestion one : open) {
            String section = one.question().section();
            for (String key : one.question().keys()) {
                one.question()
                        .subjects()
                        .forEach(subject -> askers.put(subject + " " + Check.answer(section, key), one.identity()));
            }
        }
        Waits waits = new Waits();
        Index index = new Index(results);
        for (Finding finding : results.findings()) {
            for (Observation observation : finding.observations()) {
                if (finding.inScope() && finding.status().open() && observation.outcome() == Outcome.NOT_CHECKED) {
                    String section = index.check(observation.check()).about();
                    observation
                            .lacks()
                            .forEach(key -> waits.add(
                                    observation.id(),
                                    askers.getOrDefault(
                                            observation.subject().ref() + " " + Check.answer(section, key), key)));
                }
            }
        }
        open.stream()
                .filter(one -> one.question().section().equals("judgments"))
                .forEach(one ->
                        one.question().controls().forEach(control -> waits.add(control.toString(), one.identity())));
        return waits;
    }

    private void add(String waiting, String question) {
        questions.computeIfAbsent(waiting, w -> new LinkedHashSet<>()).add(question);
    }

    /** The questions that something waits for and for nothing else. */
    Set<String> alone() {
        Set<String> alone = new HashSet<>();
        questions.values().stream().filter(asked -> asked.size() == 1).forEach(alone::addAll);
        return alone;
    }

    /** Of each that waits for something that it does not wait for there: the questions it waits for. */
    List<Set<String>> beyond(Waits others) {
        return questions.entrySet().stream()
                .filter(waiting -> !others.questions
                        .getOrDefault(waiting.getKey(), Set.of())
                        .containsAll(waiting.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
