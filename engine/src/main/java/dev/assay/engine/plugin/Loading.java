package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Plugin;
import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.problem.Thrown;
import dev.assay.engine.rules.CompiledRules;
import dev.assay.engine.rules.RuleCompiler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A plugin while it is being loaded: its classes, and, where they are asked for, its catalog and its rules as they are written. */
final class Loading {

    private static final String PROVIDERS = "META-INF/services/" + Plugin.class.getName();

    final PackFiles files;
    final List<Class<? extends Fact>> facts;
    final RuleClassLoader ruleClasses;
    private final List<Class<? extends Fact>> all;

    /**
     * @param builtIn the fact records that every plugin can match
     * @throws ProblemsException with everything that is wrong with its classes
     */
    Loading(PackFiles files, Manifest manifest, Collection<Class<? extends Fact>> builtIn) {
        this.files = files;
        ClassLoader engine = Loading.class.getClassLoader();
        PluginClassLoader classes = new PluginClassLoader(manifest.id(), engine, files.classes());
        this.facts = ownFacts(classes);
        requireProvided(manifest);
        this.all = new ArrayList<>(builtIn);
        facts.forEach(fact -> refuseNamesake(fact, all));
        all.addAll(facts);
        this.ruleClasses = new RuleClassLoader(engine, classes);
    }

    /** The manifest says which facts the classes bring, so that plugins can be compared without loading any. */
    private void requireProvided(Manifest manifest) {
        Set<String> brought = new TreeSet<>();
        facts.forEach(fact -> brought.add(FactTypes.sectionOf(fact)));
        if (!brought.equals(new TreeSet<>(manifest.provides()))) {
            throw new ProblemsException(List.of(Problem.at(
                    manifest.source(),
                    "the catalog says that the plugin provides "
                            + (manifest.provides().isEmpty() ? "no facts" : String.join(", ", manifest.provides()))
                            + ", but its classes bring " + (brought.isEmpty() ? "none" : String.join(", ", brought))
                            + "; write provides: [" + String.join(", ", brought) + "]")));
        }
    }

    /** Rules call a record by its simple name, so there is one of each. */
    private static void refuseNamesake(Class<? extends Fact> fact, List<Class<? extends Fact>> others) {
        if (others.stream().anyMatch(other -> other.getSimpleName().equals(fact.getSimpleName()))) {
            throw new ProblemsException(List.of(Problem.at(
                    new Source(PROVIDERS, 0, 0),
                    fact.getName() + " has the simple name of a record that is there already, by which rules call it;"
                            + " rename it")));
        }
    }

    List<DrlFile> drl() {
        return files.matching(name -> name.endsWith(".drl")).entrySet().stream()
                .map(entry -> new DrlFile(entry.getKey(), new String(entry.getValue(), StandardCharsets.UTF_8)))
                .toList();
    }

    FactTypes types() {
        return new FactTypes(all);
    }

    /** @throws ProblemsException with everything that is wrong with its catalog */
    PackSource source() {
        return new CatalogReader(files, types()).read();
    }

    /** @throws ProblemsException with everything that is wrong with its catalog, or else with its rules */
    Compiled compile() {
        PackSource source = source();
        CompiledRules rules = new RuleCompiler(source.catalog().pack(), types(), ruleClasses)
                .compile(source.catalog().checks().values(), source.forms(), drl());
        Disproofs.require(source.catalog().checks().values(), rules);
        return new Compiled(source.catalog(), rules);
    }

    private static List<Class<? extends Fact>> ownFacts(PluginClassLoader classes) {
        List<Class<? extends Fact>> facts = new ArrayList<>();
        String providers = new String(classes.provider(Plugin.class), StandardCharsets.UTF_8);
        for (String line : providers.lines().toList()) {
            String provider = line.replaceFirst("#.*", "").strip();
            if (!provider.isEmpty()) {
                facts.addAll(facts(provider, classes));
            }
        }
        return facts;
    }

    private static List<Class<? extends Fact>> facts(String provider, PluginClassLoader classes) {
        try {
            List<Class<? extends Fact>> facts = classes.loadClass(provider)
                    .asSubclass(Plugin.class)
                    .getConstructor()
                    .newInstance()
                    .facts();
            for (Class<? extends Fact> fact : facts) {
                if (!fact.isRecord() || !fact.isAnnotationPresent(FactKind.class)) {
                    throw new IllegalArgumentException(fact.getName() + " is no record with @FactKind");
                }
            }
            return List.copyOf(facts);
        } catch (Throwable thrown) {
            // The plugin's own code ran: whatever it threw, the plugin is broken, and the run ends with that.
            throw new ProblemsException(List.of(Problem.at(
                    new Source(PROVIDERS, 0, 0),
                    Thrown.line(provider) + " could not be made or threw (" + Thrown.text(thrown)
                            + "); ask the plugin's author")));
        }
    }
}
