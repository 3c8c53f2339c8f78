package dev.assay.engine.upgrade;

import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of version 1 of the facts and those of version 2, from {@code facts-1-to-2.yaml}. Immutable. */
public final class Renames {

    private static final String FILE = "facts-1-to-2.yaml";

    private final Map<String, String> sections = new TreeMap<>();
    /** By section of version 2: path of version 1 to path of version 2. */
    private final Map<String, Map<String, String>> keys = new TreeMap<>();
    /** By section of version 2 and key of version 1. */
    private final Map<String, Map<String, Map<String, String>>> words = new TreeMap<>();

    private Renames(Mapping root) {
        each(root, "sections", (from, to) -> sections.put(from, text(to)));
        each(
                root,
                "keys",
                (section, inside) -> each(
                        inside,
                        (from, to) -> keys.computeIfAbsent(section, s -> new TreeMap<>())
                                .put(from, text(to))));
        each(
                root,
                "words",
                (section, inside) -> each(
                        inside,
                        (key, all) -> each(
                                all,
                                (from, to) -> words.computeIfAbsent(section, s -> new TreeMap<>())
                                        .computeIfAbsent(key, k -> new TreeMap<>())
                                        .put(from, text(to)))));
    }

    /** The names of version 1 and 2, read anew. */
    public static Renames read() {
        Problems problems = new Problems();
        try (InputStream in = Renames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the engine");
            }
            return LocatedYaml.read(FILE, in.readAllBytes(), problems)
                    .map(root -> new Renames((Mapping) root))
                    .orElseThrow(() -> new ProblemsException(problems.sorted()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Each {
        void entry(String key, Object value);
    }

    private static void each(Mapping root, String key, Each use) {
        root.find(key).ifPresent(entry -> each(entry.value(), use));
    }

    private static void each(Object mapping, Each use) {
        ((Mapping) mapping).entries().forEach(entry -> use.entry(entry.key(), entry.value()));
    }

    private static String text(Object scalar) {
        return ((Scalar) scalar).text();
    }

    /** The name of a section in version 2. */
    String section(String name) {
        return sections.getOrDefault(name, name);
    }

    /**
     * The path of a key in version 2.
     *
     * @param section the section, by its name in version 2
     * @param path the path in version 1: {@code agreement.books}
     */
    String path(String section, String path) {
        String renamed = keys.getOrDefault(section, Map.of()).get(path);
        if (renamed != null) {
            return renamed;
        }
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path(section, path.substring(0, dot)) + path.substring(dot);
    }

    /** The last key of a path in version 2, for a path of version 1. */
    String key(String section, String path) {
        String renamed = path(section, path);
        return renamed.substring(renamed.lastIndexOf('.') + 1);
    }

    /** A word in version 2. */
    String word(String section, String key, String word) {
        return words.getOrDefault(section, Map.of()).getOrDefault(key, Map.of()).getOrDefault(word, word);
    }

    /** Returns true if version 1 has words for this key that version 2 calls otherwise. */
    boolean hasWords(String section, String key) {
        return words.getOrDefault(section, Map.of()).containsKey(key);
    }

    /** The section of version 2 that version 1 calls so; empty where version 1 has no other name. */
    public Optional<String> renamedSection(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /** The path of version 2 that version 1 calls so in a section; empty where version 1 has no other name. */
    public Optional<String> renamedPath(String section, String path) {
        return Optional.ofNullable(keys.getOrDefault(section, Map.of()).get(path));
    }

    /** The word of version 2 that version 1 calls so; empty where version 1 has no other word. */
    public Optional<String> renamedWord(String section, String key, String word) {
        return Optional.ofNullable(words.getOrDefault(section, Map.of())
                .getOrDefault(key, Map.of())
                .get(word));
    }

    /** All sections, paths and words of version 2 that have other names in version 1, as {@code section} or {@code section.path}. */
    Set<String> renamed() {
        Set<String> all = new TreeSet<>(sections.values());
        keys.forEach((section, paths) -> paths.values().forEach(path -> all.add(section + "." + path)));
        words.forEach((section, byKey) -> byKey.forEach((key, byWord) -> all.add(section + "." + path(section, key))));
        return all;
    }
}
