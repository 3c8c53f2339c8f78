package dev.assay.cli;

import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import dev.assay.engine.Plugins;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

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

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Where the policy of a directory lies. */
    static Path policyIn(Path directory) {
        return directory.resolve("plugins").resolve("policy.yaml");
    }

    /** Loads them. */
    Assessor open(Assay assay) {
        Assessor assessor = Assessor.open(plugins(assay));
        requireOptional(List.of(assessor));
        for (Path file : official) {
            assessor = assessor.withOfficialWording(file);
        }
        return assessor;
    }

    /** The files that official wording is taken from. */
    List<Path> official() {
        return List.copyOf(official);
    }

    /** What may be broken has a name that something has; a mistyped one would let nothing be broken. */
    void requireOptional(List<Assessor> opened) {
        Set<String> names = new TreeSet<>();
        for (Assessor assessor : opened) {
            for (RulePack pack : assessor.packs()) {
                names.add(pack.id());
                names.add(pack.origin());
            }
        }
        for (String name : optional) {
            if (!names.contains(name)) {
                throw new ParameterException(
                        command.commandLine(),
                        "--optional " + name + " names no plugin that is loaded; "
                                + Assessor.nearest(name, names).stream()
                                        .findFirst()
                                        .map(near -> "did you mean \"" + near + "\"?")
                                        .orElse("there is none"));
            }
        }
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
                assay.running()::plugin);
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
