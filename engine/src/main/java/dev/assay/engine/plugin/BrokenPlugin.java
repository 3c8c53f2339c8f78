package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.plugin.PluginLoader.Opened;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.rules.RuleBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left of an optional plugin that is broken: its controls, as far as its catalog can be read, and why. */
final class BrokenPlugin {

    private BrokenPlugin() {}

    static LoadedPlugin of(Origin origin, Optional<Opened> opened, FactSchema builtIn, Problem why) {
        String name = origin.name();
        String id = opened.map(one -> one.manifest().id()).orElse(name);
        Catalog catalog = opened.flatMap(one -> catalog(one, builtIn)).orElseGet(() -> empty(id));
        RulePack pack = new RulePack(
                id,
                opened.map(one -> one.manifest().version()).orElse("unknown"),
                name,
                opened.map(one -> one.files().sha256()).orElseGet(() -> PackFiles.sha256(origin.path())),
                opened.map(one -> one.policy().judged(one.files().signer(), id)).orElse(Signer.NONE),
                catalog,
                List.of());
        return new LoadedPlugin(
                pack,
                RuleBase.NONE,
                List.of(),
                origin,
                true,
                Optional.of(why),
                opened.map(one -> new Unread(one.manifest().provides(), false)).orElse(Unread.UNKNOWN),
                catalog.controls().isEmpty()
                        ? Map.of()
                        : opened.map(one -> PluginLoader.beside(one.files())).orElse(Map.of()));
    }

    private static Optional<Catalog> catalog(Opened opened, FactSchema builtIn) {
        try {
            FactTypes types = new FactTypes(builtIn, opened.manifest().provides());
            return Optional.of(new CatalogReader(opened.files(), types).read().catalog());
        } catch (ProblemsException e) {
            // Then its catalog may be what is broken, and nobody knows its controls; why it is broken is told anyway.
            return Optional.empty();
        }
    }

    private static Catalog empty(String id) {
        return new Catalog(
                id,
                id,
                Catalog.Kind.REQUIREMENTS,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                0,
                false,
                List.of(),
                Optional.empty());
    }
}
