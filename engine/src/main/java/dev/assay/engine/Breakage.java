package dev.assay.engine;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.plugin.Culprit;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.problem.Thrown;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A plugin that broke while it ran.
 *
 * @param plugin the plugin
 * @param problem why, at the plugin's jar or folder
 */
record Breakage(LoadedPlugin plugin, Problem problem) {

    static Breakage of(LoadedPlugin plugin, String why) {
        return new Breakage(plugin, Problem.at(new Source(plugin.pack().origin(), 0, 0), Thrown.line(why)));
    }

    /** The one of these whose code threw. */
    static Optional<LoadedPlugin> culprit(Throwable thrown, Collection<LoadedPlugin> plugins) {
        return Culprit.of(thrown)
                .flatMap(id -> plugins.stream()
                        .filter(plugin -> plugin.pack().id().equals(id)
                                && plugin.failure().isEmpty())
                        .findFirst());
    }

    /**
     * Goes on where the plugin may break.
     *
     * @param cause what it threw, for whoever asks for more
     * @throws ProblemsException unless it may
     */
    Breakage allowed(Throwable cause) {
        if (!plugin.optional()) {
            throw new ProblemsException(
                    List.of(Problem.at(
                            problem.source(),
                            problem.message() + "; get a version that does not, or let it be broken with --optional "
                                    + plugin.pack().id())),
                    cause);
        }
        return this;
    }

    /** The plugin, of which nothing counts any more. */
    LoadedPlugin broken() {
        return plugin.broken(problem);
    }
}
