package dev.assay.engine;

import dev.assay.api.model.Check;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.intake.InputSections;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.plugin.PluginLoader;
import dev.assay.engine.plugin.PluginPolicy;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.problem.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Plugins that were loaded, with all facts that can be read for them.
 *
 * @param plugins the plugins, in the order of their ids
 * @param kinds the kinds of facts
 */
record Loaded(List<LoadedPlugin> plugins, InputSections kinds) {

    /** @throws ProblemsException if one of them is broken and not optional, or may not be loaded */
    static Loaded of(Plugins chosen) {
        InputSections kinds = InputSections.builtIn();
        PluginPolicy policy = chosen.policy()
                .map(PluginPolicy::read)
                .orElse(PluginPolicy.OPEN)
                .with(chosen.optional(), chosen.rulesOnly());
        List<LoadedPlugin> plugins = new ArrayList<>();
        for (LoadedPlugin plugin : new PluginLoader(kinds.schema(), policy, chosen.cache(), chosen.running())
                .load(chosen.shipped(), chosen.added(), chosen.instead())) {
            try {
                kinds = with(kinds, plugin);
                plugins.add(plugin);
            } catch (ProblemsException e) {
                if (!plugin.optional()) {
                    throw e;
                }
                kinds = kinds.without(Reading.sections(plugin.facts()));
                plugins.add(plugin.broken(e.problems().get(0)));
            }
        }
        requireAdvised(plugins);
        return new Loaded(List.copyOf(plugins), kinds);
    }

    /** The kinds of facts and a plugin's. */
    static InputSections with(InputSections kinds, LoadedPlugin plugin) {
        InputSections rest = kinds.without(plugin.unread().sections());
        if (plugin.unread().unknown()) {
            rest = rest.withUnreadable(plugin.pack().origin());
        }
        try {
            return rest.with(plugin.facts());
        } catch (IllegalArgumentException e) {
            throw problem(plugin, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            if (Breakage.culprit(e, List.of(plugin)).isEmpty()) {
                throw e;
            }
            throw problem(plugin, "its records threw " + Thrown.text(e) + " before any fact was read");
        }
    }

    private static ProblemsException problem(LoadedPlugin plugin, String message) {
        return new ProblemsException(List.of(Problem.at(
                new Source(plugin.pack().origin(), 0, 0), Thrown.line(message) + "; ask the plugin's author")));
    }

    /** What a pack advises on is there, if the pack it belongs to is. */
    private static void requireAdvised(List<LoadedPlugin> plugins) {
        Map<String, Set<String>> controls = new TreeMap<>();
        plugins.forEach(plugin -> controls.put(
                plugin.pack().id(),
                plugin.pack().catalog().controls().keySet().stream()
                        .map(ControlId::toString)
                        .collect(Collectors.toCollection(TreeSet::new))));
        List<Problem> problems = new ArrayList<>();
        for (LoadedPlugin plugin : plugins) {
            for (Check check : plugin.pack().catalog().checks().values()) {
                for (ControlId advised : check.advises()) {
                    Set<String> known = controls.get(advised.pack());
                    if (known != null && !known.contains(advised.toString())) {
                        Source declared = check.declared();
                        problems.add(Problem.at(
                                new Source(
                                        plugin.pack().origin() + "/" + declared.file(),
                                        declared.line(),
                                        declared.column()),
                                "the check " + check.id().name() + " advises " + advised + ", which is no control; "
                                        + Nearest.hint(advised.toString(), known)));
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }
}
