package dev.assay.engine.conclude;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.Demand;
import dev.assay.api.model.Duty;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the checks of one control come to, before the specifications of a standard are looked at. */
final class OwnChecks {

    private static final Set<String> DECISION_EVIDENCE = Set.of("decision-record", "minutes", "record");

    private final KnownFacts facts;
    private final PackVerdict verdict;
    private final Catalog catalog;
    private final SoundObserver observer;
    private final Assurances assurances;
    private final Judgements judgements;

    OwnChecks(KnownFacts facts, SoundObserver observer) {
        this.facts = facts;
        this.verdict = observer.verdict();
        this.catalog = verdict.pack().catalog();
        this.observer = observer;
        this.assurances = new Assurances(facts);
        this.judgements = new Judgements(facts, assurances);
    }

    /** What a control's own checks come to. */
    Own own(Control control) {
        List<Check> checks = lawful(control);
        if (verdict.failure().isPresent()) {
            return broken(checks, verdict.failure().get());
        }
        boolean judged = !control.judgement().isEmpty();
        if (judged && checks.isEmpty()) {
            return judgements.of(control);
        }
        if (checks.isEmpty() && !control.gathers().isEmpty()) {
            return Own.of(FindingStatus.NOT_APPLICABLE, "None of the duties it gathers applies.");
        }
        if (checks.isEmpty()) {
            return Own.of(FindingStatus.UNDETERMINED, "No rule yet.");
        }
        Decisions decisions = new Decisions(facts, control);
        List<Observation> observations = new ArrayList<>();
        for (Check check : checks) {
            for (Observation observation : observer.observe(check)) {
                if (counts(check, observation)) {
                    observations.add(control.duty() == Duty.ADDRESSABLE ? decisions.apply(observation) : observation);
                }
            }
        }
        if (judged && observations.isEmpty()) {
            return judgements.of(control);
        }
        List<AddressableDecision> applied = control.duty() == Duty.ADDRESSABLE
                ? decisions.recorded().stream()
                        .filter(d -> mentions(observations, d))
                        .toList()
                : List.of();
        List<Observation> mechanism = mechanism(control, observations);
        observations.addAll(mechanism);
        return status(control, observations, applied, !mechanism.isEmpty());
    }

    /** Returns false if the check shows failures only and this is none. */
    private static boolean counts(Check check, Observation observation) {
        return check.basis() == Basis.LAW
                || observation.outcome() == Outcome.FAIL
                || observation.outcome() == Outcome.ERROR;
    }

    private List<Check> lawful(Control control) {
        return control.checks().stream()
                .map(id -> catalog.checks().get(id))
                .filter(check -> check.basis() != Basis.GOOD_PRACTICE)
                .toList();
    }

    /** Whatever the rules said before they broke, each subject is in error. */
    private Own broken(List<Check> checks, Problem why) {
        String broke = "The rules of " + catalog.pack() + " broke";
        return new Own(
                FindingStatus.UNDETERMINED,
                broke + ", so nothing they said counts: " + why.message() + ".",
                Assurance.NONE,
                checks.stream()
                        .flatMap(check -> observer.broken(check, broke + ".").stream())
                        .toList(),
                List.of(),
                List.of());
    }

    /**
     * What shows the mechanism that a control asks for, where single subjects fail beside others that pass; empty where
     * nothing shows it, or where no subject has it.
     */
    private List<Observation> mechanism(Control control, List<Observation> observations) {
        if (!has(observations, Outcome.FAIL) || !everyCheckPasses(observations)) {
            return List.of();
        }
        List<Observation> seen = control.mechanism().map(id -> catalog.checks().get(id)).stream()
                .flatMap(check -> observer.observe(check).stream())
                .toList();
        return seen.stream().allMatch(o -> o.outcome() == Outcome.PASS) ? seen : List.of();
    }

    private static boolean mentions(List<Observation> observations, AddressableDecision decision) {
        FactRef ref = Decisions.ref(decision);
        return observations.stream()
                .flatMap(o -> o.traces().stream())
                .anyMatch(trace -> trace.facts().contains(ref));
    }

    private Own status(
            Control control, List<Observation> observations, List<AddressableDecision> applied, boolean exceptions) {
        Demand demand = control.demand();
        List<Assurance> founded = new ArrayList<>();
        for (Observation observation : observations) {
            if (observation.outcome() == Outcome.PASS) {
                founded.add(assurance(observation, demand));
            }
        }
        Assurance assurance = founded.isEmpty() ? Assurance.NONE : Assurances.weakest(founded);
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
            reasons = new ArrayList<>(enough ? List.of() : claimed(assurance, demand, observations));
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
        return new Own(status, Sentences.few(reasons), assurance, observations, applied, List.of());
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
        for (Trace trace : pass.traces()) {
            for (FactRef ref : trace.facts()) {
                if (ref.section().equals("addressable-decisions")) {
                    return Optional.of(ref);
                }
            }
        }
        return Optional.empty();
    }

    private Assurance assurance(Observation pass, Demand demand) {
        return decision(pass)
                .map(decision -> assurances.of(decision, forDecisions(demand)))
                .orElseGet(() -> assurances.of(pass, demand));
    }

    private static Demand forDecisions(Demand demand) {
        return new Demand(
                demand.assurance(),
                Stream.concat(demand.evidence().stream(), DECISION_EVIDENCE.stream())
                        .collect(Collectors.toSet()));
    }

    private List<String> claimed(Assurance founded, Demand demand, List<Observation> observations) {
        List<String> reasons = new ArrayList<>(List.of(claimed(founded, demand)));
        observations.stream()
                .filter(observation -> observation.outcome() == Outcome.PASS)
                .flatMap(assurances::tooOld)
                .map(item -> item.id() + " of " + item.date())
                .distinct()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(old -> reasons.add("Too old to show how it is now: " + old + "."));
        return reasons;
    }

    static String claimed(Assurance founded, Demand demand) {
        return "It rests on what is " + word(founded) + "; it asks for what is " + word(demand.assurance())
                + (demand.evidence().isEmpty() ? "" : " by " + kinds(demand)) + ".";
    }

    private static String kinds(Demand demand) {
        return demand.evidence().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String word(Assurance assurance) {
        return switch (assurance) {
            case NONE, STATED -> "only stated";
            case DOCUMENTED -> "documented";
            case MEASURED -> "measured";
        };
    }

    private static boolean has(List<Observation> observations, Outcome outcome) {
        for (Observation observation : observations) {
            if (observation.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    private static List<String> reasons(List<Observation> observations, Outcome outcome) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Observation observation : observations) {
            if (observation.outcome() == outcome) {
                reasons.add(observation.reason());
            }
        }
        return List.copyOf(reasons);
    }
}
