package dev.assay.engine.conclude;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.model.Control;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Trace;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addressable decisions of 45 CFR 164.306(d)(3), applied once for all: a measure that is not implemented is no gap if
 * a recorded decision holds that it is not reasonable and appropriate, with an alternative that is itself in place or with
 * none being reasonable. A decision that the measure is reasonable is never cured by another. Of several that cover one
 * subject the newest counts, and where it isn't certain which one that is, the worst.
 */
final class Decisions {

    private static final String LIST = "complete.addressable-decisions";
    private static final Comparator<AddressableDecision> NEWEST_FIRST = Comparator.comparing(
                    (AddressableDecision decision) -> decision.on().latest())
            .reversed()
            .thenComparing(AddressableDecision::id);
    private static final Comparator<Outcome> WORST_FIRST =
            Comparator.comparing(List.of(Outcome.FAIL, Outcome.NOT_CHECKED, Outcome.PASS)::indexOf);

    private final KnownFacts facts;
    private final Control control;
    private final List<AddressableDecision> recorded;
    private final List<AddressableDecision> everywhere = new ArrayList<>();
    private final Map<String, List<AddressableDecision>> bySystem = new HashMap<>();

    Decisions(KnownFacts facts, Control control) {
        this.facts = facts;
        this.control = control;
        this.recorded = facts.of(AddressableDecision.class).stream()
                .filter(decision -> names(control, decision.control()))
                .sorted(NEWEST_FIRST)
                .toList();
        for (AddressableDecision decision : recorded) {
            LocalDate asOf = facts.plan().asOf();
            if (decision.on().certainlyAfter(asOf) || decision.from().certainlyAfter(asOf)) {
                continue; // A decision that is made or takes effect after the assessment is none yet.
            }
            if (decision.systems().isEmpty()) {
                everywhere.add(decision);
            }
            for (String system : new HashSet<>(decision.systems())) {
                bySystem.computeIfAbsent(system, s -> new ArrayList<>()).add(decision);
            }
        }
    }

    /** Whether an id is that of a control, today's or an older one. */
    static boolean names(Control control, String id) {
        return id.equals(control.id().toString())
                || control.aliases().stream()
                        .anyMatch(alias -> id.equals(control.id().pack() + ":" + alias));
    }

    /** The decisions on this control, newest first. */
    List<AddressableDecision> recorded() {
        return recorded;
    }

    /** A failure as it stands once the decisions are applied; anything else unchanged. */
    Observation apply(Observation observation) {
        if (observation.outcome() != Outcome.FAIL || recorded.isEmpty()) {
            return observation;
        }
        List<AddressableDecision> covering = covering(observation);
        Optional<AddressableDecision> reasonable =
                covering.stream().filter(d -> d.decision().equals("implement")).findFirst();
        if (reasonable.isPresent()) {
            return with(
                    observation,
                    reasonable.get(),
                    Outcome.FAIL,
                    "The organization itself decided that the measure is reasonable and appropriate"
                            + dated(reasonable.get()) + ", and no later paper undoes that.",
                    List.of());
        }
        LocalDate newest = covering.stream()
                .map(decision -> decision.on().earliest())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return covering.stream()
                .filter(d -> !d.on().certainlyBefore(newest))
                .map(d -> judge(observation, d))
                .min(Comparator.comparing(Observation::outcome, WORST_FIRST))
                .orElse(observation);
    }

    private Observation judge(Observation observation, AddressableDecision decision) {
        List<String> faults = faults(decision);
        if (!faults.isEmpty()) {
            return with(
                    observation,
                    decision,
                    Outcome.FAIL,
                    "The recorded decision" + dated(decision) + " does not hold: " + String.join(", ", faults) + ".",
                    List.of());
        }
        List<String> missing = missing(decision);
        if (!missing.isEmpty()) {
            return with(
                    observation,
                    decision,
                    Outcome.NOT_CHECKED,
                    "A decision" + dated(decision) + " may excuse that, but "
                            + (missing.equals(List.of(LIST))
                                    ? "another one that may count against it is not on record."
                                    : "these parts of it are not recorded: "
                                            + missing.stream()
                                                    .map(key -> key.substring(key.lastIndexOf('.') + 1))
                                                    .collect(Collectors.joining(", "))
                                            + " (164.306(d)(3))."),
                    missing);
        }
        String why = decision.decision().equals("alternative")
                ? "An equivalent alternative is in place instead (" + decision.alternativeMeasure()
                        + "), decided and documented"
                : "It is decided and documented that neither the measure nor an alternative is reasonable and appropriate";
        return with(observation, decision, Outcome.PASS, why + dated(decision) + ".", List.of());
    }

