package dev.assay.reports.oscal;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Subject;
import dev.assay.api.spi.Named;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was looked at, as OSCAL names it: recorded systems, vendors and the like are components of the security plan, other
 * recorded subjects its inventory items; what is not recorded, such as the rest of a list, is a local definition of the
 * documents that speak of it.
 */
final class Subjects {

    private static final String ORGANIZATION = "organization";
    private static final Map<String, String> COMPONENTS = Map.of(
            "systems", "system",
            "clinical-services", "service",
            "vendors", "service",
            "facilities", "physical",
            "policies", "policy");

    private final AssessmentResults results;
    private final FactPlaces facts;
    private final Uuids uuids;
    private final Set<String> sections = new TreeSet<>(Set.of("systems", "vendors", "clinical-services"));
    private final SortedMap<FactRef, String> unrecorded = new TreeMap<>();

    Subjects(AssessmentResults results, FactPlaces facts, Uuids uuids) {
        this.results = results;
        this.facts = facts;
        this.uuids = uuids;
        for (Finding finding : results.findings()) {
            finding.observations().forEach(this::add);
            finding.goodPractice().forEach(this::add);
            finding.advisories().forEach(advisory -> add(advisory.subject()));
        }
        results.advice().forEach(this::add);
    }

    private void add(Observation observation) {
        add(observation.subject());
    }

    private void add(Subject subject) {
        FactRef ref = subject.ref();
        sections.add(ref.section());
        if (!ref.section().equals(ORGANIZATION) && facts.of(ref).isEmpty()) {
            unrecorded.putIfAbsent(ref, subject.name());
        }
    }

    /** The organization as a whole. */
    String organization() {
        return uuids.of("component", ORGANIZATION);
    }

    private String uuid(FactRef ref) {
        return ref.section().equals(ORGANIZATION) ? organization() : uuids.of("subject", ref.toString());
    }

    private boolean component(FactRef ref) {
        return ref.section().equals(ORGANIZATION)
                || COMPONENTS.containsKey(ref.section()) && facts.of(ref).isPresent();
    }

    /** The flags of a reference to a subject, and what stands in it. */
    void reference(Sink to, Subject subject) {
        reference(to, subject.ref());
        to.line("title", subject.name());
        Prop.write(
                to,
                Prop.of("fact", subject.ref().toString()),
                Prop.of("count", subject.count().toString()),
                Prop.of("rest", subject.rest()));
    }

    void reference(Sink to, FactRef ref) {
        to.flag("subject-uuid", uuid(ref));
        to.flag("type", component(ref) ? "component" : "inventory-item");
    }

    /** A reference to the organization as a whole. */
    void wholeOrganization(Sink to) {
        reference(to, results.organization().ref());
        to.line("title", Text.or(results.organization().name(), "the organization"));
    }

    /** The recorded subjects that are components. */
    Stream<Runnable> components(Sink to) {
        return recorded(true).map(fact -> () -> {
            to.flag("uuid", uuid(fact.ref()));
            to.flag("type", COMPONENTS.getOrDefault(fact.ref().section(), "system"));
            to.line("title", name(fact));
            to.prose("description", "Recorded as " + fact.ref() + " at " + fact.source() + ".");
            Prop.write(to, props(fact));
            to.object("status", () -> to.flag("state", "other"));
        });
    }

    /** The other recorded subjects. */
    Stream<Runnable> inventory(Sink to) {
        return recorded(false).map(fact -> () -> {
            to.flag("uuid", uuid(fact.ref()));
            to.prose("description", name(fact), "Recorded as " + fact.ref() + " at " + fact.source() + ".");
            Prop.write(to, props(fact));
        });
    }

    private Stream<RecordedFact> recorded(boolean components) {
        return results.snapshot().facts().stream()
                .filter(fact -> sections.contains(fact.ref().section())
                        && !fact.ref().section().equals(ORGANIZATION)
                        && component(fact.ref()) == components);
    }

    /** What the snapshot does not hold. */
    void localDefinitions(Sink to) {
        if (!unrecorded.isEmpty()) {
            to.object("local-definitions", () -> localInventory(to));
        }
    }

    void localInventory(Sink to) {
        to.each(
                "inventory-items",
                "inventory-item",
                unrecorded.entrySet().stream().map(entry -> () -> {
                    FactRef ref = entry.getKey();
                    to.flag("uuid", uuid(ref));
                    boolean rest = ref.id().equals("*");
                    to.prose(
                            "description",
                            Text.or(entry.getValue(), ref.toString()),
                            rest ? "What the list of " + ref.section() + " may hold beside what is recorded." : "");
                    Prop.write(to, Prop.of("fact", ref.toString()), Prop.of("rest", rest));
                }));
    }

    private static String name(RecordedFact fact) {
        String name = fact.fact() instanceof Named named ? named.name() : "";
        return Text.or(name, fact.ref().toString());
    }

    private static Stream<Prop> props(RecordedFact fact) {
        return Stream.concat(
                Stream.of(
                        Prop.of("fact", fact.ref().toString()),
                        Prop.of("source", fact.source().toString()),
                        Prop.of("stated-by", fact.statedBy()),
                        Prop.of(
                                "recorded",
                                fact.recorded().known() ? fact.recorded().toString() : "")),
                fact.evidence().stream().map(item -> Prop.of("evidence", item)));
    }
}
