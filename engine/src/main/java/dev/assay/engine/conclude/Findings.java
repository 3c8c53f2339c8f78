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
import dev.assay.api.model.Demand;
import dev.assay.api.model.Duty;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The findings of one pack: one for each control of its catalog. */
final class Findings {

    private static final Set<String> DECISION_EVIDENCE = Set.of("decision-record", "minutes", "record");

    private final KnownFacts facts;
    private final PackVerdict verdict;
    private final Catalog catalog;
    private final Observer observer;
    private final Assurances assurances;
    private final Scope scope;
    private final Map<ControlId, List<Control>> specifications = new HashMap<>();
    private final Map<ControlId, Finding> findings = new TreeMap<>();

    Findings(KnownFacts facts, PackVerdict verdict) {
        this.facts = facts;
        this.verdict = verdict;
        this.catalog = verdict.pack().catalog();
        this.observer = new Observer(facts, verdict.sayings());
        this.assurances = new Assurances(facts);
        this.scope = new Scope(facts, catalog);
        for (Control control : catalog.controls().values()) {
            control.parentId()
                    .ifPresent(parent -> specifications
                            .computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(control));
        }
    }

    List<Finding> conclude() {
        catalog.controls().values().forEach(this::conclude);
        return List.copyOf(findings.values());
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
        Own own = own(control);
        List<Finding> parts = specifications.getOrDefault(control.id(), List.of()).stream()
                .map(this::conclude)
                .toList();
        return finding(control, worst(own, parts), parts, goodPractice(control));
    }

    /** What a control's own checks come to. */
    private Own own(Control control) {
        if (verdict.failure().isPresent()) {
            return Own.of(
                    FindingStatus.UNDETERMINED,
                    "The rules of " + catalog.pack() + " broke, so nothing they said counts: "
                            + verdict.failure().get().message() + ".");
        }
        List<Check> checks = control.checks().stream()
                .map(id -> catalog.checks().get(id))
                .filter(check -> check.basis() == Basis.LAW)
                .toList();
        if (!control.judgement().isEmpty()) {
            return Own.of(FindingStatus.UNDETERMINED, "Only a person can judge this: " + control.judgement());
        }
        if (checks.isEmpty()) {
            return Own.of(FindingStatus.UNDETERMINED, "No rule yet.");
        }
        Decisions decisions = new Decisions(facts, control);
        List<Observation> observations = new ArrayList<>();
        for (Check check : checks) {
            for (Observation observation : observer.observe(check)) {
                observations.add(control.duty() == Duty.ADDRESSABLE ? decisions.apply(observation) : observation);
            }
        }
        List<AddressableDecision> applied = control.duty() == Duty.ADDRESSABLE
                ? decisions.recorded().stream()
                        .filter(d -> mentions(observations, d))
                        .toList()
                : List.of();
        return status(control, observations, applied);
    }

    private static boolean mentions(List<Observation> observations, AddressableDecision decision) {
        return observations.stream()
                .flatMap(o -> o.traces().stream())
                .anyMatch(trace -> trace.facts().contains(Decisions.ref(decision)));
    }

    private Own status(Control control, List<Observation> observations, List<AddressableDecision> applied) {
        Demand demand = control.demand();
        List<Assurance> founded = observations.stream()
                .filter(o -> o.outcome() == Outcome.PASS)
                .map(o -> assurance(o, demand))
                .toList();
        Assurance assurance = founded.isEmpty() ? Assurance.NONE : Assurances.weakest(founded);
        boolean exceptions = control.mechanism() && everyCheckPasses(observations);
        FindingStatus status;
        List<String> reasons;
        if (has(observations, Outcome.FAIL) && !exceptions) {
            status = FindingStatus.NOT_SATISFIED;
            reasons = reasons(observations, Outcome.FAIL);
        } else if (has(observations, Outcome.ERROR) || has(observations, Outcome.NOT_CHECKED)) {
            status = FindingStatus.UNDETERMINED;
            reasons = new ArrayList<>(reasons(observations, Outcome.ERROR));
            reasons.addAll(reasons(observations, Outcome.NOT_CHECKED));
        } else if (assurance != Assurance.NONE) {
            boolean enough = assurance.compareTo(demand.assurance()) >= 0;
            status = enough ? FindingStatus.SATISFIED : FindingStatus.CLAIMED;
            reasons = new ArrayList<>(enough ? List.of() : List.of(claimed(assurance, demand)));
            reasons.addAll(reasons(observations, Outcome.PASS));
            if (exceptions) {
                reasons.addAll(reasons(observations, Outcome.FAIL));
            }
        } else {
            status = FindingStatus.NOT_APPLICABLE;
            reasons = observations.isEmpty()
                    ? List.of("There is nothing it could apply to: the list was counted and holds nothing.")
                    : reasons(observations, Outcome.NOT_APPLICABLE);
        }
        return new Own(status, Sentences.few(reasons), assurance, observations, applied);
    }

