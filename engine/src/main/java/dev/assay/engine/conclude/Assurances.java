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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well a pass is founded: as well as the weakest of the recorded values it rests on, and each of those as well as its
 * best evidence of a kind that counts. A statement of completeness decides whether a list is closed, not how well.
 */
final class Assurances {

    private static final Set<String> MEASURED = Set.of("scan", "configuration", "log");
    private static final Set<String> WORTHLESS = Set.of("attestation", "unknown");

    private final KnownFacts facts;
    private final Ageing ageing;
    private final Map<String, Evidence> evidence = new HashMap<>();

    Assurances(KnownFacts facts) {
        this.facts = facts;
        this.ageing = new Ageing(facts.plan());
        facts.of(Evidence.class).forEach(item -> {
            evidence.put(item.id(), item);
            evidence.putIfAbsent(item.file(), item);
        });
    }

    /** The assurance of a pass, by the best of the rules that say so. */
    Assurance of(Observation pass, Demand demand) {
        @Nullable Assurance best = null;
        for (Trace trace : pass.traces()) {
            if (trace.rule().verb() == Verb.MEETS) {
                Assurance founded = of(trace, pass.subject().ref(), demand);
                best = best == null || founded.compareTo(best) > 0 ? founded : best;
            }
        }
        return best == null ? Assurance.STATED : best;
    }

    /** The assurance of one fact as a whole. */
    Assurance of(FactRef ref, Demand demand) {
        return facts.at(ref).map(fact -> of(fact, "", demand)).orElse(Assurance.STATED);
    }

    private Assurance of(Trace trace, FactRef subject, Demand demand) {
        @Nullable Assurance weakest = null;
        for (FactRef ref : trace.facts()) {
            RecordedFact fact = facts.at(ref).orElse(null);
            if (fact == null || fact.fact() instanceof Completeness) {
                continue;
            }
            Set<String> keys = trace.rule().rests().getOrDefault(ref.section(), Set.of());
            if (keys.isEmpty() && !ref.equals(subject)) {
                weakest = weaker(weakest, of(fact, "", demand));
            }
            // Where the rule only asked that the fact is there, that is no support if it is the subject itself.
            for (String key : keys) {
                weakest = weaker(weakest, of(fact, key, demand));
            }
        }
        return weakest == null ? Assurance.STATED : weakest;
    }

    /** The evidence behind a pass that has grown too old to show it. */
    Stream<Evidence> tooOld(Observation pass) {
        return pass.traces().stream()
                .flatMap(trace -> trace.facts().stream())
                .flatMap(ref -> facts.at(ref).stream())
                .flatMap(fact -> fact.evidence().stream())
                .flatMap(id -> Stream.ofNullable(evidence.get(id)))
                .filter(item -> facts.happened(item.date()) && ageing.tooOld(item));
    }

    private static Assurance weaker(@Nullable Assurance one, Assurance other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }

    /** @param key the value that is rested on; empty for the fact as a whole */
    private Assurance of(RecordedFact fact, String key, Demand demand) {
        Assurance best = Assurance.STATED;
        for (String id : fact.evidence()) {
            Evidence item = evidence.get(id);
            if (item != null
                    && demand.counts(item.kind())
                    && (item.shows().isEmpty() || item.shows().contains(key))
                    && of(item).compareTo(best) > 0) {
                best = of(item);
            }
        }
        return best;
    }

    private Assurance of(Evidence item) {
        boolean dated = facts.happened(item.date());
        if (!dated || item.sha256().isEmpty() || WORTHLESS.contains(item.kind()) || ageing.tooOld(item)) {
            return Assurance.STATED;
        }
        return MEASURED.contains(item.kind()) ? Assurance.MEASURED : Assurance.DOCUMENTED;
    }

    static Assurance weakest(List<Assurance> all) {
        return all.stream().min(Comparator.naturalOrder()).orElse(Assurance.STATED);
    }
}
