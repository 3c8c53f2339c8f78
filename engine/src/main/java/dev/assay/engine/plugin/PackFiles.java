package dev.assay.engine.plugin;

import dev.assay.api.model.Signer;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import java.util.zip.ZipInputStream;

/** The files of a pack, from a jar or from a folder, read once. */
final class PackFiles {

    /** What a pack of outcomes may bring beside its catalog. */
    static final Set<String> FRAMEWORK = Set.of("former.yaml", "crosswalk.yaml", "tiers.yaml");

    static final String CATALOG = "catalog.yaml";
    static final String COMPILED = "META-INF/assay/compiled.bin";
    static final long LARGEST = 64L << 20;

    private final Path origin;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private Signer signer = Signer.NONE;

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
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw problem(origin, "this plugin could not be read (" + e.getMessage() + "); copy it here again");
        }
        if (!pack.files.containsKey(CATALOG)) {
            throw problem(origin, "this is no plugin, it holds no catalog.yaml; remove it or add one");
        }
        return pack;
    }

    private static ProblemsException problem(Path origin, String message) {
        return PluginJar.problem(origin, message);
    }

    private void readFolder() throws IOException {
        files.putAll(FolderFiles.read(origin, PackFiles::wanted));
    }

    private void readJar() {
        PluginJar jar = PluginJar.read(origin);
        jar.entries().forEach((name, bytes) -> {
            if (wanted(name)) {
                requireName(origin, name);
                files.put(name, bytes);
            }
        });
        signer = jar.signer();
    }

    /** A name that is shown as it is, and that means the same place to everybody. */
    static void requireName(Path origin, String name) {
        boolean plain = Words.printable(name).equals(name)
                && Stream.of(name.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (!plain || name.indexOf('\\') >= 0) {
            throw problem(
                    origin,
                    "it holds a file named " + Words.quoted(name) + ", which others read differently; rename it");
        }
    }

    private static boolean wanted(String name) {
        return decides(name) || name.equals(COMPILED);
    }

    /** Whether a file has a part in what the pack concludes. */
    private static boolean decides(String name) {
        return name.equals(CATALOG)
                || (name.startsWith("catalog/") && name.endsWith(".yaml"))
                || (name.startsWith("rules/") && name.endsWith(".drl"))
                || FRAMEWORK.contains(name)
                || (name.startsWith("targets/") && name.endsWith(".yaml"))
                || name.startsWith("META-INF/services/dev.assay.")
                || (name.startsWith("lib/") && name.endsWith(".jar"))
                || name.endsWith(".class");
    }

    /** The name of the jar or folder, without the path to it, which differs from machine to machine. */
    String name() {
        return Origin.name(origin);
    }

    /** Whether it is a folder, which nobody can sign. */
    boolean folder() {
        return Files.isDirectory(origin);
    }

    /** Who signed the jar. */
    Signer signer() {
        return signer;
    }

    byte[] content(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    ProblemsException problem(String message) {
        return problem(origin, message);
    }

    /** What can do more than match facts: classes, libraries and what names them, in order. Compiled rules are made anew. */
    List<String> code() {
        return files.keySet().stream()
                .filter(name ->
                        name.endsWith(".class") || name.endsWith(".jar") || name.startsWith("META-INF/services/"))
                .toList();
    }

    /** The classes of the plugin and of the libraries in its folder {@code lib}, with what else those hold, by path. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        matching(name -> name.startsWith("lib/")).forEach((name, bytes) -> {
            try (ZipInputStream library = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = library.getNextEntry(); entry != null; entry = library.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        byte[] content = library.readNBytes((int) LARGEST + 1);
                        if (content.length > LARGEST) {
                            throw new IOException(entry.getName() + " is larger than 64 MB");
                        }
                        classes.putIfAbsent(entry.getName(), content);
                    }
                }
            } catch (IOException | IllegalArgumentException e) {
                throw problem(
                        "its library " + name + " could not be read (" + e.getMessage() + "); copy it here again");
            }
        });
        classes.putAll(matching(name -> name.endsWith(".class") || name.startsWith("META-INF/services/")));
        return classes;
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
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (counts.test(name)) {
                lines.append(hashes.computeIfAbsent(name, n -> sha256(bytes)))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        });
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of a file that is no plugin that can be read; that of nothing, where there is no such file. */
    static String sha256(Path file) {
        try {
            return sha256(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
        } catch (IOException e) {
            return sha256(new byte[0]);
        }
    }

    /** In lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
