package dev.assay.benchmarks;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.spi.Fact;
import dev.assay.engine.Assessor;
import dev.assay.engine.conclude.Conclusion;
import dev.assay.engine.conclude.KnownFacts;
import dev.assay.engine.conclude.PackVerdict;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.plugin.PluginLoader;
import dev.assay.engine.plugin.PluginPolicy;
import dev.assay.engine.rules.Saying;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stages of an assessment against the shipped packs, whole and one by one. */
final class Stages {

    private final AssessmentPlan plan;
    private final Assessor assessor;
    private final List<LoadedPlugin> plugins;

    Stages(List<Path> packs) {
        assessor = Assessor.open(packs);
        plugins = new PluginLoader(FactSchema.builtIn(), PluginPolicy.OPEN, Optional.empty(), running -> {})
                .load(packs, List.of(), List.of());
        plan = assessor.assess(AssessmentPlan.asOf(Synthetic.AS_OF), Snapshot.EMPTY)
                .plan();
    }

    private Stages(AssessmentPlan plan, Assessor assessor, List<LoadedPlugin> plugins) {
        this.plan = plan;
        this.assessor = assessor;
        this.plugins = plugins;
    }

    /** The same on another day. */
    Stages on(LocalDate day) {
        return new Stages(plan.withAsOf(day), assessor, plugins);
    }

    /** Those of the packs that the system property {@code assay.packs} names. */
    static Stages shipped() {
        return new Stages(List.of(Path.of(System.getProperty("assay.packs"))));
    }

    Assessor assessor() {
        return assessor;
    }

    AssessmentResults assess(Snapshot snapshot) {
        return assessor.assess(plan, snapshot);
    }

    /** The facts as rules see them. */
    List<Fact> facts(Snapshot snapshot) {
        return known(snapshot).forRules(plan.parameters());
    }

    /** What the rules of each pack say. */
    List<List<Saying>> sayings(List<Fact> facts) {
        List<List<Saying>> sayings = new ArrayList<>();
        for (LoadedPlugin plugin : plugins) {
            sayings.add(plugin.rules().run(facts, plan.asOf()));
        }
        return sayings;
    }

    /** What follows from what was said: observations with their traces, findings, risks. */
    AssessmentResults conclude(Snapshot snapshot, List<List<Saying>> sayings) {
        List<PackVerdict> verdicts = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            verdicts.add(new PackVerdict(plugins.get(i).pack(), sayings.get(i), Optional.empty()));
        }
        return new Conclusion(known(snapshot)).conclude(verdicts);
    }

    private KnownFacts known(Snapshot snapshot) {
        return new KnownFacts(plan, snapshot);
    }
}
