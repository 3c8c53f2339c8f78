package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.api.model.Source;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Plugin;
import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.drl.RuleMutant;
import dev.assay.engine.drl.RuleMutants;
import dev.assay.engine.drl.RuleProbes;
import dev.assay.engine.drl.ShortForm;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads plugins: each is read, checked and given a class loader of its own before anything of it runs. */
public final class PluginLoader {

    private final Collection<Class<? extends Fact>> builtIn;
    private final ClassLoader engine = PluginLoader.class.getClassLoader();
    private final PluginPolicy policy;
    private final RuleCache cache;
    private final Consumer<String> running;

    /**
     * @param builtIn the fact records that every plugin can match
     * @param policy which plugins may be loaded beside the shipped ones
     * @param cache a folder for compiled rules, if any
     * @param running told the id or file of a plugin before anything of it is read or run
     */
    public PluginLoader(
            Collection<Class<? extends Fact>> builtIn,
            PluginPolicy policy,
            Optional<Path> cache,
            Consumer<String> running) {
        this.builtIn = List.copyOf(builtIn);
        this.policy = policy;
        this.cache = new RuleCache(cache);
        this.running = running;
    }

    /** A loader for one folder that is being written. */
    public static PluginLoader ofFolders(Collection<Class<? extends Fact>> builtIn) {
        return new PluginLoader(builtIn, PluginPolicy.OPEN, Optional.empty(), plugin -> {});
    }

