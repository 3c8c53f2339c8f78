package dev.assay.reports.xml;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Profile;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Risk;
import dev.assay.api.model.Trace;
import dev.assay.api.schema.FactSection;
import dev.assay.reports.xml.type.FactType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The facts that conclusions rest on, and the keys of each that a rule's verdict rests on. A fact that is not in the
 * snapshot is one that the engine made from the plan: it is listed too, so that every reference leads somewhere.
 */
final class ReferredFacts {

    private static final String DECISIONS =
            FactSection.of(AddressableDecision.class).name();

    private final Map<FactRef, Set<String>> keys = new HashMap<>();
    private final Map<FactRef, RecordedFact> recorded;

    private ReferredFacts(Map<FactRef, RecordedFact> recorded) {
        this.recorded = recorded;
    }

    static ReferredFacts of(AssessmentResults results, List<Profile> profiles) {
        ReferredFacts facts = new ReferredFacts(results.snapshot().byRef());
        FactRef organization = results.organization().ref();
        if (facts.recorded.containsKey(organization)) {
            facts.keysOf(organization);
        }
        results.findings().forEach(facts::add);
        for (Risk risk : results.risks()) {
            risk.systems().forEach(facts::keysOf);
            risk.services().forEach(facts::keysOf);
        }
        profiles.stream()
                .flatMap(profile -> profile.states().stream())
                .flatMap(state -> state.declared().stream())
                .flatMap(declared -> declared.facts().stream())
                .forEach(facts::keysOf);
        return facts;
    }

    /** In the order of their references. */
    Stream<FactType> types() {
        return keys.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> FactMapping.fact(e.getKey(), recorded.get(e.getKey()), new TreeSet<>(e.getValue())));
    }

    private void add(Finding finding) {
        for (AddressableDecision decision : finding.decisions()) {
            keysOf(new FactRef(DECISIONS, decision.id()));
        }
        finding.judgements().forEach(this::keysOf);
        finding.correction().ifPresent(correction -> correction.remediations().forEach(this::keysOf));
        for (Observation observation : finding.observations()) {
            observation.traces().forEach(this::add);
        }
        for (Observation observation : finding.goodPractice()) {
            observation.traces().forEach(this::add);
        }
    }

    private void add(Trace trace) {
        for (FactRef ref : trace.facts()) {
            keysOf(ref).addAll(trace.rule().rests().getOrDefault(ref.section(), Set.of()));
        }
    }

    private Set<String> keysOf(FactRef ref) {
        return keys.computeIfAbsent(ref, r -> new HashSet<>());
    }
}