    private List<String> faults(AddressableDecision decision) {
        List<String> faults = new ArrayList<>();
        if (decision.until().certainlyBefore(facts.plan().asOf())) {
            faults.add("it ended on " + decision.until());
        }
        if (!decision.factors().isEmpty() && Set.of("cost", "size").containsAll(decision.factors())) {
            faults.add("cost or size alone is no reason (164.306(b)(2))");
        }
        if (recordedNo(decision.citesRiskAnalysis())) {
            faults.add("its reason does not rest on the risk analysis");
        }
        if (decision.reason().isEmpty()
                && Set.of("alternative", "not-reasonable").contains(decision.decision())) {
            faults.add(
                    "it gives no reason why the measure is not reasonable and appropriate (164.306(d)(3)(ii)(B)(1))");
        }
        if (decision.decision().equals("alternative") && recordedNo(decision.alternativeInPlace())) {
            faults.add("the alternative is not in place itself (164.306(d)(3)(ii)(B)(2))");
        }
        return faults;
    }

    private static boolean recordedNo(Answer answer) {
        return answer == Answer.NO || answer == Answer.PARTLY;
    }

    private List<String> missing(AddressableDecision decision) {
        List<String> missing = new ArrayList<>();
        String ref = ref(decision) + ".";
        if (!facts.happened(decision.on())) {
            missing.add(ref + "on");
        }
        if (decision.from().known() && !facts.happened(decision.from())) {
            missing.add(ref + "from");
        }
        if (decision.until().known()
                && !decision.until().certainlySince(facts.plan().asOf())) {
            missing.add(ref + "until");
        }
        if (!Set.of("alternative", "not-reasonable").contains(decision.decision())) {
            missing.add(ref + "decision");
        }
        if (decision.factors().isEmpty()) {
            missing.add(ref + "factors");
        }
        if (decision.citesRiskAnalysis() != Answer.YES) {
            missing.add(ref + "cites-risk-analysis");
        }
        if (decision.approvedBy().isEmpty()) {
            missing.add(ref + "approved-by");
        }
        if (systemsUnknown(decision)) {
            missing.add(ref + "systems");
        }
        if (facts.doubted("addressable-decisions")) {
            missing.add(LIST);
        }
        if (decision.decision().equals("alternative")) {
            if (decision.alternativeMeasure().isEmpty()) {
                missing.add(ref + "alternative-measure");
            }
            if (decision.alternativeInPlace() != Answer.YES) {
                missing.add(ref + "alternative-in-place");
            }
        }
        return missing;
    }

    /** Left out means all systems; written and still naming none means that nobody recorded which. */
    private boolean systemsUnknown(AddressableDecision decision) {
        return decision.systems().isEmpty()
                && facts.at(ref(decision))
                        .map(fact -> fact.keys().containsKey("systems"))
                        .orElse(false);
    }

    /** The decisions on a subject, newest first. */
    private List<AddressableDecision> covering(Observation observation) {
        List<AddressableDecision> covering = new ArrayList<>(everywhere);
        covering.addAll(bySystem.getOrDefault(system(observation.subject().ref()), List.of()));
        covering.sort(NEWEST_FIRST);
        return covering;
    }

    /** The system that a subject is, or that a data flow leaves from; empty for other subjects. */
    private String system(FactRef subject) {
        return switch (subject.section()) {
            case "systems" -> subject.id();
            case "data-flows" ->
                facts.at(subject).map(flow -> ((DataFlow) flow.fact()).source()).orElse("");
            default -> "";
        };
    }

    static FactRef ref(AddressableDecision decision) {
        return new FactRef("addressable-decisions", decision.id());
    }

    private static String dated(AddressableDecision decision) {
        return decision.on().known() ? " on " + decision.on() : "";
    }

    private Observation with(
            Observation observation, AddressableDecision decision, Outcome outcome, String why, List<String> missing) {
        List<Trace> traces = observation.traces().stream()
                .map(trace -> {
                    List<FactRef> refs = new ArrayList<>(trace.facts());
                    refs.add(ref(decision));
                    return new Trace(trace.rule(), refs);
                })
                .toList();
        return new Observation(
                facts.ids()
                        .of(
                                control.id().toString(),
                                observation.check().toString(),
                                observation.subject().ref().toString()),
                observation.check(),
                observation.subject(),
                outcome,
                observation.reason() + " " + why,
                missing,
                traces);
    }
}
