package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.drl.RuleMutant;
import dev.assay.engine.drl.RuleMutants;
import dev.assay.engine.drl.RuleProbes;
import dev.assay.engine.drl.ShortForm;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.rules.CompiledRules;
import dev.assay.engine.rules.RuleBase;
import dev.assay.engine.rules.RuleCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of a plugin that is being written: compiled, and tested by what is not quite it. */
public final class PluginFolder {

    private final Path folder;
    private final FactSchema builtIn;

    /** @param builtIn the facts that the rules of every plugin can match */
    public PluginFolder(Path folder, FactSchema builtIn) {
        this.folder = folder;
        this.builtIn = builtIn;
    }

    /**
     * Compiles the pack.
     *
     * @return the content of the file that makes compiling at start-up unnecessary, see {@link PluginLoader#COMPILED}
     * @throws ProblemsException with everything that is wrong with the pack
     */
    public byte[] compile() {
        PackFiles files = PackFiles.read(folder);
        try {
            Manifest manifest = Manifest.read(files);
            manifest.requireApi();
            Loading loading = new Loading(files, manifest, builtIn);
            return CompiledFile.write(loading.compile(), files.sourceSha256());
        } catch (ProblemsException e) {
            throw PluginLoader.within(files.name(), e);
        }
    }

    /**
     * The mutants of the pack's rules.
     *
     * @throws ProblemsException with everything that is wrong with the pack
     */
    public RuleMutants.Mutated mutants() {
        Loading loading = loading();
        return RuleMutants.of(loading.source().catalog(), loading.types(), loading.drl());
    }

    /** A plugin of nothing but mutants, under the catalog that holds a check for each. */
    public LoadedPlugin mutated(Catalog catalog, List<RuleMutant> mutants) {
        List<DrlFile> rules = mutants.stream()
                .map(mutant -> new DrlFile("rules/mutant-" + mutant.number() + ".drl", mutant.text()))
                .toList();
        return loaded(loading(), catalog, List.of(), rules);
    }

    /** A plugin of the pack's rules under another catalog. */
    public LoadedPlugin under(Catalog catalog) {
        Loading loading = loading();
        return loaded(loading, catalog, loading.source().forms(), loading.drl());
    }

    /** The probes of the pack's rules. */
    public List<RuleProbes.Probe> probes() {
        return RuleProbes.of(loading().drl());
    }

    /** A plugin of the pack's rules and of probes beside them. */
    public LoadedPlugin probing(List<RuleProbes.Probe> probes) {
        Loading loading = loading();
        List<DrlFile> rules = new ArrayList<>(loading.drl());
        probes.forEach(probe -> rules.add(new DrlFile("rules/probe-" + rules.size() + ".drl", probe.text())));
        PackSource source = loading.source();
        return loaded(loading, source.catalog(), source.forms(), rules);
    }

    private Loading loading() {
        PackFiles files = PackFiles.read(folder);
        return new Loading(files, Manifest.read(files), builtIn);
    }

    private LoadedPlugin loaded(Loading loading, Catalog catalog, List<ShortForm> forms, List<DrlFile> files) {
        CompiledRules rules = new RuleCompiler(catalog.pack(), loading.types(), loading.ruleClasses)
                .compile(catalog.checks().values(), forms, files);
        RulePack pack =
                new RulePack(catalog.pack(), "under test", "under test", "", Signer.NONE, catalog, rules.rules());
        return new LoadedPlugin(
                pack,
                RuleBase.of(rules, loading.ruleClasses),
                loading.facts,
                new Origin(folder, false),
                false,
                Optional.empty(),
                Unread.NOTHING,
                Map.of());
    }
}
