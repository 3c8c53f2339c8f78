package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Signer;
import dev.assay.api.model.Source;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.problem.Thrown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * The whole of a plugin's jar, read once and to the end of each entry before anything of it is looked at: what was damaged on
 * its way, and what was changed since it was signed, is found here and nowhere later.
 *
 * @param entries the content of its entries, by name
 * @param signer who signed it
 */
record PluginJar(SortedMap<String, byte[]> entries, Signer signer) {

    private static final int LARGEST = 64 << 20;

    /** @throws ProblemsException if it is damaged, or signed and not as it was signed */
    static PluginJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<JarEntry> listed = Collections.list(jar.entries());
            SortedMap<String, byte[]> entries = new TreeMap<>();
            Set<String> names = new HashSet<>();
            for (JarEntry entry : listed) {
                if (!names.add(entry.getName())) {
                    throw problem(file, "this plugin holds " + entry.getName() + " twice; get the jar again");
                }
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), content(jar, entry, file));
                }
            }
            return new PluginJar(entries, new SignedJar(file, jar.getManifest()).signer(listed));
        } catch (SecurityException e) {
            throw problem(
                    file, "this plugin was changed since it was signed (" + e.getMessage() + "); get the jar again");
        } catch (IOException | IllegalArgumentException e) {
            throw problem(file, "this plugin could not be read (" + e.getMessage() + "); copy it here again");
        }
    }

    private static byte[] content(JarFile jar, JarEntry entry, Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = jar.getInputStream(entry)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw problem(
                    file, "this plugin holds " + entry.getName() + ", which is larger than 64 MB; get it without");
        }
        // Java inflates and never looks whether what comes out is what was put in.
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc() || bytes.length != entry.getSize()) {
            throw new IOException(entry.getName() + " is damaged");
        }
        return bytes;
    }

    static ProblemsException problem(Path file, String message) {
        return new ProblemsException(List.of(Problem.at(new Source(Origin.name(file), 0, 0), Thrown.line(message))));
    }
}
