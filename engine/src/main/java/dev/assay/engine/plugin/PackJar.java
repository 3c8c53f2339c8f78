package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.problem.ProblemsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack's folder as a jar: what it concludes by, its fixtures, and its rules compiled. The same folder gives the same bytes. */
public final class PackJar {

    /** The earliest day that a jar can name; a day of today would make the bytes differ. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackJar() {}

    /**
     * Packs.
     *
     * @param compiled the compiled rules
     * @throws ProblemsException if the folder cannot be read
     */
    public static byte[] of(Path folder, byte[] compiled) {
        SortedMap<String, byte[]> files = new TreeMap<>(PackFiles.read(folder).matching(name -> true));
        try {
            files.putAll(fixtures(folder));
            files.put(PackFiles.COMPILED, compiled);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
                for (var file : files.entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(EPOCH);
                    jar.putNextEntry(entry);
                    jar.write(file.getValue());
                    jar.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new ProblemsException(List.of(Problem.at(
                    new Source(String.valueOf(folder.getFileName()), 0, 0),
                    "this folder could not be read (" + e.getMessage() + "); check that you may read it")));
        }
    }

    /** The fixtures of a pack's folder, by path within it; none where there is no folder of them. */
    public static SortedMap<String, byte[]> fixtures(Path folder) throws IOException {
        return FolderFiles.read(
                folder,
                name -> name.startsWith("fixtures/")
                        && name.endsWith(".yaml")
                        && name.lastIndexOf('/') == "fixtures".length());
    }
}
