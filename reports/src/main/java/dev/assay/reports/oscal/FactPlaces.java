package dev.assay.reports.oscal;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import java.util.List;
import java.util.Optional;

/** Finds facts without an index of them: a snapshot is in the order of its references. */
final class FactPlaces {

    private static final String EVIDENCE = "evidence";

    private final List<RecordedFact> facts;

    FactPlaces(Snapshot snapshot) {
        facts = snapshot.facts();
    }

    Optional<RecordedFact> of(FactRef ref) {
        int low = 0;
        int high = facts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = facts.get(middle).ref().compareTo(ref);
            if (order == 0) {
                return Optional.of(facts.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** An evidence item by its id, if it is one of the facts. */
    Optional<Evidence> evidence(String id) {
        return of(new FactRef(EVIDENCE, id))
                .map(RecordedFact::fact)
                .filter(Evidence.class::isInstance)
                .map(Evidence.class::cast);
    }

    /** A fact with the place where it is recorded: {@code systems[ehr] at acme/facts.yaml:9:5}. */
    String placed(FactRef ref) {
        return of(ref).map(fact -> ref + " at " + fact.source()).orElse(ref.toString());
    }
}
