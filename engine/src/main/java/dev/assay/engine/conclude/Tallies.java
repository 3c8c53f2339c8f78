package dev.assay.engine.conclude;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Tally;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts subjects, each once by its worst outcome, each as often as it stands for things alike. */
final class Tallies {

    /** Of a control that broke and looks at no subject itself. */
    static final Tally ERROR = new Tally(0, 0, 0, 0, 1);

    private Tallies() {}

    static Tally of(List<Observation> observations) {
        Map<FactRef, Observation> worst = new HashMap<>(observations.size() * 2);
        for (Observation observation : observations) {
            worst.merge(
                    observation.subject().ref(),
                    observation,
                    (a, b) -> a.outcome().compareTo(b.outcome()) <= 0 ? a : b);
        }
        Map<Outcome, Long> sum = new EnumMap<>(Outcome.class);
        for (Observation observation : worst.values()) {
            sum.merge(
                    observation.outcome(),
                    Math.max(1, observation.subject().count().least()),
                    Long::sum);
        }
        return new Tally(
                sum.getOrDefault(Outcome.PASS, 0L),
                sum.getOrDefault(Outcome.FAIL, 0L),
                sum.getOrDefault(Outcome.NOT_CHECKED, 0L),
                sum.getOrDefault(Outcome.NOT_APPLICABLE, 0L),
                sum.getOrDefault(Outcome.ERROR, 0L));
    }
}