    /** Whether each check saw the mechanism somewhere; a decision to do without it is no mechanism. */
    private static boolean everyCheckPasses(List<Observation> observations) {
        Set<CheckId> failing = new HashSet<>();
        Set<CheckId> passing = new HashSet<>();
        for (Observation observation : observations) {
            if (observation.outcome() == Outcome.FAIL) {
                failing.add(observation.check());
            } else if (observation.outcome() == Outcome.PASS
                    && decision(observation).isEmpty()) {
                passing.add(observation.check());
            }
        }
        return passing.containsAll(failing) && !passing.isEmpty();
    }

    private static Optional<FactRef> decision(Observation pass) {
        return pass.traces().stream()
                .flatMap(trace -> trace.facts().stream())
                .filter(ref -> ref.section().equals("decisions"))
                .findFirst();
    }

    private Assurance assurance(Observation pass, Demand demand) {
        Demand forDecisions = new Demand(
                demand.assurance(),
                java.util.stream.Stream.concat(demand.evidence().stream(), DECISION_EVIDENCE.stream())
                        .collect(java.util.stream.Collectors.toSet()));
        return decision(pass)
                .map(decision -> assurances.of(decision, forDecisions))
                .orElseGet(() -> assurances.of(pass, demand));
    }

    private static String claimed(Assurance founded, Demand demand) {
        return "It rests on what is " + word(founded) + "; it asks for what is " + word(demand.assurance())
                + (demand.evidence().isEmpty()
                        ? ""
                        : " by "
                                + String.join(
                                        ", ",
                                        demand.evidence().stream().sorted().toList()))
                + ".";
    }

    private static String word(Assurance assurance) {
        return switch (assurance) {
            case NONE, STATED -> "only stated";
            case DOCUMENTED -> "documented";
            case MEASURED -> "measured";
        };
    }

    private static boolean has(List<Observation> observations, Outcome outcome) {
        return observations.stream().anyMatch(o -> o.outcome() == outcome);
    }

    private static List<String> reasons(List<Observation> observations, Outcome outcome) {
        return observations.stream()
                .filter(o -> o.outcome() == outcome)
                .map(Observation::reason)
                .distinct()
                .toList();
    }

    /** A standard is the worst of its own checks and of its applicable specifications (45 CFR 164.306(c), (d)). */
    private static Own worst(Own own, List<Finding> parts) {
        FindingStatus worst = own.status();
        Assurance assurance = own.assurance();
        for (Finding part : parts) {
            FindingStatus status = requirement(part.status());
            if (status.compareTo(worst) < 0) {
                worst = status;
            }
            if (part.assurance() != Assurance.NONE
                    && (assurance == Assurance.NONE || part.assurance().compareTo(assurance) < 0)) {
                assurance = part.assurance();
            }
        }
        if (worst == own.status()) {
            return new Own(worst, own.reason(), assurance, own.observations(), own.decisions());
        }
        FindingStatus decisive = worst;
        List<String> names = parts.stream()
                .filter(part -> requirement(part.status()) == decisive)
                .map(part -> part.control().name())
                .toList();
        String reason = "It is the worst of its parts: " + String.join(", ", names) + " "
                + (names.size() == 1 ? "is " : "are ") + Words.of(decisive) + ".";
        return new Own(worst, reason, assurance, own.observations(), own.decisions());
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
        Tally tally = Tallies.of(own.observations());
        return new Finding(
                StableId.of(facts.organization().ref().id(), control.id().toString()),
                control.id(),
                status,
                scope.counts(control),
                own.reason(),
                own.assurance(),
                tally,
                own.observations(),
                goodPractice,
                own.decisions(),
                parts.stream().map(Finding::control).toList(),
                advisories(own, goodPractice));
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

    /** What a control comes to before it is written down as a finding. */
    private record Own(
            FindingStatus status,
            String reason,
            Assurance assurance,
            List<Observation> observations,
            List<AddressableDecision> decisions) {

        static Own of(FindingStatus status, String reason) {
            return new Own(status, reason, Assurance.NONE, List.of(), List.of());
        }
    }
}
