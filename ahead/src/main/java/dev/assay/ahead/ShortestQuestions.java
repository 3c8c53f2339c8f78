package dev.assay.ahead;

import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the shortest list of questions after which nothing is undetermined, and tries out that it is enough. */
final class ShortestQuestions {

    /** Asking again opens few new questions, and each round settles some; so many are more than any list of facts needs. */
    private static final int ROUNDS = 20;

    /** What is open in results. */
    private record Open(List<OpenQuestion> questions, Waits waits) {}

    private final Assessor assessor;
    private final Supposing supposing;

    ShortestQuestions(Assessor assessor, Supposing supposing) {
        this.assessor = assessor;
        this.supposing = supposing;
    }

    List<OpenQuestion> of(AssessmentResults first) {
        Map<String, OpenQuestion> asked = new LinkedHashMap<>();
        Set<String> alone = new HashSet<>();
        AssessmentResults answered = first;
        Open open = open(first);
        for (int round = 0; round < ROUNDS; round++) {
            int before = asked.size();
            open.questions().forEach(question -> asked.putIfAbsent(question.identity(), question));
            alone.addAll(open.waits().alone());
            if (asked.size() == before) {
                break;
            }
            answered = supposing.answered(List.copyOf(asked.values()));
            open = open(answered);
        }
        List<OpenQuestion> telling = asked.values().stream()
                .filter(question -> question.fields().isEmpty() || !supposing.changesNothing(question))
                .toList();
        return without(spare(telling, alone, open, Rested.of(answered)), telling, open.waits());
    }

    /**
     * Those that may be left out: all that waited for them waited for others too, which may do; then those that are answered already or that
     * nothing rests on, which are the last to be asked after all. What stays open even after its answer is asked for unless it is
     * answered already.
     */
    private Set<String> spare(List<OpenQuestion> asked, Set<String> alone, Open open, Rested rested) {
        Set<String> needed = new HashSet<>(alone);
        open.questions().forEach(question -> needed.add(question.identity()));
        Set<String> beside = new LinkedHashSet<>();
        Set<String> idle = new LinkedHashSet<>();
        for (OpenQuestion question : asked) {
            if (question.fields().isEmpty()) {
                continue;
            }
            if (supposing.recorded(question) || question.fields().stream().noneMatch(rested::on)) {
                idle.add(question.identity());
            } else if (!needed.contains(question.identity())) {
                beside.add(question.identity());
            }
        }
        beside.addAll(idle);
        return beside;
    }

    private Open open(AssessmentResults results) {
        List<OpenQuestion> questions = OpenQuestions.of(results, assessor.factSchema());
        return new Open(questions, Waits.of(results, questions));
    }

    /**
     * The questions without the spare ones, as far as nothing then waits that would not wait after all answers. Of what something then
     * waits for, one is asked after all, so that each was missing.
     *
     * @param stay what waits even after all answers
     */
    private List<OpenQuestion> without(Set<String> spare, List<OpenQuestion> asked, Waits stay) {
        Set<String> out = new LinkedHashSet<>(spare);
        while (!out.isEmpty()) {
            List<OpenQuestion> few = asked.stream()
                    .filter(question -> !out.contains(question.identity()))
                    .toList();
            List<Set<String>> waiting = open(supposing.answered(few)).waits().beyond(stay);
            if (waiting.isEmpty()) {
                return few;
            }
            out.removeAll(missing(waiting, out));
        }
        return asked;
    }

    /** One of each that something waits for and that is left out; those first that nothing else could stand in for. */
    private static Set<String> missing(List<Set<String>> waiting, Set<String> out) {
        Set<String> missing = new HashSet<>();
        waiting.stream()
                .map(each -> out.stream().filter(each::contains).toList())
                .sorted(Comparator.comparing(List::size))
                .filter(each -> !each.isEmpty() && each.stream().noneMatch(missing::contains))
                .forEach(each -> missing.add(each.get(0)));
        // Where what is open asks for none of them, an answer of theirs had settled it before it was asked for.
        return missing.isEmpty() ? Set.of(out.iterator().next()) : missing;
    }
}
