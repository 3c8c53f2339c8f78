package dev.assay.engine.conclude;

import dev.assay.api.model.CheckId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Framework.TierStep;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile.Step;
import dev.assay.api.model.Profile.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tier the facts show in each aspect. A tier is shown where all of its checks and those of the tiers below pass; it stays
 * possible where none of them fails.
 */
final class Tiers {

    private final Map<CheckId, Map<String, Observation>> observations = new HashMap<>();

    Tiers(Collection<Finding> findings) {
        for (Finding finding : findings) {
            finding.observations().forEach(this::add);
            finding.goodPractice().forEach(this::add);
        }
    }

    private void add(Observation observation) {
        observations
                .computeIfAbsent(observation.check(), c -> new LinkedHashMap<>())
                .put(observation.id(), observation);
    }

    List<Tier> of(List<TierStep> steps) {
        Map<String, List<Step>> aspects = new LinkedHashMap<>();
        steps.forEach(step ->
                aspects.computeIfAbsent(step.aspect(), a -> new ArrayList<>()).add(step(step)));
        List<Tier> tiers = new ArrayList<>();
        aspects.forEach((aspect, decided) -> {
            int shown = 1;
            int possible = 1;
            boolean sure = true;
            for (Step step : decided) {
                if (step.outcome() == Outcome.FAIL) {
                    break;
                }
                sure = sure && step.outcome() == Outcome.PASS;
                shown = sure ? step.step().tier() : shown;
                possible = step.step().tier();
            }
            tiers.add(new Tier(aspect, shown, possible, decided));
        });
        return tiers;
    }

    private Step step(TierStep step) {
        List<Observation> seen = step.checks().stream()
                .flatMap(check -> observations.getOrDefault(check, Map.of()).values().stream())
                .toList();
        Outcome outcome = Outcome.PASS;
        if (seen.stream().anyMatch(o -> o.outcome() == Outcome.FAIL)) {
            outcome = Outcome.FAIL;
        } else if (seen.stream().anyMatch(o -> o.outcome() == Outcome.NOT_CHECKED || o.outcome() == Outcome.ERROR)
                || seen.stream().noneMatch(o -> o.outcome() == Outcome.PASS)) {
            outcome = Outcome.NOT_CHECKED;
        }
        Outcome decisive = outcome;
        return new Step(
                step,
                outcome,
                seen.stream()
                        .filter(o -> o.outcome() == decisive
                                || (decisive == Outcome.NOT_CHECKED && o.outcome() == Outcome.ERROR))
                        .map(Observation::reason)
                        .distinct()
                        .toList());
    }
}
