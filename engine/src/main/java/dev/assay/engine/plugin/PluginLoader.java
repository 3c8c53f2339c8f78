package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Source;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Plugin;
import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.drl.RuleMutant;
import dev.assay.engine.drl.RuleMutants;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.rules.CompiledRules;
import dev.assay.engine.rules.RuleBase;
import dev.assay.engine.rules.RuleCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Loads plugins: each is read, checked and given a class loader of its own before anything of it runs. */
public final class PluginLoader {

    private final Collection<Class<? extends Fact>> builtIn;
    private final ClassLoader engine = PluginLoader.class.getClassLoader();

    /** @param builtIn the fact records that every plugin can match */
    public PluginLoader(Collection<Class<? extends Fact>> builtIn) {
        this.builtIn = List.copyOf(builtIn);
    }

    /**
     * Loads plugins. Each place is a jar, a plugin's folder, or a folder of jars and plugins' folders.
     *
     * @return the plugins in the order of their ids
     * @throws ProblemsException if one of them is broken or two have one id
     */
    public List<LoadedPlugin> load(List<Path> places) {
        List<Problem> problems = new ArrayList<>();
        Map<String, LoadedPlugin> plugins = new TreeMap<>();
        for (Path origin : origins(places)) {
            try {
                LoadedPlugin plugin = load(origin);
                LoadedPlugin other = plugins.putIfAbsent(plugin.pack().id(), plugin);
                if (other != null) {
                    problems.add(Problem.at(
                            new Source(plugin.pack().origin(), 0, 0),
                            "this plugin has the id \"" + plugin.pack().id() + "\", as "
                                    + other.pack().origin() + " has; remove one of them"));
                }
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return List.copyOf(plugins.values());
    }

    private static List<Path> origins(List<Path> places) {
        List<Path> origins = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place) && !Files.exists(place.resolve("catalog.yaml"))) {
                try (Stream<Path> list = Files.list(place)) {
                    List<Path> children = list.sorted().toList();
                    List<Path> found = children.stream()
                            .filter(child ->
                                    child.toString().endsWith(".jar") || Files.exists(child.resolve("catalog.yaml")))
                            .toList();
                    if (found.isEmpty() && !children.isEmpty()) {
                        throw new ProblemsException(
                                List.of(
                                        Problem.at(
                                                new Source(String.valueOf(place.getFileName()), 0, 0),
                                                "this folder holds no plugin; expected a catalog.yaml in it, or jars and plugins' folders")));
                    }
                    origins.addAll(found);
                } catch (IOException e) {
                    throw new ProblemsException(List.of(Problem.at(
                            new Source(String.valueOf(place.getFileName()), 0, 0),
                            "this folder of plugins could not be read (" + e.getMessage() + ")")));
                }
            } else {
                origins.add(place);
            }
        }
        return origins;
    }

    private LoadedPlugin load(Path origin) {
        PackFiles files = PackFiles.read(origin);
        try {
            Loading loading = new Loading(files);
            CompiledRules rules = files.compiled()
                    .flatMap(bytes -> CompiledFile.read(bytes, files.sourceSha256()))
                    .orElseGet(loading::compile);
            RulePack pack = new RulePack(
                    loading.source.catalog().pack(),
                    loading.source.version(),
                    files.name(),
                    files.sha256(),
                    loading.source.catalog().withPractices(rules.practices()),
                    rules.rules());
            return new LoadedPlugin(
                    pack,
                    RuleBase.load(rules, loading.ruleClasses),
                    loading.facts,
                    files.matching(name -> PackFiles.FRAMEWORK.contains(name) || name.startsWith("targets/")));
        } catch (ProblemsException e) {
            throw within(files.name(), e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ProblemsException(List.of(Problem.at(
                    new Source(files.name(), 0, 0),
                    "the classes of this plugin could not be loaded (" + e + "); get a version made for this Assay")));
        }
    }

    /**
     * Compiles a pack.
     *
     * @return the content of the file that makes compiling at start-up unnecessary, see {@link #COMPILED}
     * @throws ProblemsException with everything that is wrong with the pack
     */
    public byte[] compile(Path folder) {
        PackFiles files = PackFiles.read(folder);
        try {
            Loading loading = new Loading(files);
            return CompiledFile.write(
                    loading.compile(), loading.source.catalog().pack(), files.sourceSha256());
        } catch (ProblemsException e) {
            throw within(files.name(), e);
        }
    }

    /**
     * The mutants of a pack's rules.
     *
     * @throws ProblemsException with everything that is wrong with the pack
     */
    public RuleMutants.Mutated mutants(Path folder) {
        PackFiles files = PackFiles.read(folder);
        Loading loading = new Loading(files);
        return RuleMutants.of(loading.source.catalog(), loading.types, loading.drl());
    }

    /** A plugin of nothing but mutants, under the catalog that holds a check for each. */
    public LoadedPlugin load(Path folder, Catalog catalog, List<RuleMutant> mutants) {
        Loading loading = new Loading(PackFiles.read(folder));
        List<DrlFile> files = mutants.stream()
                .map(mutant -> new DrlFile("rules/mutant-" + mutant.number() + ".drl", mutant.text()))
                .toList();
        CompiledRules rules = new RuleCompiler(catalog.pack(), loading.types, loading.ruleClasses)
                .compile(catalog.checks().values(), List.of(), files);
        RulePack pack = new RulePack(catalog.pack(), loading.source.version(), "mutants", "", catalog, rules.rules());
        try {
            return new LoadedPlugin(pack, RuleBase.load(rules, loading.ruleClasses), loading.facts, Map.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the classes of mutants could not be loaded", e);
        }
    }

    /** Where a pack keeps its compiled rules. */
    public static final String COMPILED = PackFiles.COMPILED;

    /** The same problems, placed in the plugin's jar or folder. */
    static ProblemsException within(String origin, ProblemsException e) {
        return new ProblemsException(e.problems().stream()
                .map(problem -> new Problem(
                        new Source(
                                origin + "/" + problem.source().file(),
                                problem.source().line(),
                                problem.source().column()),
                        problem.message(),
                        problem.excerpt()))
                .toList());
    }

    /** A plugin while it is being loaded. */
    private final class Loading {
        final PackFiles files;
        final List<Class<? extends Fact>> facts;
        final FactTypes types;
        final PackSource source;
        final RuleClassLoader ruleClasses;

        Loading(PackFiles files) {
            this.files = files;
            PluginClassLoader classes = new PluginClassLoader(
                    engine, files.matching(name -> name.endsWith(".class") || name.startsWith("META-INF/services/")));
            this.facts = ownFacts(classes);
            List<Class<? extends Fact>> all = new ArrayList<>(builtIn);
            facts.forEach(fact -> refuseNamesake(fact, all));
            all.addAll(facts);
            this.types = new FactTypes(all);
            this.source = new CatalogReader(files, types).read();
            this.ruleClasses = new RuleClassLoader(engine, classes);
        }

        /** Rules call a record by its simple name, so there is one of each. */
        private static void refuseNamesake(Class<? extends Fact> fact, List<Class<? extends Fact>> others) {
            if (others.stream().anyMatch(other -> other.getSimpleName().equals(fact.getSimpleName()))) {
                throw new ProblemsException(List.of(Problem.at(
                        new Source("META-INF/services/" + Plugin.class.getName(), 0, 0),
                        fact.getName()
                                + " has the simple name of a record that is there already, by which rules call it;"
                                + " rename it")));
            }
        }

        List<DrlFile> drl() {
            return files.matching(name -> name.endsWith(".drl")).entrySet().stream()
                    .map(entry -> new DrlFile(entry.getKey(), new String(entry.getValue(), StandardCharsets.UTF_8)))
                    .toList();
        }

        CompiledRules compile() {
            return new RuleCompiler(source.catalog().pack(), types, ruleClasses)
                    .compile(source.catalog().checks().values(), source.forms(), drl());
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
                        new Source("META-INF/services/" + Plugin.class.getName(), 0, 0),
                        provider + " could not be made or threw (" + thrown + "); ask the plugin's author")));
            }
        }
    }
}
