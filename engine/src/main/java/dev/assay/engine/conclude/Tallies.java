package dev.assay.engine.conclude;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts subjects, each once by its worst outcome, each as often as it stands for things alike. */
final class Tallies {

    /** Of a control that broke and looks at no subject itself. */
    static final Tally ERROR = new Tally(0, 0, 0, 0, 1);

    private Tallies() {}

    static Tally of(List<Observation> observations) {
        Map<FactRef, Outcome> worst = new TreeMap<>();
        Map<FactRef, Long> units = new TreeMap<>();
        for (Observation observation : observations) {
            FactRef ref = observation.subject().ref();
            worst.merge(ref, observation.outcome(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            units.put(ref, Math.max(1, observation.subject().count().least()));
        }
        Map<Outcome, Long> sum = new EnumMap<>(Outcome.class);
        worst.forEach((ref, outcome) -> sum.merge(outcome, units.get(ref), Long::sum));
        return new Tally(
                sum.getOrDefault(Outcome.PASS, 0L),
                sum.getOrDefault(Outcome.FAIL, 0L),
                sum.getOrDefault(Outcome.NOT_CHECKED, 0L),
                sum.getOrDefault(Outcome.NOT_APPLICABLE, 0L),
                sum.getOrDefault(Outcome.ERROR, 0L));
    }
}
