package dev.assay.engine.conclude;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Evidence;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Demand;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Trace;
import dev.assay.api.model.Verb;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well a pass is founded: as well as the weakest of the recorded values it rests on, and each of those as well as its
 * best evidence of a kind that counts. A statement of completeness decides whether a list is closed, not how well.
 */
final class Assurances {

    private static final Set<String> MEASURED = Set.of("scan", "configuration", "log");
    private static final Set<String> WORTHLESS = Set.of("attestation", "unknown");

    private final KnownFacts facts;
    private final Map<String, Evidence> evidence = new HashMap<>();

    Assurances(KnownFacts facts) {
        this.facts = facts;
        facts.snapshot().of(Evidence.class).forEach(item -> {
            evidence.put(item.id(), item);
            evidence.putIfAbsent(item.file(), item);
        });
    }

    /** The assurance of a pass, by the best of the rules that say so. */
    Assurance of(Observation pass, Demand demand) {
        return pass.traces().stream()
                .filter(trace -> trace.rule().verb() == Verb.MEETS)
                .map(trace -> of(trace, pass.subject().ref(), demand))
                .max(Comparator.naturalOrder())
                .orElse(Assurance.STATED);
    }

    /** The assurance of one fact as a whole. */
    Assurance of(FactRef ref, Demand demand) {
        return facts.at(ref).map(fact -> of(fact, Optional.empty(), demand)).orElse(Assurance.STATED);
    }

    private Assurance of(Trace trace, FactRef subject, Demand demand) {
        return trace.facts().stream()
                .flatMap(ref -> facts.at(ref).stream())
                .filter(fact -> !(fact.fact() instanceof Completeness))
                .flatMap(fact -> founded(fact, trace, subject, demand))
                .min(Comparator.naturalOrder())
                .orElse(Assurance.STATED);
    }

    private Stream<Assurance> founded(RecordedFact fact, Trace trace, FactRef subject, Demand demand) {
        Set<String> keys = trace.rule().rests().getOrDefault(fact.ref().section(), Set.of());
        if (keys.isEmpty()) {
            // The rule only asked that the fact is there; of the subject itself that is no support.
            return fact.ref().equals(subject) ? Stream.empty() : Stream.of(of(fact, Optional.empty(), demand));
        }
        return keys.stream().map(key -> of(fact, Optional.of(key), demand));
    }

    private Assurance of(RecordedFact fact, Optional<String> key, Demand demand) {
        return fact.evidence().stream()
                .map(evidence::get)
                .filter(item -> item != null && demand.counts(item.kind()))
                .filter(item -> item.shows().isEmpty()
                        || (key.isPresent() && item.shows().contains(key.get())))
                .map(this::of)
                .max(Comparator.naturalOrder())
                .orElse(Assurance.STATED);
    }

    private Assurance of(Evidence item) {
        boolean dated = facts.happened(item.date());
        if (!dated || item.sha256().isEmpty() || WORTHLESS.contains(item.kind())) {
            return Assurance.STATED;
        }
        return MEASURED.contains(item.kind()) ? Assurance.MEASURED : Assurance.DOCUMENTED;
    }

    static Assurance weakest(List<Assurance> all) {
        return all.stream().min(Comparator.naturalOrder()).orElse(Assurance.STATED);
    }
}
