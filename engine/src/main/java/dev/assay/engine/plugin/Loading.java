package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSchema;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A plugin while it is being loaded: its classes, and, where they are asked for, its catalog and its rules as they are written. */
final class Loading {

    private static final String PROVIDERS = "META-INF/services/" + Plugin.class.getName();

    final PackFiles files;
    final List<Class<? extends Fact>> facts;
    final RuleClassLoader ruleClasses;
    private final FactSchema schema;

    /**
     * @param builtIn the facts that the rules of every plugin can match
     * @throws ProblemsException with everything that is wrong with its classes
     */
    Loading(PackFiles files, Manifest manifest, FactSchema builtIn) {
        this.files = files;
        ClassLoader engine = Loading.class.getClassLoader();
        PluginClassLoader classes = new PluginClassLoader(manifest.id(), engine, files.classes());
        this.facts = ownFacts(classes);
        requireProvided(manifest);
        facts.forEach(fact -> refuseNamesake(fact, builtIn));
        this.schema = schema(builtIn, facts);
        this.ruleClasses = new RuleClassLoader(engine, classes);
    }

    /** The manifest says which facts the classes bring, so that plugins can be compared without loading any. */
    private void requireProvided(Manifest manifest) {
        Set<String> brought = new TreeSet<>();
        facts.forEach(fact -> brought.add(fact.getAnnotation(FactKind.class).section()));
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
    private static void refuseNamesake(Class<? extends Fact> fact, FactSchema builtIn) {
        if (builtIn.sections().stream()
                .anyMatch(section -> section.type().getSimpleName().equals(fact.getSimpleName()))) {
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

    /** The facts of Assay and of the plugin; the plugin's records run here for the first time. */
    private static FactSchema schema(FactSchema builtIn, List<Class<? extends Fact>> facts) {
        try {
            return builtIn.with(facts);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            if (facts.isEmpty()) {
                throw e;
            }
            throw refused("its records threw " + Thrown.text(e) + " before any fact was read");
        }
    }

    private static ProblemsException refused(String message) {
        return new ProblemsException(
                List.of(Problem.at(new Source(PROVIDERS, 0, 0), Thrown.line(message) + "; ask the plugin's author")));
    }

    FactTypes types() {
        return new FactTypes(schema);
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
