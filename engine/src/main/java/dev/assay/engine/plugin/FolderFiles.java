package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a plugin's folder. What lies outside of it is no part of the plugin, and no line of that is ever shown. */
final class FolderFiles {

    private FolderFiles() {}

    /**
     * The content of files, by their path in the folder.
     *
     * @param wanted which of them, by path
     * @throws ProblemsException if something in the folder is a link that leads out of it, wanted or not
     */
    static SortedMap<String, byte[]> read(Path folder, Predicate<String> wanted) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path real = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(real)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                String name = real.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    requireInside(folder, real, name);
                }
                if (wanted.test(name) && !Files.isDirectory(file)) {
                    PackFiles.requireName(folder, name);
                    files.put(name, content(folder, name, file));
                }
            }
        }
        return files;
    }

    private static void requireInside(Path folder, Path real, String name) {
        Path target;
        try {
            target = real.resolve(name).toRealPath();
        } catch (IOException e) {
            throw problem(folder, name, "this is a link that leads nowhere; delete it, or put the file itself there");
        }
        if (!target.startsWith(real)) {
            throw problem(
                    folder, name, "this is a link that leads out of the plugin's folder; put the file itself there");
        }
        if (Files.isDirectory(target)) {
            throw problem(folder, name, "this is a link to a folder; put the folder itself there");
        }
    }

    private static byte[] content(Path folder, String name, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw problem(folder, name, "this is no file that can be read to its end; put one there");
        }
        if (Files.size(file) > PackFiles.LARGEST) {
            throw new IOException(name + " is larger than 64 MB");
        }
        return Files.readAllBytes(file);
    }

    private static ProblemsException problem(Path folder, String name, String message) {
        return new ProblemsException(List.of(Problem.at(new Source(Origin.name(folder) + "/" + name, 0, 0), message)));
    }
}
