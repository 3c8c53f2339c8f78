package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.problem.Thrown;
import dev.assay.engine.rules.RuleBase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loads plugins once: each is read, checked and given a class loader of its own before anything of it runs. */
public final class PluginLoader {

    private final FactSchema builtIn;
    private final PluginPolicy policy;
    private final RuleCache cache;
    private final Consumer<String> running;
    private final List<Opened> opened = new ArrayList<>();
    private final List<LoadedPlugin> plugins = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param builtIn the facts that the rules of every plugin can match
     * @param policy which plugins may be loaded beside the shipped ones
     * @param cache a folder for compiled rules, if any
     * @param running told the id or file of a plugin before anything of it is read or run
     */
    public PluginLoader(FactSchema builtIn, PluginPolicy policy, Optional<Path> cache, Consumer<String> running) {
        this.builtIn = builtIn;
        this.policy = policy;
        this.cache = new RuleCache(cache);
        this.running = running;
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
        Opening opening = new Opening(builtIn.names());
        Origin.in(shipped, true).forEach(origin -> open(origin, opening));
        int before = opened.size();
        Origin.in(instead, false).forEach(origin -> open(origin, opening));
        opening.standIns(opened.subList(before, opened.size()));
        Origin.in(added, false).forEach(origin -> open(origin, opening));
        requireSound(null);
        @Nullable Throwable cause = null;
        for (Opened one : opened) {
            running.accept(one.manifest().id());
            try {
                plugins.add(load(one));
            } catch (ProblemsException e) {
                cause = cause == null ? e.getCause() : cause;
                broken(one.origin(), Optional.of(one), e);
            }
        }
        requireSound(cause);
        return plugins.stream()
                .sorted(Comparator.comparing(plugin -> plugin.pack().id()))
                .toList();
    }

    private void requireSound(@Nullable Throwable cause) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems, cause);
        }
    }

    private void open(Origin origin, Opening opening) {
        String name = origin.name();
        running.accept(name);
        Optional<Opened> known = Optional.empty();
        try {
            PackFiles files = PackFiles.read(origin.path());
            Manifest manifest;
            try {
                manifest = Manifest.read(files);
            } catch (ProblemsException e) {
                throw within(name, e);
            }
            PluginPolicy by = origin.shipped() ? PluginPolicy.OPEN : policy;
            Opened one = new Opened(origin, files, manifest, by);
            if (opening.replaced(manifest)) {
                return;
            }
            // Before it is known that no other has its id, nothing that it says of itself can be kept.
            opening.check(one);
            known = Optional.of(one);
            requireApi(one);
            by.check(files, manifest);
            opened.add(one);
        } catch (ProblemsException e) {
            broken(origin, known, e);
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
    private void broken(Origin origin, Optional<Opened> opened, ProblemsException e) {
        String id = opened.map(one -> one.manifest().id()).orElse(origin.name());
        if (policy.optional(id, origin.name())) {
            plugins.add(BrokenPlugin.of(origin, opened, builtIn, e.problems().get(0)));
        } else {
            problems.addAll(withWayOut(e.problems(), origin, id));
        }
    }

    /**
     * Says once how to go on without a plugin. Whoever is told of a line in a folder is writing it, and mends the line; whoever
     * was given a jar can do nothing else.
     */
    private static List<Problem> withWayOut(List<Problem> problems, Origin origin, String id) {
        Problem first = problems.get(0);
        boolean jar = !Files.isDirectory(origin.path());
        if (origin.shipped() || !(jar || first.source().line() == 0)) {
            return problems;
        }
        List<Problem> told = new ArrayList<>(problems);
        told.set(
                0,
                new Problem(
                        first.source(),
                        first.message() + (first.message().endsWith("?") ? " Or go on" : "; or go on")
                                + " without it, its controls in error: --optional " + id,
                        first.excerpt()));
        return told;
    }

    private LoadedPlugin load(Opened opened) {
        PackFiles files = opened.files();
        try {
            Loading loading = new Loading(files, opened.manifest(), builtIn);
            String id = opened.manifest().id();
            // What was compiled elsewhere is code, which a policy of rules only does not let in.
            Compiled compiled = (opened.policy().rulesOnly() ? Optional.<byte[]>empty() : files.compiled())
                    .flatMap(bytes -> CompiledFile.read(bytes, files.sourceSha256()))
                    .filter(found -> found.catalog().pack().equals(id))
                    .orElseGet(() -> cache.compiled(id, files.sourceSha256(), loading::compile));
            RulePack pack = new RulePack(
                    id,
                    opened.manifest().version(),
                    files.name(),
                    files.sha256(),
                    opened.policy().judged(files.signer(), id),
                    compiled.catalog(),
                    compiled.rules().rules());
            RuleBase rules = RuleBase.of(compiled.rules(), loading.ruleClasses);
            if (!opened.origin().shipped()) {
                // Who adds a plugin is told at once whether it can be run; what came with Assay waits until it is
                // needed.
                rules.require();
            }
            return new LoadedPlugin(
                    pack,
                    rules,
                    loading.facts,
                    opened.origin(),
                    policy.optional(id, files.name()),
                    Optional.empty(),
                    Unread.NOTHING,
                    beside(files));
        } catch (ProblemsException e) {
            throw within(files.name(), e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ProblemsException(List.of(Problem.at(
                    new Source(files.name(), 0, 0),
                    "the classes of this plugin could not be loaded (" + Thrown.text(e)
                            + "); get a version made for this Assay")));
        }
    }

    static Map<String, byte[]> beside(PackFiles files) {
        return files.matching(name -> PackFiles.FRAMEWORK.contains(name) || name.startsWith("targets/"));
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
     * @param origin where it comes from
     * @param files its files
     * @param manifest what it says of itself
     * @param policy by what it may be loaded
     */
    record Opened(Origin origin, PackFiles files, Manifest manifest, PluginPolicy policy) {}
}
