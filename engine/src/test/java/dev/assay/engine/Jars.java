package dev.assay.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars made by tests. */
final class Jars {

    private Jars() {}

    /** A jar of the files of a folder whose names begin so; they are moved into it. */
    static Path of(Path folder, String prefix, Path jar) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder.resolve(prefix))) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                    zip.write(Files.readAllBytes(file));
                }
                Files.delete(file);
            }
        }
        return jar;
    }
}
