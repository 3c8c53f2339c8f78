package dev.assay.reports.oscal;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.Basis;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Trace;
import dev.assay.reports.overview.Words;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was seen: one for each check and subject, however many controls it counts for. */
final class Observations {

    /** The kinds of evidence that a tool made. */
    private static final Set<String> MEASURED = Set.of("scan", "configuration", "log");

    private final Bundle bundle;
    private final Sink to;

    Observations(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static String uuid(Bundle bundle, Observation observation) {
        return bundle.uuids.of("observation", observation.id());
    }

    /** All of the results, each once. */
    Stream<Runnable> all() {
        Once once = new Once();
        return Stream.concat(
                        bundle.results.findings().stream()
                                .flatMap(finding -> Stream.of(finding.observations(), finding.goodPractice())),
                        Stream.of(bundle.results.advice()))
                .flatMap(once::firstOf)
                .map(observation -> () -> write(observation));
    }

    /** The failures that gaps rest on, each once. */
    Stream<Runnable> failures() {
        Once once = new Once();
        return bundle.results.findings().stream()
                .filter(Conclusion::gap)
                .flatMap(finding -> Stream.of(finding.observations(), finding.goodPractice()))
                .flatMap(once::firstOf)
                .filter(observation -> observation.outcome() == Outcome.FAIL)
                .map(observation -> () -> write(observation));
    }

    private void write(Observation observation) {
        to.flag("uuid", uuid(bundle, observation));
        to.line("title", observation.check() + ": " + observation.subject().name());
        to.prose("description", Text.or(observation.reason(), Words.of(observation.outcome())));
        Prop.write(to, props(observation));
        to.fields("methods", "method", methods(observation).stream());
        to.fields("types", "type", Stream.of("control-objective"));
        bundle.origins(to);
        to.each("subjects", "subject", Stream.of(() -> bundle.subjects.reference(to, observation.subject())));
        to.each(
                "relevant-evidence",
                "relevant-evidence",
                observation.traces().stream()
                        .flatMap(trace -> Stream.concat(
                                Stream.of(() -> trace(trace)), evidence(trace).map(item -> () -> evidence(item)))));
        to.field("collected", bundle.asOf());
    }

    private Stream<Prop> props(Observation observation) {
        return Stream.concat(
                Stream.of(
                        Prop.of("check", observation.check().toString()),
                        Prop.of("outcome", observation.outcome()),
                        Prop.of("observation", observation.id()),
                        Prop.of("basis", goodPractice(observation) ? "good-practice" : "law")),
                observation.lacks().stream().map(key -> Prop.of("lacks", key)));
    }

    private boolean goodPractice(Observation observation) {
        return bundle.results.packs().stream()
                .map(pack -> pack.catalog().checks().get(observation.check()))
                .filter(Objects::nonNull)
                .anyMatch(check -> check.basis() == Basis.GOOD_PRACTICE);
    }

    /** How the facts came to be known; examining them is what the rules do in any case. */
    private SortedSet<String> methods(Observation observation) {
        SortedSet<String> methods = new TreeSet<>(Set.of("EXAMINE"));
        for (Trace trace : observation.traces()) {
            for (FactRef ref : trace.facts()) {
                bundle.facts.of(ref).ifPresent(fact -> {
                    if (fact.evidence().isEmpty()) {
                        methods.add("INTERVIEW");
                    }
                    if (items(fact).anyMatch(item -> MEASURED.contains(item.kind()))) {
                        methods.add("TEST");
                    }
                });
            }
        }
        return methods;
    }

    private void trace(Trace trace) {
        to.prose(
                "description",
                "The rule \"" + trace.rule().name() + "\" says "
                        + Words.of(trace.rule().verb()) + ".");
        Prop.write(
                to,
                Stream.concat(
                        Stream.of(
                                Prop.of("rule", trace.rule().name()),
                                Prop.of("verb", trace.rule().verb()),
                                Prop.of("check", trace.rule().check().toString()),
                                Prop.of("source", trace.rule().source().toString())),
                        trace.facts().stream()
                                .map(ref -> Prop.remarked("fact", ref.toString(), bundle.facts.placed(ref)))));
    }

    private Stream<Evidence> evidence(Trace trace) {
        return trace.facts().stream()
                .flatMap(ref -> bundle.facts.of(ref).stream())
                .flatMap(this::items);
    }

    private Stream<Evidence> items(RecordedFact fact) {
        return fact.evidence().stream().flatMap(id -> bundle.facts.evidence(id).stream());
    }

    private void evidence(Evidence item) {
        to.flag("href", "#" + Resources.uuid(bundle, item));
        to.prose("description", "Evidence: " + item.file() + " (" + item.kind() + ").");
    }
}
