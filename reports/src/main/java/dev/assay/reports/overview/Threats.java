package dev.assay.reports.overview;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Attack;
import dev.assay.api.model.AttackStep;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How ready an organization is for each kind of attack, and the shortest way the attack would take. A step is open if a check that is
 * about it fails on anything, since one hole is enough; barred if all of them pass; otherwise it is not known. The shortest way
 * has the fewest steps that are not known, and of these the fewest steps.
 */
public final class Threats {

    /** What is seen of a step. */
    private enum State {
        OPEN,
        NOT_KNOWN,
        BARRED
    }

    private record Reached(AttackStep.Place place, int notKnown, List<AttackStep> path) {}

    private static final Comparator<Reached> SHORTEST_FIRST = Comparator.comparing(Reached::notKnown)
            .thenComparing(reached -> reached.path().size())
            .thenComparing(reached -> reached.path().toString());

    private final AssessmentResults results;
    private final Index index;
    private final Map<AttackStep, List<Observation>> seen = new EnumMap<>(AttackStep.class);

    private Threats(AssessmentResults results, Index index) {
        this.results = results;
        this.index = index;
        Map<CheckId, List<Observation>> byCheck = new HashMap<>();
        Set<String> once = new HashSet<>();
        for (Finding finding : results.findings()) {
            Stream.concat(finding.observations().stream(), finding.goodPractice().stream())
                    .filter(observation -> once.add(observation.id()))
                    .forEach(observation -> byCheck.computeIfAbsent(observation.check(), c -> new ArrayList<>())
                            .add(observation));
        }
        results.packs().stream()
                .flatMap(pack -> pack.catalog().checks().values().stream())
                .forEach(check -> check.bars()
                        .forEach(step -> seen.computeIfAbsent(step, s -> new ArrayList<>())
                                .addAll(byCheck.getOrDefault(check.id(), List.of()))));
    }

    /** All kinds of attack, in their order. */
    public static List<Threat> of(AssessmentResults results, Index index) {
        Threats threats = new Threats(results, index);
        return Stream.of(Attack.values()).map(threats::threat).toList();
    }

    private Threat threat(Attack attack) {
        List<ControlId> stand = new ArrayList<>();
        List<ControlId> claimed = new ArrayList<>();
        List<ControlId> missing = new ArrayList<>();
        List<ControlId> unknown = new ArrayList<>();
        for (Finding finding : results.findings()) {
            Control control = index.control(finding.control());
            if (finding.inScope() && control.stops().contains(attack)) {
                switch (Standing.of(finding, control)) {
                    case SATISFIED -> stand.add(control.id());
                    case CLAIMED -> claimed.add(control.id());
                    case GAP -> missing.add(control.id());
                    case OPEN, NO_RULE -> unknown.add(control.id());
                    case NOT_APPLICABLE -> {}
                }
            }
        }
        Reached end = shortest(attack);
        Threat.Way way =
                end.path().isEmpty() ? Threat.Way.BARRED : end.notKnown() == 0 ? Threat.Way.OPEN : Threat.Way.NOT_KNOWN;
        return new Threat(
                attack,
                stand,
                claimed,
                missing,
                unknown,
                way,
                end.path().stream().map(this::step).toList());
    }

    /** The shortest way from where attacks begin to where they harm; without steps where each is barred. */
    private Reached shortest(Attack attack) {
        PriorityQueue<Reached> queue = new PriorityQueue<>(SHORTEST_FIRST);
        for (AttackStep.Place place : AttackStep.Place.values()) {
            if (place.begins()) {
                queue.add(new Reached(place, 0, List.of()));
            }
        }
        Set<AttackStep.Place> done = new HashSet<>();
        while (!queue.isEmpty()) {
            Reached reached = queue.remove();
            if (reached.place().harms()) {
                return reached;
            }
            if (done.add(reached.place())) {
                Stream.of(AttackStep.values())
                        .filter(step ->
                                step.from() == reached.place() && step.attacks().contains(attack))
                        .filter(step -> state(step) != State.BARRED)
                        .forEach(step -> queue.add(beyond(reached, step)));
            }
        }
        return new Reached(AttackStep.Place.OUTSIDE, 0, List.of());
    }

    private Reached beyond(Reached reached, AttackStep step) {
        List<AttackStep> path = new ArrayList<>(reached.path());
        path.add(step);
        return new Reached(step.to(), reached.notKnown() + (state(step) == State.OPEN ? 0 : 1), path);
    }

    private State state(AttackStep step) {
        if (step.always()) {
            return State.OPEN;
        }
        List<Observation> observations = seen.getOrDefault(step, List.of()).stream()
                .filter(observation -> observation.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        if (observations.stream().anyMatch(observation -> observation.outcome() == Outcome.FAIL)) {
            return State.OPEN;
        }
        boolean allPass = !observations.isEmpty()
                && observations.stream().allMatch(observation -> observation.outcome() == Outcome.PASS);
        return allPass ? State.BARRED : State.NOT_KNOWN;
    }

    private Threat.Step step(AttackStep step) {
        boolean open = state(step) == State.OPEN;
        return new Threat.Step(
                step,
                open,
                seen.getOrDefault(step, List.of()).stream()
                        .filter(observation -> open
                                ? observation.outcome() == Outcome.FAIL
                                : observation.outcome() == Outcome.NOT_CHECKED
                                        || observation.outcome() == Outcome.ERROR)
                        .toList());
    }
}