    /**
     * Loads plugins. Each place is a jar, a plugin's folder, or a folder of jars and plugins' folders. What plugins say of
     * themselves is compared before anything of them is loaded.
     *
     * @param shipped places that no policy concerns
     * @param added other places
     * @param instead places of plugins that stand in for those of the same id among the added
     * @return the plugins in the order of their ids
     * @throws ProblemsException if one of them is broken, unless it is optional
     */
    public List<LoadedPlugin> load(List<Path> shipped, List<Path> added, List<Path> instead) {
        List<Problem> problems = new ArrayList<>();
        List<LoadedPlugin> plugins = new ArrayList<>();
        List<Opened> opened = new ArrayList<>();
        Opening opening = new Opening(types());
        origins(shipped).forEach(origin -> open(origin, PluginPolicy.OPEN, opening, opened, plugins, problems));
        int before = opened.size();
        origins(instead).forEach(origin -> open(origin, policy, opening, opened, plugins, problems));
        opening.standIns(opened.subList(before, opened.size()));
        origins(added).forEach(origin -> open(origin, policy, opening, opened, plugins, problems));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        @Nullable Throwable cause = null;
        for (Opened one : opened) {
            running.accept(one.manifest().id());
            try {
                plugins.add(load(one));
            } catch (ProblemsException e) {
                cause = cause == null ? e.getCause() : cause;
                broken(one.files().origin(), Optional.of(one), e, plugins, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems, cause);
        }
        return plugins.stream()
                .sorted(Comparator.comparing(plugin -> plugin.pack().id()))
                .toList();
    }

    private Set<String> types() {
        return new FactTypes(builtIn).sections();
    }

    private void open(
            Path origin,
            PluginPolicy by,
            Opening opening,
            List<Opened> opened,
            List<LoadedPlugin> plugins,
            List<Problem> problems) {
        String name = PackFiles.name(origin);
        running.accept(name);
        try {
            PackFiles files = PackFiles.read(origin);
            Manifest manifest;
            try {
                manifest = Manifest.read(files);
            } catch (ProblemsException e) {
                throw within(name, e);
            }
            Opened one = new Opened(files, manifest, by);
            if (opening.replaced(manifest)) {
                return;
            }
            try {
                opening.check(one);
            } catch (ProblemsException e) {
                // What it says of itself is another's: nothing of that can be kept.
                broken(origin, Optional.empty(), e, plugins, problems);
                return;
            }
            try {
                requireApi(one);
                by.check(files, manifest);
                opened.add(one);
            } catch (ProblemsException e) {
                broken(origin, Optional.of(one), e, plugins, problems);
            }
        } catch (ProblemsException e) {
            broken(origin, Optional.empty(), e, plugins, problems);
        }
    }

    private static void requireApi(Opened opened) {
        try {
            opened.manifest().requireApi();
        } catch (ProblemsException e) {
            throw within(opened.files().name(), e);
        }
    }

    /** A broken plugin ends the run; one that is optional leaves its controls open. */
    private void broken(
            Path origin,
            Optional<Opened> opened,
            ProblemsException e,
            List<LoadedPlugin> plugins,
            List<Problem> problems) {
        String name = PackFiles.name(origin);
        String id = opened.map(one -> one.manifest().id()).orElse(name);
        if (!policy.optional(id, name)) {
            problems.addAll(e.problems());
            return;
        }
        plugins.add(BrokenPlugin.of(origin, opened, builtIn, e.problems().get(0)));
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

    private LoadedPlugin load(Opened opened) {
        PackFiles files = opened.files();
        try {
            Loading loading = new Loading(files, opened.manifest());
            RulePack pack = new RulePack(
                    opened.manifest().id(),
                    opened.manifest().version(),
                    files.name(),
                    files.sha256(),
                    opened.policy().judged(files.signer(), opened.manifest().id()),
                    loading.source.catalog(),
                    List.of());
            // What was compiled elsewhere is code, which a policy of rules only does not let in.
            CompiledRules rules = (opened.policy().rulesOnly() ? Optional.<byte[]>empty() : files.compiled())
                    .flatMap(bytes -> CompiledFile.read(bytes, files.sourceSha256()))
                    .orElseGet(() -> cache.compiled(pack.id(), files.sourceSha256(), loading::compile));
            return new LoadedPlugin(
                    pack.with(loading.source.catalog().withPractices(rules.practices()), rules.rules()),
                    RuleBase.load(rules, loading.ruleClasses),
                    loading.facts,
                    policy.optional(pack.id(), files.name()),
                    Optional.empty(),
                    List.of(),
                    beside(files));
        } catch (ProblemsException e) {
            throw within(files.name(), e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ProblemsException(List.of(Problem.at(
                    new Source(files.name(), 0, 0),
                    "the classes of this plugin could not be loaded (" + e + "); get a version made for this Assay")));
        }
    }

    static Map<String, byte[]> beside(PackFiles files) {
        return files.matching(name -> PackFiles.FRAMEWORK.contains(name) || name.startsWith("targets/"));
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
            Manifest manifest = Manifest.read(files);
            manifest.requireApi();
            Loading loading = new Loading(files, manifest);
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
        Loading loading = new Loading(files, Manifest.read(files));
        return RuleMutants.of(loading.source.catalog(), loading.types, loading.drl());
    }

    /** A plugin of nothing but mutants, under the catalog that holds a check for each. */
    public LoadedPlugin load(Path folder, Catalog catalog, List<RuleMutant> mutants) {
        PackFiles pluginFiles = PackFiles.read(folder);
        Manifest manifest = Manifest.read(pluginFiles);
        List<DrlFile> files = mutants.stream()
                .map(mutant -> new DrlFile("rules/mutant-" + mutant.number() + ".drl", mutant.text()))
                .toList();
        return loaded(new Loading(pluginFiles, manifest), manifest, catalog, List.of(), files);
    }

    /** The probes of a pack's rules. */
    public List<RuleProbes.Probe> probes(Path folder) {
        PackFiles files = PackFiles.read(folder);
        return RuleProbes.of(new Loading(files, Manifest.read(files)).drl());
    }

    /** A plugin of a pack's rules and of probes beside them. */
    public LoadedPlugin probing(Path folder, List<RuleProbes.Probe> probes) {
        PackFiles pluginFiles = PackFiles.read(folder);
        Manifest manifest = Manifest.read(pluginFiles);
        Loading loading = new Loading(pluginFiles, manifest);
        List<DrlFile> files = new ArrayList<>(loading.drl());
        probes.forEach(probe -> files.add(new DrlFile("rules/probe-" + files.size() + ".drl", probe.text())));
        return loaded(loading, manifest, loading.source.catalog(), loading.source.forms(), files);
    }

    private static LoadedPlugin loaded(
            Loading loading, Manifest manifest, Catalog catalog, List<ShortForm> forms, List<DrlFile> files) {
        CompiledRules rules = new RuleCompiler(catalog.pack(), loading.types, loading.ruleClasses)
                .compile(catalog.checks().values(), forms, files);
        RulePack pack =
                new RulePack(catalog.pack(), manifest.version(), "under test", "", Signer.NONE, catalog, rules.rules());
        try {
            return new LoadedPlugin(
                    pack,
                    RuleBase.load(rules, loading.ruleClasses),
                    loading.facts,
                    false,
                    Optional.empty(),
                    List.of(),
                    Map.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the classes of rules under test could not be loaded", e);
        }
    }

    /** Where a pack keeps its compiled rules. */
    public static final String COMPILED = PackFiles.COMPILED;

    /** The same problems, placed in the plugin's jar or folder. */
    static ProblemsException within(String origin, ProblemsException e) {
        return new ProblemsException(
                e.problems().stream()
                        .map(problem -> new Problem(
                                new Source(
                                        origin + "/" + problem.source().file(),
                                        problem.source().line(),
                                        problem.source().column()),
                                problem.message(),
                                problem.excerpt()))
                        .toList(),
                e.getCause());
    }

    /**
     * A plugin of which nothing is loaded yet.
     *
     * @param files its files
     * @param manifest what it says of itself
     * @param policy by what it may be loaded
     */
    record Opened(PackFiles files, Manifest manifest, PluginPolicy policy) {}

    /** A plugin while it is being loaded. */
    private final class Loading {
        final PackFiles files;
        final List<Class<? extends Fact>> facts;
        final FactTypes types;
        final PackSource source;
        final RuleClassLoader ruleClasses;

        Loading(PackFiles files, Manifest manifest) {
            this.files = files;
            PluginClassLoader classes = new PluginClassLoader(manifest.id(), engine, files.classes());
            this.facts = ownFacts(classes);
            requireProvided(manifest);
            List<Class<? extends Fact>> all = new ArrayList<>(builtIn);
            facts.forEach(fact -> refuseNamesake(fact, all));
            all.addAll(facts);
            this.types = new FactTypes(all);
            this.source = new CatalogReader(files, types).read();
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
                                + ", but its classes bring "
                                + (brought.isEmpty() ? "none" : String.join(", ", brought))
                                + "; write provides: [" + String.join(", ", brought) + "]")));
            }
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
