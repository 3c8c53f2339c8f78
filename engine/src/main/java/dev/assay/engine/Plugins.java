package dev.assay.engine;

import dev.assay.engine.plugin.Culprit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which plugins to load, and how.
 *
 * @param shipped places of packs that came with Assay, which no policy concerns: jars, plugins' folders, or folders of both
 * @param added places of other plugins
 * @param instead places of plugins that stand in for those of the same id among the added
 * @param policy the file that says which of the others may be loaded; without one all may
 * @param optional ids, or names of jars and folders, of those that may be broken without ending the run
 * @param rulesOnly whether none of the others may hold code, whatever the policy says
 * @param cache a folder that keeps compiled rules from run to run, if any
 * @param running told the id or file of a plugin before anything of it is read, loaded or run
 */
public record Plugins(
        List<Path> shipped,
        List<Path> added,
        List<Path> instead,
        Optional<Path> policy,
        Set<String> optional,
        boolean rulesOnly,
        Optional<Path> cache,
        Consumer<String> running) {

    public Plugins {
        shipped = List.copyOf(shipped);
        added = List.copyOf(added);
        instead = List.copyOf(instead);
        optional = Set.copyOf(optional);
    }

    /** Plugins that may all be loaded and none of which may be broken. */
    public static Plugins of(List<Path> places) {
        return new Plugins(
                List.of(), places, List.of(), Optional.empty(), Set.of(), false, Optional.empty(), plugin -> {});
    }

    /** The same, with a plugin that stands in for one of the same id. */
    public Plugins with(Path plugin) {
        return new Plugins(shipped, added, List.of(plugin), policy, optional, rulesOnly, cache, running);
    }

    /** One plugin alone, under the same policy. */
    public Plugins only(Path plugin) {
        return new Plugins(List.of(), List.of(plugin), List.of(), policy, optional, rulesOnly, cache, running);
    }

    /** The id of the plugin whose code threw, if any did. */
    public static Optional<String> culprit(Throwable thrown) {
        return Culprit.of(thrown);
    }

    /** The id of the plugin whose code is on a stack, if any is. */
    public static Optional<String> culprit(StackTraceElement[] stack) {
        return Culprit.of(stack);
    }
}
