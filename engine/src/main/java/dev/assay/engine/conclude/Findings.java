package dev.assay.engine.conclude;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of one pack: one for each control of its catalog. */
final class Findings {

    private final KnownFacts facts;
    private final PackVerdict verdict;
    private final Catalog catalog;
    private final SoundObserver observer;
    private final OwnChecks checks;
    private final Scope scope;
    private final Corrections corrections;
    private final Map<ControlId, List<Control>> specifications = new HashMap<>();
    private final Map<ControlId, Finding> findings = new HashMap<>();

    Findings(KnownFacts facts, SoundObserver observer) {
        this.facts = facts;
        this.observer = observer;
        this.verdict = observer.verdict();
        this.catalog = verdict.pack().catalog();
        this.checks = new OwnChecks(facts, observer);
        this.scope = new Scope(facts, catalog);
        this.corrections = new Corrections(facts, catalog.correctionDays());
        for (Control control : catalog.controls().values()) {
            control.parentId()
                    .ifPresent(parent -> specifications
                            .computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(control));
        }
    }

    List<Finding> conclude() {
        List<Finding> all = new ArrayList<>(catalog.controls().size());
        for (Control control : catalog.controls().values()) {
            all.add(conclude(control));
        }
        return List.copyOf(all);
    }

    private Finding conclude(Control control) {
        Finding known = findings.get(control.id());
        if (known != null) {
            return known;
        }
        Finding finding = judge(control);
        findings.put(control.id(), finding);
        return finding;
    }

    private Finding judge(Control control) {
        Optional<String> outside = scope.outside(control);
        if (outside.isPresent()) {
            return finding(control, Own.of(FindingStatus.NOT_APPLICABLE, outside.get()), List.of(), List.of());
        }
        Own own = checks.own(scope.asked(control));
        Map<ControlId, Finding> distinct = new LinkedHashMap<>();
        for (Control specification : specifications.getOrDefault(control.id(), List.of())) {
            distinct.put(specification.id(), conclude(specification));
        }
        for (ControlId gathered : control.gathers()) {
            distinct.put(gathered, conclude(catalog.controls().get(gathered)));
        }
        List<Finding> parts = List.copyOf(distinct.values());
        return finding(control, worst(control, own, parts), parts, goodPractice(control));
    }

    /**
     * The status for which a part counts. A duty that gathers addressable specifications is to implement those that are reasonable and appropriate
     * (164.306(d)(3)(ii)(A)): a gap in one shows a failure of it only where a decision holds that it is.
     */
    private FindingStatus counted(Control control, Finding part) {
        FindingStatus status = requirement(part.status());
        boolean undecided = status == FindingStatus.NOT_SATISFIED
                && control.gathers().contains(part.control())
                && catalog.controls().get(part.control()).duty() == Duty.ADDRESSABLE
                && part.decisions().stream()
                        .noneMatch(decision -> decision.decision().equals("implement"));
        return undecided ? FindingStatus.UNDETERMINED : status;
    }

    /** A standard is the worst of its own checks and of its applicable specifications (45 CFR 164.306(c), (d)). */
    private Own worst(Control control, Own own, List<Finding> parts) {
        FindingStatus worst = own.status();
        Assurance assurance = own.assurance();
        for (Finding part : parts) {
            FindingStatus status = counted(control, part);
            if (status.compareTo(worst) < 0) {
                worst = status;
            }
            if (part.assurance() != Assurance.NONE
                    && (assurance == Assurance.NONE || part.assurance().compareTo(assurance) < 0)) {
                assurance = part.assurance();
            }
        }
        if (worst == own.status()) {
            return new Own(worst, own.reason(), assurance, own.observations(), own.decisions(), own.judgements());
        }
        FindingStatus decisive = worst;
        List<String> names = parts.stream()
                .filter(part -> counted(control, part) == decisive)
                .map(part -> part.control().name())
                .toList();
        String reason = "It is the worst of its parts: " + String.join(", ", names) + " "
                + (names.size() == 1 ? "is " : "are ") + Words.of(decisive) + ".";
        return new Own(worst, reason, assurance, own.observations(), own.decisions(), own.judgements());
    }

    /** What a control's good-practice checks saw. */
    private List<Observation> goodPractice(Control control) {
        List<Observation> observations = new ArrayList<>();
        if (verdict.failure().isEmpty()) {
            for (CheckId id : control.checks()) {
                Check check = catalog.checks().get(id);
                if (check.basis() == Basis.GOOD_PRACTICE) {
                    observations.addAll(observer.observe(check));
                }
            }
        }
        return observations;
    }

    private List<Advisory> advisories(Own own, List<Observation> goodPractice) {
        List<Advisory> advisories = new ArrayList<>();
        for (Observation observation : goodPractice) {
            if (observation.outcome() == Outcome.FAIL) {
                advisories.add(new Advisory(observation.check(), observation.subject(), observation.reason()));
            }
        }
        for (AddressableDecision decision : own.decisions()) {
            if (decision.reviewDue().certainlyBefore(facts.plan().asOf())) {
                Observation first = own.observations().get(0);
                advisories.add(new Advisory(
                        first.check(),
                        facts.organization(),
                        "The review of the decision of " + decision.on() + " was due on " + decision.reviewDue()
                                + "; the law sets no period, your own paper does."));
            }
        }
        return advisories;
    }

    private Finding finding(Control control, Own own, List<Finding> parts, List<Observation> goodPractice) {
        FindingStatus status = catalog.kind() == Catalog.Kind.OUTCOMES ? outcome(own.status()) : own.status();
        boolean broke = verdict.failure().isPresent() && status.open();
        // A control without checks of its own is in error too, and must not look as if nothing were wrong.
        Tally tally = broke && own.observations().isEmpty() ? Tallies.ERROR : Tallies.of(own.observations());
        return new Finding(
                facts.ids().of(control.id().toString()),
                control.id(),
                status,
                scope.counts(control),
                own.reason(),
                own.assurance(),
                tally,
                own.observations(),
                goodPractice,
                own.decisions(),
                own.judgements(),
                parts.stream().map(Finding::control).toList(),
                advisories(own, goodPractice),
                corrections.of(control, status.gap(), own.observations()));
    }

    private static FindingStatus outcome(FindingStatus status) {
        return switch (status) {
            case SATISFIED, MET -> FindingStatus.MET;
            case NOT_SATISFIED, UNMET -> FindingStatus.UNMET;
            case CLAIMED, UNDETERMINED, UNKNOWN -> FindingStatus.UNKNOWN;
            case NOT_APPLICABLE -> FindingStatus.NOT_APPLICABLE;
        };
    }

    private static FindingStatus requirement(FindingStatus status) {
        return switch (status) {
            case MET -> FindingStatus.SATISFIED;
            case UNMET -> FindingStatus.NOT_SATISFIED;
            case UNKNOWN -> FindingStatus.UNDETERMINED;
            default -> status;
        };
    }
}
