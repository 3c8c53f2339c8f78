package dev.assay.engine.conclude;

import dev.assay.api.model.Check;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Stated;
import dev.assay.api.model.Trace;
import dev.assay.api.schema.FactSection;
import dev.assay.api.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody stated and a failing check shows to be untrue. It counts as if nobody knew: what passes on nothing else is not
 * checked, and nothing fails by it.
 */
final class Disproved {

    private final KnownFacts facts;
    private final Map<FactRef, Map<Stated, Contradiction>> known = new HashMap<>();
    private final Map<Stated, Shown> named = new HashMap<>();

    /** An answer of one fact, and what contradicts it. */
    private record Contradiction(Stated stated, String at, Shown shown) {}

    /** The failures that contradict an answer, one of each subject. */
    private static final class Shown {
        private final Set<FactRef> subjects = new HashSet<>();
        private final Set<String> sentences = new LinkedHashSet<>();
        private final List<Trace> traces = new ArrayList<>(Sentences.SHOWN);
        private @Nullable String told;

        void by(Observation failure) {
            if (subjects.add(failure.subject().ref())) {
                sentences.add(failure.reason());
                failure.traces().stream()
                        .limit(Math.max(0, Sentences.SHOWN - traces.size()))
                        .forEach(traces::add);
            }
        }

        String told() {
            if (told == null) {
                told = Sentences.few(List.copyOf(sentences));
            }
            return told;
        }
    }

    Disproved(KnownFacts facts) {
        this.facts = facts;
    }

    /** Adds what the failures of a check disprove; all of them before anything is looked up. */
    void by(Check check, List<Observation> seen) {
        for (Observation observation : seen) {
            if (observation.outcome() == Outcome.FAIL) {
                check.disproves().forEach(stated -> by(observation, stated));
            }
        }
    }

    private void by(Observation failure, Stated stated) {
        if (!stated.of().isEmpty()) {
            named.computeIfAbsent(stated, this::contradicted).by(failure);
            return;
        }
        Stream.concat(
                        Stream.of(failure.subject().ref()),
                        failure.traces().stream().flatMap(trace -> trace.facts().stream()))
                .filter(ref -> ref.section().equals(stated.section()))
                .distinct()
                .forEach(ref -> facts.at(ref)
                        .filter(fact -> asserted(fact, stated))
                        .ifPresent(fact ->
                                contradiction(fact, stated, new Shown()).shown().by(failure)));
    }

    /** All facts that go by a topic or practice are contradicted alike. */
    private Shown contradicted(Stated stated) {
        Shown shown = new Shown();
        facts.section(stated.section()).stream()
                .filter(fact -> asserted(fact, stated) && goesBy(fact, stated.of()))
                .forEach(fact -> contradiction(fact, stated, shown));
        return shown;
    }

    private Contradiction contradiction(RecordedFact fact, Stated stated, Shown shown) {
        return known.computeIfAbsent(fact.ref(), r -> new LinkedHashMap<>())
                .computeIfAbsent(stated, s -> new Contradiction(s, s.at(fact.ref()), shown));
    }

    private static boolean goesBy(RecordedFact fact, String word) {
        return Values.of(
                        fact.fact(),
                        FactSection.of(fact.fact().getClass()).mapKey().name())
                .filter(word::equals)
                .isPresent();
    }

    /** Only what is asserted can be disproved. */
    private static boolean asserted(RecordedFact fact, Stated stated) {
        return Values.of(fact.fact(), stated.key())
                .filter(value -> value == Answer.YES)
                .isPresent();
    }

    /** What was seen, without what rests on something disproved. */
    List<Observation> on(List<Observation> seen) {
        return known.isEmpty() ? seen : seen.stream().map(this::on).toList();
    }

    private Observation on(Observation seen) {
        if (seen.outcome() != Outcome.PASS) {
            return seen;
        }
        List<Trace> standing = new ArrayList<>();
        Set<Contradiction> against = new LinkedHashSet<>();
        for (Trace trace : seen.traces()) {
            List<Contradiction> found = against(trace);
            against.addAll(found);
            if (found.isEmpty()) {
                standing.add(trace);
            }
        }
        if (against.isEmpty()) {
            return seen;
        }
        return standing.isEmpty() ? reopened(seen, against) : resting(seen, standing);
    }

    private List<Contradiction> against(Trace trace) {
        List<Contradiction> against = new ArrayList<>();
        for (FactRef ref : trace.facts()) {
            Set<String> keys = trace.rule().rests().getOrDefault(ref.section(), Set.of());
            known.getOrDefault(ref, Map.of()).values().stream()
                    .filter(contradiction ->
                            keys.contains(contradiction.stated().key()))
                    .forEach(against::add);
        }
        return against;
    }

    /** The rules that still hold are what the pass rests on. */
    private static Observation resting(Observation seen, List<Trace> standing) {
        return new Observation(
                seen.id(), seen.check(), seen.subject(), seen.outcome(), seen.reason(), seen.lacks(), standing);
    }

    /** With the rules that spoke on both sides, so that the lines of input on both are shown. */
    private static Observation reopened(Observation seen, Set<Contradiction> against) {
        String about = seen.subject().ref().section();
        List<String> lacks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<Trace> traces = new ArrayList<>(seen.traces());
        for (Contradiction contradiction : against) {
            lacks.add(contradiction.stated().missing(about));
            told.add("What is stated (" + contradiction.at() + ": yes) is disproved: "
                    + contradiction.shown().told());
            contradiction.shown().traces.stream()
                    .filter(trace -> !traces.contains(trace))
                    .forEach(traces::add);
        }
        return new Observation(
                seen.id(), seen.check(), seen.subject(), Outcome.NOT_CHECKED, String.join(" ", told), lacks, traces);
    }
}
