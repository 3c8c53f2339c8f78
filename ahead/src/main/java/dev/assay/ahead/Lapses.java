package dev.assay.ahead;

import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What comes out otherwise between two assessments of the same facts: one entry for all controls that one reason concerns. */
final class Lapses {

    private record Key(Lapse.Kind kind, String reason) {}

    private record Remarked(CheckId check, FactRef subject) {}

    private final Map<Key, List<Lapse.Change>> lapses =
            new TreeMap<>(Comparator.comparing(Key::kind).thenComparing(Key::reason));

    private Lapses() {}

    static List<Lapse> between(AssessmentResults before, AssessmentResults after) {
        Map<ControlId, Finding> old = new HashMap<>();
        before.findings().forEach(finding -> old.put(finding.control(), finding));
        Lapses lapses = new Lapses();
        List<Finding> changed = after.findings().stream()
                .filter(now -> now.inScope() || old.get(now.control()).inScope())
                .toList();
        List<Finding> untold = changed.stream()
                .filter(now -> !lapses.told(old.get(now.control()), now))
                .filter(now -> concludedOtherwise(old.get(now.control()), now))
                .toList();
        lapses.rest(untold, old);
        lapses.acceptances(before, after);
        LocalDate on = after.plan().asOf();
        return lapses.lapses.entrySet().stream()
                .map(entry ->
                        new Lapse(on, entry.getKey().kind(), entry.getKey().reason(), entry.getValue()))
                .toList();
    }

    private static boolean concludedOtherwise(Finding was, Finding now) {
        return was.status() != now.status()
                || was.inScope() != now.inScope()
                || now.assurance().compareTo(was.assurance()) < 0;
    }

    /** Whether what its own checks saw tells what is otherwise. */
    private boolean told(Finding was, Finding now) {
        Lapse.Change change = new Lapse.Change(now.control(), was.status(), now.status());
        boolean told = false;
        Map<String, Outcome> outcomes = new HashMap<>();
        was.observations().forEach(seen -> outcomes.put(seen.id(), seen.outcome()));
        for (Observation seen : now.observations()) {
            Outcome before = outcomes.get(seen.id());
            if (before != seen.outcome()) {
                add(kind(before, seen.outcome()), seen.reason(), change);
                told = true;
            }
        }
        Set<Remarked> remarked = was.advisories().stream().map(Lapses::remarked).collect(Collectors.toSet());
        for (Advisory advisory : now.advisories()) {
            if (!remarked.contains(remarked(advisory))) {
                add(Lapse.Kind.ADVICE, advisory.text(), change);
            }
        }
        return told;
    }

    private static Remarked remarked(Advisory advisory) {
        return new Remarked(advisory.check(), advisory.subject().ref());
    }

    /** A standard that changes with its parts stands beside them; everything else stands with its own reason. */
    private void rest(List<Finding> untold, Map<ControlId, Finding> old) {
        List<Finding> left = new ArrayList<>(untold);
        boolean more = true;
        while (more) {
            more = left.removeIf(now -> besideParts(now, old.get(now.control())));
        }
        for (Finding now : left) {
            Finding was = old.get(now.control());
            add(kind(was, now), now.reason(), new Lapse.Change(now.control(), was.status(), now.status()));
        }
    }

    private boolean besideParts(Finding now, Finding was) {
        Set<ControlId> parts = new HashSet<>(now.specifications());
        boolean found = false;
        for (List<Lapse.Change> changes : lapses.values()) {
            if (changes.stream().anyMatch(change -> parts.contains(change.control()))) {
                changes.add(new Lapse.Change(now.control(), was.status(), now.status()));
                found = true;
            }
        }
        return found;
    }

    private void acceptances(AssessmentResults before, AssessmentResults after) {
        Map<ControlId, Risk> old = new HashMap<>();
        before.risks().forEach(risk -> old.put(risk.control(), risk));
        Map<ControlId, FindingStatus> statuses = new HashMap<>();
        before.findings().forEach(finding -> statuses.put(finding.control(), finding.status()));
        for (Risk risk : after.risks()) {
            Risk was = old.get(risk.control());
            if (risk.status() == Risk.Status.ACCEPTANCE_EXPIRED
                    && was != null
                    && was.status() == Risk.Status.ACCEPTED) {
                RiskAcceptance last = risk.acceptances().get(risk.acceptances().size() - 1);
                FindingStatus gap = statuses.getOrDefault(risk.control(), FindingStatus.NOT_SATISFIED);
                add(
                        Lapse.Kind.ACCEPTANCE,
                        "The acceptance of the risk by " + last.owner() + " ended on " + last.expires() + ".",
                        new Lapse.Change(risk.control(), gap, gap));
            }
        }
    }

    private void add(Lapse.Kind kind, String reason, Lapse.Change change) {
        List<Lapse.Change> changes = lapses.computeIfAbsent(new Key(kind, reason), k -> new ArrayList<>());
        if (!changes.contains(change)) {
            changes.add(change);
        }
    }

    private static Lapse.Kind kind(@Nullable Outcome before, Outcome after) {
        boolean fine = before == null || before == Outcome.PASS || before == Outcome.NOT_APPLICABLE;
        return switch (after) {
            case FAIL -> Lapse.Kind.GAP;
            case NOT_CHECKED, ERROR -> fine ? Lapse.Kind.OPEN : Lapse.Kind.OTHER;
            case PASS, NOT_APPLICABLE -> Lapse.Kind.OTHER;
        };
    }

    private static Lapse.Kind kind(Finding was, Finding now) {
        if (now.status().gap() && !was.status().gap()) {
            return Lapse.Kind.GAP;
        }
        boolean less = now.assurance().compareTo(was.assurance()) < 0;
        boolean sameFacts = was.observations().stream()
                .map(Observation::outcome)
                .toList()
                .equals(now.observations().stream().map(Observation::outcome).toList());
        if (less && sameFacts) {
            return Lapse.Kind.EVIDENCE;
        }
        return now.status().open() && !was.status().open() && !was.status().gap() ? Lapse.Kind.OPEN : Lapse.Kind.OTHER;
    }
}
