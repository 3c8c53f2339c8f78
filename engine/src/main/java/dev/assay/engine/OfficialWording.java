package dev.assay.engine;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.oscal.OscalCatalog;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.problem.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The own wording of a framework, from the catalog that its publisher gives away. */
final class OfficialWording {

    private OfficialWording() {}

    /**
     * The plugins, with the wording beside ours.
     *
     * @throws ProblemsException if the file is no catalog, or does not hold the outcomes of a loaded pack
     */
    static List<LoadedPlugin> on(List<LoadedPlugin> plugins, Path file) {
        OscalCatalog catalog = OscalCatalog.read(file);
        List<LoadedPlugin> worded = new ArrayList<>();
        boolean any = false;
        for (LoadedPlugin plugin : plugins) {
            Map<String, String> wording = wording(plugin.pack().catalog(), catalog);
            any |= !wording.isEmpty();
            worded.add(wording.isEmpty() ? plugin : plugin.worded(wording, catalog.file()));
        }
        if (!any) {
            throw problem(
                    catalog.file().file(),
                    "this catalog holds none of the outcomes of the loaded packs; is it that of the framework?");
        }
        return worded;
    }

    /** The wording of all outcomes of a catalog, by their ids; empty where the other speaks of another framework. */
    private static Map<String, String> wording(Catalog ours, OscalCatalog theirs) {
        Map<String, String> wording = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        if (ours.kind() == Catalog.Kind.OUTCOMES) {
            for (ControlId id : ours.controls().keySet()) {
                Optional.ofNullable(theirs.statements().get(id.name().toUpperCase(Locale.ROOT)))
                        .ifPresentOrElse(text -> wording.put(id.name(), text), () -> missing.add(id.name()));
            }
        }
        if (!wording.isEmpty() && !missing.isEmpty()) {
            throw problem(
                    theirs.file().file(),
                    "this catalog lacks " + missing.size() + " of the "
                            + ours.controls().size() + " outcomes of " + ours.title() + ", such as " + missing.get(0)
                            + "; get the file of that edition");
        }
        return wording;
    }

    private static ProblemsException problem(String where, String message) {
        return new ProblemsException(List.of(Problem.at(new Source(where, 0, 0), message)));
    }
}
