package dev.assay.engine.oscal;

import dev.assay.api.model.InputFile;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statements of a catalog in OSCAL 1, in XML or JSON. Ids are compared without regard to case, which the editions of the
 * catalog of CSF 2.0 use differently; withdrawn ones are there too and are the reader's to leave out.
 *
 * @param file the file
 * @param statements the wording of each control's statement, by its id in upper case
 */
public record OscalCatalog(InputFile file, Map<String, String> statements) {

    private static final int LARGEST = 64 << 20;

    public OscalCatalog {
        statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    }

    /**
     * Reads one.
     *
     * @throws ProblemsException if it cannot be read or is no catalog
     */
    public static OscalCatalog read(Path path) {
        String name = String.valueOf(path.getFileName());
        byte[] bytes = bytes(path, name);
        Map<String, String> statements = isXml(bytes) ? OscalXml.statements(name, bytes) : tree(name, bytes);
        if (statements.isEmpty()) {
            throw problem(
                    name, "this holds no controls with a statement; expected a catalog in OSCAL, XML, JSON or YAML");
        }
        return new OscalCatalog(new InputFile(name, bytes.length, sha256(bytes)), statements);
    }

    private static byte[] bytes(Path path, String name) {
        try {
            if (Files.size(path) > LARGEST) {
                throw problem(name, "the file is larger than 64 MB; expected a catalog in OSCAL");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw problem(name, "the file cannot be read; check that it exists and that you may read it");
        }
    }

    /** XML begins with a tag; nothing else that is read here does. */
    private static boolean isXml(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        return begin.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    static ProblemsException problem(String name, String message) {
        return new ProblemsException(List.of(Problem.at(new Source(name, 0, 0), message)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Map<String, String> tree(String name, byte[] bytes) {
        Problems problems = new Problems();
        Optional<Node> root = LocatedYaml.read(name, bytes, problems);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
        Map<String, String> statements = new TreeMap<>();
        root.flatMap(node -> value(node, "catalog")).ifPresent(catalog -> collect(catalog, statements));
        return statements;
    }

    /** Groups and controls may lie in each other to any depth. */
    private static void collect(Node node, Map<String, String> statements) {
        items(node, "groups").forEach(group -> collect(group, statements));
        for (Node control : items(node, "controls")) {
            collect(control, statements);
            String id = value(control, "id").map(OscalCatalog::text).orElse("");
            for (Node part : items(control, "parts")) {
                if (value(part, "name").map(OscalCatalog::text).orElse("").equals("statement")) {
                    add(
                            statements,
                            id,
                            value(part, "prose").map(OscalCatalog::text).orElse(""));
                }
            }
        }
    }

    /** A statement in one line. */
    static void add(Map<String, String> statements, String id, String prose) {
        String line = prose.strip().replaceAll("\\s+", " ");
        if (!id.isEmpty() && !line.isEmpty()) {
            statements.put(id.toUpperCase(Locale.ROOT), line);
        }
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof Mapping mapping ? mapping.find(key).map(Mapping.Entry::value) : Optional.empty();
    }

    private static List<Node> items(Node node, String key) {
        return value(node, key)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
