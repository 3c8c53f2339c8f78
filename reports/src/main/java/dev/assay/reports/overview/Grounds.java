package dev.assay.reports.overview;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Source;
import dev.assay.api.model.Subject;
import dev.assay.api.model.Trace;
import dev.assay.api.schema.FactSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What observations rest on, in lines of text: the rules that spoke, the facts they matched, and where those were read. */
public final class Grounds {

    private static final String EVIDENCE = FactSection.of(Evidence.class).name();

    private final Map<FactRef, RecordedFact> recorded;

    public Grounds(Snapshot snapshot) {
        recorded = snapshot.byRef();
    }

    /** The outcome, the subject and the reason, then a line for what is missing, each rule and each fact. */
    public String of(Observation observation) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(observation.outcome()) + ": " + observation.reason());
        lines.add("  subject " + subject(observation.subject()) + ", check " + observation.check());
        if (!observation.lacks().isEmpty()) {
            lines.add("  not recorded: " + String.join(", ", observation.lacks()));
        }
        for (Trace trace : observation.traces()) {
            lines.add(
                    "  rule \"" + trace.rule().name() + "\" at " + trace.rule().source());
            trace.facts().forEach(fact -> lines.add("    " + fact(fact, trace)));
        }
        return String.join("\n", lines);
    }

    private static String subject(Subject subject) {
        String count = subject.count().toString();
        return subject.name() + " (" + subject.ref() + (count.equals("1") ? "" : ", count " + count) + ")";
    }

    private String fact(FactRef ref, Trace trace) {
        String where = at(ref);
        RecordedFact fact = recorded.get(ref);
        if (fact == null) {
            return where;
        }
        Set<String> rests = trace.rule().rests().getOrDefault(ref.section(), Set.of());
        String keys = fact.keys().entrySet().stream()
                .filter(key -> rests.contains(key.getKey()))
                .map(key -> "; " + key.getKey() + " at " + key.getValue())
                .collect(Collectors.joining());
        String statedBy = fact.statedBy().isEmpty() ? "" : "; stated by " + fact.statedBy();
        String holds = fact.validity().limited() ? "; holds " + fact.validity() : "";
        return where
                + holds
                + keys
                + statedBy
                + fact.evidence().stream().map(this::evidence).collect(Collectors.joining());
    }

    /** A fact and where it was read. */
    public String at(FactRef ref) {
        RecordedFact fact = recorded.get(ref);
        Source source = fact == null ? null : fact.source();
        return source == null ? ref + ", which no file holds" : ref + " at " + source;
    }

    private String evidence(String id) {
        RecordedFact item = recorded.get(new FactRef(EVIDENCE, id));
        if (item == null || !(item.fact() instanceof Evidence evidence)) {
            return "\n      evidence " + id;
        }
        String hash = evidence.sha256().isEmpty() ? ", no hash" : ", sha256 " + evidence.sha256();
        return "\n      evidence " + id + " (" + evidence.file() + ", " + evidence.date() + hash + ")";
    }
}
