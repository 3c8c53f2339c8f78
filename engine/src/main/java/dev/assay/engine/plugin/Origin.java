package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a plugin comes from.
 *
 * @param path its jar or folder
 * @param shipped whether it came with Assay
 */
public record Origin(Path path, boolean shipped) {

    /** The name of the jar or folder, without the path to it, which differs from machine to machine. */
    public String name() {
        return name(path);
    }

    static String name(Path path) {
        return Words.printable(
                Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                        .map(Path::toString)
                        .orElse(path.toString()));
    }

    /** The SHA-256 of a jar itself; a folder has none. */
    public Optional<String> fileSha256() {
        return Files.isRegularFile(path) ? Optional.of(PackFiles.sha256(path)) : Optional.empty();
    }

    /**
     * The plugins in some places.
     *
     * @param places jars, plugins' folders, and folders of both
     * @throws ProblemsException if there is none in one of them
     */
    static List<Origin> in(List<Path> places, boolean shipped) {
        List<Origin> origins = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place) || Files.exists(place.resolve(PackFiles.CATALOG))) {
                origins.add(new Origin(place, shipped));
                continue;
            }
            try (Stream<Path> list = Files.list(place)) {
                List<Path> children = list.sorted().toList();
                List<Origin> found = children.stream()
                        .filter(child ->
                                child.toString().endsWith(".jar") || Files.exists(child.resolve(PackFiles.CATALOG)))
                        .map(child -> new Origin(child, shipped))
                        .toList();
                if (found.isEmpty() && !children.isEmpty()) {
                    throw problem(
                            place,
                            "this folder holds no plugin; expected a catalog.yaml in it, or jars and plugins' folders");
                }
                origins.addAll(found);
            } catch (IOException e) {
                throw problem(place, "this folder of plugins could not be read (" + e.getMessage() + ")");
            }
        }
        return origins;
    }

    private static ProblemsException problem(Path place, String message) {
        return new ProblemsException(List.of(Problem.at(new Source(name(place), 0, 0), message)));
    }
}
