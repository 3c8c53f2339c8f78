package dev.assay.engine;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.api.spi.Fact;
import dev.assay.engine.conclude.Conclusion;
import dev.assay.engine.conclude.KnownFacts;
import dev.assay.engine.conclude.PackVerdict;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.problem.Thrown;
import dev.assay.engine.rules.RuleFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One assessment: runs the rules of each plugin alone and concludes, and holds a plugin that breaks to itself. */
final class Assessing {

    private final AssessmentPlan plan;
    private final Map<String, Integer> periods;
    private final Consumer<String> running;

    Assessing(AssessmentPlan plan, Map<String, Integer> periods, Consumer<String> running) {
        this.plan = plan;
        this.periods = periods;
        this.running = running;
    }

    /** @throws ProblemsException if a plugin breaks that is not optional */
    AssessmentResults assess(List<LoadedPlugin> plugins, Snapshot snapshot) {
        List<LoadedPlugin> sound = new ArrayList<>();
        plugins.forEach(plugin -> sound.add(
                Optional.ofNullable(snapshot.unread().get(plugin.pack().id()))
                        .filter(why -> plugin.failure().isEmpty())
                        .map(plugin::broken)
                        .orElse(plugin)));
        while (true) {
            try {
                return conclude(sound, snapshot);
            } catch (ProblemsException e) {
                throw e;
            } catch (Throwable thrown) {
                // Its records take part in all that is concluded, so it is begun again without the plugin that broke.
                LoadedPlugin culprit = Breakage.culprit(thrown, sound).orElse(null);
                if (culprit == null) {
                    throw thrown;
                }
                Breakage breakage = Breakage.of(culprit, "its records threw " + Thrown.text(thrown))
                        .allowed(thrown);
                sound.set(sound.indexOf(culprit), breakage.broken());
            }
        }
    }

    private AssessmentResults conclude(List<LoadedPlugin> plugins, Snapshot snapshot) {
        Set<Class<?>> without = plugins.stream()
                .filter(plugin -> plugin.failure().isPresent())
                .<Class<?>>flatMap(plugin -> plugin.facts().stream())
                .collect(Collectors.toSet());
        KnownFacts known = new KnownFacts(
                plan, snapshot.without(fact -> without.contains(fact.fact().getClass())));
        List<Fact> facts = known.forRules(periods);
        for (LoadedPlugin plugin : plugins) {
            running.accept(plugin.pack().id());
            plugin.rules().load();
        }
        List<PackVerdict> verdicts = new ArrayList<>();
        for (LoadedPlugin plugin : plugins) {
            running.accept(plugin.pack().id());
            verdicts.add(run(plugin, facts));
        }
        return new Conclusion(known).conclude(verdicts);
    }

    private PackVerdict run(LoadedPlugin plugin, List<Fact> facts) {
        if (plugin.failure().isPresent()) {
            return new PackVerdict(plugin.pack(), List.of(), plugin.failure());
        }
        try {
            return new PackVerdict(plugin.pack(), plugin.rules().run(facts, plan.asOf()), Optional.empty());
        } catch (RuleFailure e) {
            Breakage breakage =
                    Breakage.of(plugin, String.valueOf(e.getMessage())).allowed(e);
            return new PackVerdict(plugin.pack(), List.of(), Optional.of(breakage.problem()));
        }
    }
}
