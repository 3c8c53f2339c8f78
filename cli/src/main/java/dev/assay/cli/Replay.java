package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Trace;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What would change for one organization if one version of a plugin took the place of another. */
final class Replay {

    /** What a change comes to, what matters most first: a gap that is no longer told is how a false pass looks. */
    enum Kind {
        GAP_GONE("A gap is no longer one"),
        NEW_GAP("A new gap"),
        OPENED("Becomes open"),
        SETTLED("Is settled"),
        SUBJECTS("Other outcomes, the same conclusion"),
        OTHER("Other changes"),
        WORDING("Other words, the same conclusion");

        final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /**
     * A subject of which a check says something else.
     *
     * @param name the subject, and the check
     * @param before the outcome; "nothing" where there was none
     * @param after the outcome; "nothing" where there is none
     * @param was why, and by which rule
     * @param is why, and by which rule
     */
    record Outcome(String name, String before, String after, String was, String is) {}

    /**
     * A control on which something else is concluded.
     *
     * @param client the organization
     * @param control the control
     * @param title its title
     * @param foreign whether it is of another pack than the one that is replaced
     * @param kind what it comes to
     * @param before its status; "nothing" where there was no such control
     * @param after its status; "nothing" where there is no such control
     * @param was why
     * @param is why
     * @param outcomes of which subjects something else is said
     */
    record Change(
            String client,
            ControlId control,
            String title,
            boolean foreign,
            Kind kind,
            String before,
            String after,
            String was,
            String is,
            List<Outcome> outcomes) {

        Change {
            outcomes = List.copyOf(outcomes);
        }
    }

    private final String client;
    private final String pack;
    private final Map<ControlId, Control> controls = new TreeMap<>();

    private Replay(String client, String pack) {
        this.client = client;
        this.pack = pack;
    }

    /**
     * The changes, by control.
     *
     * @param pack the id of the plugin that is replaced
     */
    static List<Change> between(String client, String pack, AssessmentResults before, AssessmentResults after) {
        Replay replay = new Replay(client, pack);
        Map<ControlId, Finding> was = replay.findings(before);
        Map<ControlId, Finding> is = replay.findings(after);
        Set<ControlId> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        return all.stream()
                .map(id -> replay.change(id, Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<ControlId, Finding> findings(AssessmentResults results) {
        Map<ControlId, Finding> findings = new TreeMap<>();
        for (RulePack each : results.packs()) {
            controls.putAll(each.catalog().controls());
        }
        results.findings().forEach(finding -> findings.put(finding.control(), finding));
        return findings;
    }

    private Optional<Change> change(ControlId id, Optional<Finding> was, Optional<Finding> is) {
        List<Outcome> outcomes = outcomes(was, is);
        String before = status(was);
        String after = status(is);
        String reason = was.map(Finding::reason).orElse("");
        String now = is.map(Finding::reason).orElse("");
        boolean remarks = !was.map(Finding::advisories).equals(is.map(Finding::advisories));
        if (before.equals(after) && outcomes.isEmpty() && reason.equals(now) && !remarks) {
            return Optional.empty();
        }
        Kind kind = before.equals(after)
                ? (outcomes.stream().anyMatch(one -> !one.before().equals(one.after())) ? Kind.SUBJECTS : Kind.WORDING)
                : kind(was, is);
        Control control = controls.get(id);
        return Optional.of(new Change(
                client,
                id,
                control == null ? "" : control.title(),
                !id.pack().equals(pack),
                kind,
                before,
                after,
                reason,
                now,
                outcomes));
    }

    private static String status(Optional<Finding> finding) {
        return finding.map(one -> one.inScope() ? Words.of(one.status()) : "out of scope")
                .orElse("nothing");
    }

    private static Kind kind(Optional<Finding> was, Optional<Finding> is) {
        boolean gapBefore = was.map(one -> one.inScope() && one.status().gap()).orElse(false);
        boolean gapAfter = is.map(one -> one.inScope() && one.status().gap()).orElse(false);
        if (gapBefore != gapAfter) {
            return gapBefore ? Kind.GAP_GONE : Kind.NEW_GAP;
        }
        boolean openBefore = was.map(one -> one.status().open()).orElse(false);
        boolean openAfter = is.map(one -> one.status().open()).orElse(false);
        return openBefore == openAfter ? Kind.OTHER : openAfter ? Kind.OPENED : Kind.SETTLED;
    }

    private static List<Outcome> outcomes(Optional<Finding> was, Optional<Finding> is) {
        Map<String, Observation> before = seen(was);
        Map<String, Observation> after = seen(is);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Outcome> outcomes = new ArrayList<>();
        for (String key : all) {
            Optional<Observation> old = Optional.ofNullable(before.get(key));
            Optional<Observation> now = Optional.ofNullable(after.get(key));
            boolean same = old.isPresent()
                    && now.isPresent()
                    && old.get().outcome() == now.get().outcome()
                    && old.get().reason().equals(now.get().reason());
            if (!same) {
                String name = now.or(() -> old)
                        .map(one -> one.subject().name() + " (" + one.check().name() + ")")
                        .orElse(key);
                outcomes.add(new Outcome(name, outcome(old), outcome(now), why(old), why(now)));
            }
        }
        outcomes.sort(Comparator.comparing((Outcome one) -> one.before().equals(one.after()))
                .thenComparing(Outcome::name));
        return outcomes;
    }

    private static Map<String, Observation> seen(Optional<Finding> finding) {
        Map<String, Observation> seen = new TreeMap<>();
        finding.stream()
                .flatMap(one -> Stream.concat(one.observations().stream(), one.goodPractice().stream()))
                .forEach(observation ->
                        seen.put(key(observation.check(), observation.subject().ref()), observation));
        return seen;
    }

    private static String key(CheckId check, FactRef subject) {
        return check + " " + subject;
    }

    private static String outcome(Optional<Observation> observation) {
        return observation.map(one -> Words.of(one.outcome())).orElse("nothing");
    }

    private static String why(Optional<Observation> observation) {
        return observation
                .map(one -> one.reason()
                        + one.traces().stream()
                                .map(Trace::rule)
                                .map(rule -> " [" + rule.source() + " " + rule.name() + "]")
                                .distinct()
                                .limit(1)
                                .findFirst()
                                .orElse(""))
                .orElse("");
    }
}
