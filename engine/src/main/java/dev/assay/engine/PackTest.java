package dev.assay.engine;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.drl.RuleMutant;
import dev.assay.engine.drl.RuleMutants;
import dev.assay.engine.drl.RuleProbes;
import dev.assay.engine.fixture.FixtureOutcome;
import dev.assay.engine.fixture.FixtureRunner;
import dev.assay.engine.fixture.Fixtures;
import dev.assay.engine.fixture.Mutation;
import dev.assay.engine.plugin.PackJar;
import dev.assay.engine.plugin.PluginFolder;
import dev.assay.engine.problem.ProblemsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tests a pack's folder by its fixtures, see docs/writing-rules.md. */
public final class PackTest {

    private final Path folder;
    private final Assessor assessor;
    private final Map<String, byte[]> fixtures = new TreeMap<>();

    private PackTest(Path folder) {
        this.folder = folder;
        this.assessor = Assessor.open(List.of(folder));
        try {
            PackJar.fixtures(folder)
                    .forEach((name, bytes) -> fixtures.put(name.substring("fixtures/".length()), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads a pack and its fixtures.
     *
     * @param folder the folder that holds its catalog.yaml
     * @throws CouldNotConclude with everything that is wrong with the pack, or if the folder is not that of one
     */
    public static PackTest of(Path folder) {
        PackTest test = new PackTest(folder);
        int packs = test.assessor.packs().size();
        return CouldNotConclude.orThrow(() -> {
            if (packs != 1) {
                throw new ProblemsException(List.of(Problem.at(
                        new Source(String.valueOf(folder.getFileName()), 0, 0),
                        "this folder holds " + packs
                                + " plugins; name the folder of one, which holds its catalog.yaml")));
            }
            return test;
        });
    }

    /** The pack, loaded alone. */
    public Assessor assessor() {
        return assessor;
    }

    /** What the pack is. */
    public RulePack pack() {
        return assessor.packs().get(0);
    }

    /** How many fixtures it has. */
    public int fixtures() {
        return fixtures.size();
    }

    /**
     * Runs the fixtures.
     *
     * @return what is not as their comments say, each as a diff, and each outcome of a check that no fixture shows; empty if
     *     all is well
     * @throws CouldNotConclude if a fixture can't be read
     */
    public List<String> differences() {
        return CouldNotConclude.orThrow(() -> {
            FixtureRunner runner = new FixtureRunner(pack(), assessor::read, this::assess);
            List<FixtureOutcome> outcomes = new ArrayList<>();
            fixtures.forEach((name, content) -> outcomes.add(runner.run(name, content)));
            List<String> differences = new ArrayList<>();
            outcomes.forEach(outcome -> differences.addAll(outcome.differences()));
            differences.addAll(FixtureRunner.uncovered(pack(), outcomes));
            return differences;
        });
    }

    private AssessmentResults assess(Snapshot snapshot, AssessmentPlan plan) {
        return assessor.assess(plan, snapshot);
    }

    /**
     * What mutation testing came to.
     *
     * @param mutants how many rules, facts and conditions were taken out, one at a time
     * @param refused how many more the lint refuses to begin with
     * @param survivors those that no fixture notices: where, which rule, and what was taken out
     */
    public record Mutants(int mutants, int refused, List<String> survivors) {}

    /** Takes each rule and each condition out in turn and looks whether a fixture notices. */
    public Mutants mutants() {
        return CouldNotConclude.orThrow(() -> {
            PluginFolder plugin = pluginFolder();
            RuleMutants.Mutated mutated = plugin.mutants();
            Mutation mutation = new Mutation(mutated.mutants());
            Assessor original = assessor.inPlace(plugin.under(Mutation.undisputed(pack().catalog())));
            Assessor mutants = assessor.inPlace(plugin.mutated(mutation.catalog(pack().catalog()), mutated.mutants()));
            fixtures.forEach((name, content) -> mutation.run(
                    name,
                    content,
                    (plan, facts) -> original.assess(plan, original.read(name, facts)),
                    (plan, facts) -> mutants.assess(plan, mutants.read(name, facts))));
            return new Mutants(
                    mutated.mutants().size(),
                    mutated.refused(),
                    mutation.survivors().stream().map(RuleMutant::toString).toList());
        });
    }

    /**
     * What the fixtures reach of the rules as they are written.
     *
     * @param rules how many rules there are
     * @param branches how many alternatives they have: of values in a list, of tests, of facts
     * @param unreached those that no fixture reaches: where, and which
     */
    public record Coverage(int rules, int branches, List<String> unreached) {}

    /** Looks which rules, and which alternatives of their conditions, ever hold in a fixture. */
    public Coverage coverage() {
        return CouldNotConclude.orThrow(() -> {
            PluginFolder plugin = pluginFolder();
            List<RuleProbes.Probe> probes = plugin.probes();
            Assessor probed = assessor.inPlace(plugin.probing(probes));
            Set<String> reached = new TreeSet<>();
            fixtures.forEach((name, content) -> reached.addAll(
                    probed.saying(pack().id(), Fixtures.plan(name, content), probed.read(name, content))));
            int rules = (int) probes.stream().filter(RuleProbes.Probe::whole).count();
            return new Coverage(
                    rules,
                    probes.size() - rules,
                    probes.stream()
                            .filter(probe -> !reached.contains(probe.name()))
                            .map(RuleProbes.Probe::toString)
                            .toList());
        });
    }

    private PluginFolder pluginFolder() {
        return new PluginFolder(folder, FactSchema.builtIn());
    }
}
