package dev.assay.cli;

import dev.assay.engine.Assessor;
import dev.assay.engine.Plugins;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Where packs come from: the shipped ones, a folder {@code plugins} in the working directory, and what is named. */
final class PackOptions {

    @Option(
            names = "--plugins",
            paramLabel = "PATH",
            description = "Load this plugin too: a jar, a folder, or a folder of them. May be repeated.")
    private List<Path> plugins = new ArrayList<>();

    @Option(
            names = "--official",
            paramLabel = "FILE",
            description =
                    "Show the framework's own wording too, from its catalog in OSCAL (XML or JSON), such as NIST's of the"
                            + " CSF 2.0.")
    private List<Path> official = new ArrayList<>();

    @Option(
            names = "--optional",
            paramLabel = "ID",
            description = "Where this plugin is broken, go on; its controls are then in error. Also: its jar's name.")
    private Set<String> optional = new TreeSet<>();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "What may be loaded beside the shipped packs. Default: plugins/policy.yaml here, if there is one.")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--rules-only", description = "Load no plugin that holds code.")
    private boolean rulesOnly;

    /** Where the policy of a directory lies. */
    static Path policyIn(Path directory) {
        return directory.resolve("plugins").resolve("policy.yaml");
    }

    /** Loads them. */
    Assessor open(Assay assay) {
        Assessor assessor = Assessor.open(plugins(assay));
        for (Path file : official) {
            assessor = assessor.withOfficialWording(file);
        }
        return assessor;
    }

    /** The files that official wording is taken from. */
    List<Path> official() {
        return List.copyOf(official);
    }

    /** What to load. */
    Plugins plugins(Assay assay) {
        Surroundings around = assay.console().around();
        List<Path> added = new ArrayList<>();
        Path local = around.directory().resolve("plugins");
        if (Files.isDirectory(local)) {
            added.add(local);
        }
        added.addAll(plugins);
        return new Plugins(
                around.packs(),
                added,
                List.of(),
                policy.or(() -> Optional.of(policyIn(around.directory())).filter(Files::exists)),
                optional,
                rulesOnly,
                around.cache(),
                assay::running);
    }

    /** Loads them, and there must be one: without rules nothing is a gap, which must not look like good news. */
    Assessor openSome(Assay assay) {
        Assessor assessor = open(assay);
        if (assessor.packs().isEmpty()) {
            throw new Refusal("no rule packs are loaded, so there is nothing to assess against; "
                    + "start assay with its launcher, or name packs with --plugins");
        }
        return assessor;
    }
}
