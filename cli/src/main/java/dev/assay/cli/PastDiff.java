package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RulePack;
import dev.assay.reports.xml.PastFindings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed for one organization between two assessments, and why, as far as their documents tell. */
final class PastDiff {

    /** What a change comes to, what matters most first. */
    enum Kind {
        OPENED("Opened: gaps that were none"),
        WORSE("Got worse"),
        LOST("No longer seen, and not shown to be closed"),
        CLOSED("Closed"),
        BETTER("Got better"),
        OTHER("Changed otherwise");

        final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** What may have made the difference. Of several, no document can tell which did. */
    enum Cause {
        FACTS("the facts changed"),
        RULES("the rules changed"),
        PLAN("the plan changed"),
        CALENDAR("only the calendar went on");

        final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * A control on which something else is concluded.
     *
     * @param kind what it comes to
     * @param causes what may have made the difference
     * @param change what differs
     */
    record Entry(Kind kind, Set<Cause> causes, Replay.Change change) {

        String why() {
            if (causes.size() == 1) {
                return causes.iterator().next().sentence;
            }
            return String.join(
                    " or ",
                    causes.stream()
                            .map(cause -> cause == Cause.CALENDAR ? "the calendar went on" : cause.sentence)
                            .toList());
        }
    }

    private final PastFindings before;
    private final PastFindings after;
    private final Map<ControlId, Finding> was;
    private final Map<ControlId, Finding> is;

    private PastDiff(PastFindings before, PastFindings after) {
        this.before = before;
        this.after = after;
        this.was = findings(before.results());
        this.is = findings(after.results());
    }

    /** The changes, by kind and control; what differs in words alone is none. */
    static List<Entry> between(PastFindings before, PastFindings after) {
        PastDiff diff = new PastDiff(before, after);
        return Replay.between("", "", before.results(), after.results()).stream()
                .filter(change -> change.kind() != Replay.Kind.WORDING)
                .map(change -> new Entry(diff.kind(change.control()), diff.causes(change.control()), change))
                .sorted(Comparator.comparing(Entry::kind)
                        .thenComparing(entry -> entry.change().control()))
                .toList();
    }

    private static Map<ControlId, Finding> findings(AssessmentResults results) {
        Map<ControlId, Finding> findings = new TreeMap<>();
        results.findings().forEach(finding -> findings.put(finding.control(), finding));
        return findings;
    }

    private Kind kind(ControlId id) {
        int badBefore = badness(was.get(id));
        int badAfter = badness(is.get(id));
        if (badBefore == GAP && badAfter == GAP) {
            int harm = Long.compare(harm(after, id), harm(before, id));
            int subjects =
                    Long.compare(is.get(id).tally().fail(), was.get(id).tally().fail());
            int worse = harm != 0 ? harm : subjects;
            return worse > 0 ? Kind.WORSE : worse < 0 ? Kind.BETTER : Kind.OTHER;
        }
        if (badAfter == GAP) {
            return Kind.OPENED;
        }
        if (badBefore == GAP) {
            return badAfter == FINE ? Kind.CLOSED : Kind.LOST;
        }
        return badAfter > badBefore ? Kind.WORSE : badAfter < badBefore ? Kind.BETTER : Kind.OTHER;
    }

    private static final int FINE = 0;
    private static final int GAP = 3;

    private static int badness(@Nullable Finding finding) {
        if (finding == null || !finding.inScope()) {
            return FINE;
        }
        return switch (finding.status()) {
            case NOT_SATISFIED, UNMET -> GAP;
            case UNDETERMINED, UNKNOWN -> 2;
            case CLAIMED -> 1;
            case SATISFIED, MET, NOT_APPLICABLE -> FINE;
        };
    }

    private static long harm(PastFindings past, ControlId id) {
        return past.results().risks().stream()
                .filter(risk -> risk.control().equals(id))
                .map(Risk::level)
                .mapToInt(Enum::ordinal)
                .max()
                .orElse(-1);
    }

    private Set<Cause> causes(ControlId id) {
        AssessmentPlan planned = before.results().plan();
        AssessmentPlan plans = after.results().plan();
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!sameInputs() && factsDiffer(id)) {
            causes.add(Cause.FACTS);
        }
        if (!pack(before, id).equals(pack(after, id))) {
            causes.add(Cause.RULES);
        }
        if (!planned.withAsOf(plans.asOf()).equals(plans)) {
            causes.add(Cause.PLAN);
        }
        LocalDate day = planned.asOf();
        // What the facts show today they also showed then: a change of facts explains it, and the calendar need not.
        if (!day.equals(plans.asOf()) && (causes.isEmpty() || !causes.contains(Cause.FACTS))) {
            causes.add(Cause.CALENDAR);
        }
        return causes.isEmpty() ? EnumSet.of(Cause.FACTS) : causes;
    }

    private boolean sameInputs() {
        return before.results()
                        .snapshot()
                        .files()
                        .equals(after.results().snapshot().files())
                && before.results()
                        .snapshot()
                        .facts()
                        .equals(after.results().snapshot().facts());
    }

    private static String pack(PastFindings past, ControlId id) {
        return past.results().packs().stream()
                .filter(pack -> pack.id().equals(id.pack()))
                .map(RulePack::sha256)
                .findFirst()
                .orElse("");
    }

    /** Whether something differs of what either finding rests on, but for the periods of the plan. */
    private boolean factsDiffer(ControlId id) {
        Set<FactRef> refs = new TreeSet<>(refs(was.get(id)));
        refs.addAll(refs(is.get(id)));
        return refs.stream().anyMatch(this::differs);
    }

    private boolean differs(FactRef ref) {
        PastFindings.PastFact old = before.facts().get(ref);
        PastFindings.PastFact now = after.facts().get(ref);
        if (old == null || now == null) {
            return true;
        }
        // What neither rests on is not written, so only what both say can be compared.
        Set<String> both = new TreeSet<>(old.values().keySet());
        both.retainAll(now.values().keySet());
        return !old.evidence().equals(now.evidence())
                || both.stream()
                        .anyMatch(key ->
                                !old.values().get(key).equals(now.values().get(key)));
    }

    private static Set<FactRef> refs(@Nullable Finding finding) {
        Set<FactRef> refs = new TreeSet<>();
        if (finding != null) {
            refs.addAll(finding.judgements());
            for (Observation observation : finding.observations()) {
                observation.traces().forEach(trace -> refs.addAll(trace.facts()));
            }
            for (Observation observation : finding.goodPractice()) {
                observation.traces().forEach(trace -> refs.addAll(trace.facts()));
            }
            refs.removeIf(ref -> ref.section().equals("periods"));
        }
        return refs;
    }
}
