package dev.assay.engine;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Framework;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.api.model.TargetProfile;
import dev.assay.engine.intake.OutcomeNames;
import dev.assay.engine.intake.TargetFile;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.problem.ProblemsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What the loaded packs of outcomes bring beside their catalogs, each read when it is first asked for. */
final class Frameworks {

    private final List<LoadedPlugin> plugins;
    private final Map<String, Framework> read = new ConcurrentHashMap<>();
    private final OutcomeNames names;
    /** For what packs ship themselves: to look up earlier ids they would have to be read already. */
    private final OutcomeNames ofToday;

    Frameworks(List<LoadedPlugin> plugins) {
        this.plugins = plugins;
        Set<String> outcomes = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        for (LoadedPlugin plugin : plugins) {
            if (plugin.pack().catalog().kind() == Catalog.Kind.OUTCOMES) {
                plugin.pack().catalog().controls().keySet().forEach(id -> name(id, outcomes, groups));
            }
        }
        this.names = new OutcomeNames(outcomes, groups, this::formerly);
        this.ofToday = new OutcomeNames(outcomes, groups, id -> Optional.empty());
    }

    private static void name(ControlId id, Set<String> outcomes, Set<String> groups) {
        outcomes.add(id.name());
        outcomes.add(id.toString());
        for (int i = 1; i < id.name().length(); i++) {
            if (id.name().charAt(i) == '.' || id.name().charAt(i) == '-') {
                groups.add(id.name().substring(0, i));
                groups.add(id.pack() + ":" + id.name().substring(0, i));
            }
        }
    }

    /** What a pack brings; nothing where there is no such pack. */
    Framework of(String pack) {
        return plugins.stream()
                .filter(plugin -> plugin.pack().id().equals(pack))
                .findFirst()
                .map(plugin -> read.computeIfAbsent(
                        pack, p -> plugin.framework((name, bytes) -> TargetFile.read(name, bytes, ofToday))))
                .orElse(new Framework(pack, List.of(), Crosswalk.NONE, List.of(), List.of()));
    }

    /** What every pack brings, by pack. */
    List<Framework> all() {
        return plugins.stream().map(plugin -> of(plugin.pack().id())).toList();
    }

    /** The target profile of a name that a pack ships, else of a file; a file's name is looked up from a folder. */
    TargetProfile target(String nameOrFile, Path from) {
        List<TargetProfile> shipped = all().stream()
                .flatMap(framework -> framework.targets().stream())
                .toList();
        Optional<TargetProfile> named = shipped.stream()
                .filter(profile -> profile.id().equals(nameOrFile))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        Path file = from.resolve(nameOrFile);
        if (nameOrFile.isBlank() || !Files.exists(file)) {
            throw new ProblemsException(List.of(Problem.at(
                    new Source("target profile", 0, 0),
                    "there is no file \"" + nameOrFile + "\", and no pack ships a target profile of that name; "
                            + Nearest.hint(
                                    nameOrFile,
                                    shipped.stream().map(TargetProfile::id).toList()))));
        }
        return TargetFile.read(file, names);
    }

    /** The names that outcomes go by. */
    OutcomeNames names() {
        return names;
    }

    private Optional<FormerId> formerly(String id) {
        return all().stream()
                .flatMap(framework -> framework.formerly(id).stream())
                .findFirst();
    }
}
