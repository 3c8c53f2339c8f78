package dev.assay.cli;

import dev.assay.engine.Assessor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** Loads them. */
    Assessor open(Assay assay) {
        Surroundings around = assay.console().around();
        List<Path> places = new ArrayList<>(around.packs());
        Path local = around.directory().resolve("plugins");
        if (Files.isDirectory(local)) {
            places.add(local);
        }
        places.addAll(plugins);
        Assessor assessor = Assessor.open(places);
        for (Path file : official) {
            assessor = assessor.withOfficialWording(file);
        }
        return assessor;
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
