package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.plugin.PluginLoader.Opened;
import dev.assay.engine.problem.ProblemsException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what plugins say of themselves: no two have one id or bring one kind of facts. */
final class Opening {

    private final Map<String, Opened> ids = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Set<String> replacing = new HashSet<>();

    /** @param builtIn the sections of the facts that are there already */
    Opening(Collection<String> builtIn) {
        builtIn.forEach(section -> sections.put(section, "Assay itself"));
    }

    /** From now on others of these ids are passed over. */
    void standIns(List<Opened> plugins) {
        plugins.forEach(plugin -> replacing.add(plugin.manifest().id()));
    }

    boolean replaced(Manifest manifest) {
        return replacing.contains(manifest.id());
    }

    /** @throws ProblemsException if one that was opened before stands in its way */
    void check(Opened plugin) {
        String id = plugin.manifest().id();
        Opened other = ids.putIfAbsent(id, plugin);
        if (other != null) {
            throw plugin.files()
                    .problem(
                            other.origin().shipped()
                                    ? "this plugin has the id \"" + id + "\", which is that of a pack of Assay itself;"
                                            + " give it another id in its catalog.yaml"
                                    : "this plugin has the id \"" + id + "\", as "
                                            + other.files().name() + " has; remove one of them");
        }
        for (String section : plugin.manifest().provides()) {
            String owner = sections.putIfAbsent(section, plugin.files().name());
            if (owner != null) {
                Source place = plugin.manifest().source();
                throw PluginLoader.within(
                        plugin.files().name(),
                        new ProblemsException(List.of(Problem.at(
                                place,
                                "the catalog provides the section \"" + section + "\", which " + owner
                                        + " already has; choose another"))));
            }
        }
    }
}
