package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.problem.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a pack, from a jar or from a folder, read once. */
final class PackFiles {

    /** What a pack of outcomes may bring beside its catalog. */
    static final Set<String> FRAMEWORK = Set.of("former.yaml", "crosswalk.yaml", "tiers.yaml");

    static final String COMPILED = "META-INF/assay/compiled.bin";
    private static final long LARGEST = 64L << 20;

    private final Path origin;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private PackFiles(Path origin) {
        this.origin = origin;
    }

    /**
     * Reads a jar or a folder.
     *
     * @throws ProblemsException if there is none, it is damaged, or it holds no catalog
     */
    static PackFiles read(Path origin) {
        PackFiles pack = new PackFiles(origin);
        try {
            if (Files.isDirectory(origin)) {
                pack.readFolder();
            } else if (Files.isRegularFile(origin)) {
                pack.readJar();
            } else {
                throw problem(origin, "there is no such plugin; name a jar or a folder that holds a catalog.yaml");
            }
        } catch (IOException | UncheckedIOException e) {
            throw problem(origin, "this plugin could not be read (" + e.getMessage() + "); copy it here again");
        }
        if (!pack.files.containsKey("catalog.yaml")) {
            throw problem(origin, "this is no plugin, it holds no catalog.yaml; remove it or add one");
        }
        return pack;
    }

    private static ProblemsException problem(Path origin, String message) {
        return new ProblemsException(List.of(Problem.at(new Source(name(origin), 0, 0), message)));
    }

    private static String name(Path origin) {
        Path name = origin.toAbsolutePath().normalize().getFileName();
        return name == null ? origin.toString() : name.toString();
    }

    private void readFolder() throws IOException {
        Path real = origin.toRealPath();
        try (Stream<Path> walk = Files.walk(real)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = real.relativize(file).toString().replace('\\', '/');
                if (wanted(name)) {
                    if (Files.size(file) > LARGEST) {
                        throw new IOException(name + " is larger than 64 MB");
                    }
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private void readJar() throws IOException {
        try (ZipFile jar = new ZipFile(origin.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && wanted(entry.getName())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        byte[] bytes = in.readNBytes((int) LARGEST + 1);
                        if (bytes.length > LARGEST) {
                            throw new IOException(entry.getName() + " is larger than 64 MB");
                        }
                        files.put(entry.getName(), bytes);
                    }
                }
            }
        }
    }

    private static boolean wanted(String name) {
        return decides(name) || name.equals(COMPILED);
    }

    /** Whether a file has a part in what the pack concludes. */
    private static boolean decides(String name) {
        return name.equals("catalog.yaml")
                || (name.startsWith("catalog/") && name.endsWith(".yaml"))
                || (name.startsWith("rules/") && name.endsWith(".drl"))
                || FRAMEWORK.contains(name)
                || (name.startsWith("targets/") && name.endsWith(".yaml"))
                || name.startsWith("META-INF/services/dev.assay.")
                || name.endsWith(".class");
    }

    /** The name of the jar or folder, without the path to it, which differs from machine to machine. */
    String name() {
        return name(origin);
    }

    Map<String, byte[]> matching(Predicate<String> name) {
        SortedMap<String, byte[]> matching = new TreeMap<>();
        files.forEach((file, bytes) -> {
            if (name.test(file)) {
                matching.put(file, bytes);
            }
        });
        return matching;
    }

    Optional<byte[]> compiled() {
        return Optional.ofNullable(files.get(COMPILED));
    }

    /** The SHA-256 of all that decides what the pack concludes, its compiled rules included. */
    String sha256() {
        return sha256(name -> true);
    }

    /** The SHA-256 of what the rules are compiled from: the same before and after. */
    String sourceSha256() {
        return sha256(name -> !name.equals(COMPILED));
    }

    private String sha256(Predicate<String> counts) {
        try {
            MessageDigest whole = MessageDigest.getInstance("SHA-256");
            MessageDigest one = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                if (counts.test(name)) {
                    String line = HexFormat.of().formatHex(one.digest(bytes)) + "  " + name + "\n";
                    whole.update(line.getBytes(StandardCharsets.UTF_8));
                }
            });
            return HexFormat.of().formatHex(whole.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
