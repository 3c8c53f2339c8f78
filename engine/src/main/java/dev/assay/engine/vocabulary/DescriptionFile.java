package dev.assay.engine.vocabulary;

import dev.assay.api.facts.Organization;
import dev.assay.api.schema.Description;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The descriptions of one section, from the YAML file that stands with the fact records. */
final class DescriptionFile {

    private final Mapping root;

    private DescriptionFile(Mapping root) {
        this.root = root;
    }

    /** The file of a section; empty for a section without one, such as a plugin's. */
    static Optional<DescriptionFile> of(String section) {
        String name = section + ".yaml";
        Problems problems = new Problems();
        try (InputStream in = Organization.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(LocatedYaml.read(name, in.readAllBytes(), problems)
                    .map(node -> new DescriptionFile((Mapping) node))
                    .orElseThrow(() -> new ProblemsException(problems.sorted())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The description of the section. */
    Description section() {
        return description(root, "title");
    }

    /** The description of a key, by its path: {@code agreement.signed}. */
    Optional<Description> key(String path) {
        return at(path).map(mapping -> description(mapping, "question"));
    }

    /** The description of a word that a key may be. */
    Optional<Description> word(String path, String word) {
        return at(path).flatMap(mapping -> inside(mapping, "words"))
                .flatMap(words -> inside(words, word))
                .map(mapping -> description(mapping, mapping.find("means").isPresent() ? "means" : "question"));
    }

    private Optional<Mapping> at(String path) {
        Optional<Mapping> mapping = Optional.of(root);
        for (String name : path.split("\\.")) {
            mapping = mapping.flatMap(outer -> inside(outer, "keys")).flatMap(keys -> inside(keys, name));
        }
        return mapping;
    }

    private static Optional<Mapping> inside(Mapping mapping, String key) {
        return mapping.find(key)
                .map(Mapping.Entry::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }

    private static Description description(Mapping mapping, String question) {
        return new Description(
                text(mapping, question),
                text(mapping, "about"),
                text(mapping, "yes"),
                text(mapping, "partly"),
                text(mapping, "no"),
                text(mapping, "example"),
                text(mapping, "elsewhere"),
                texts(mapping, "synonyms"),
                texts(mapping, "cites"));
    }

    /** The text of a key; a list as YAML writes it in one line. */
    private static String text(Mapping mapping, String key) {
        Optional<Node> node = mapping.find(key).map(Mapping.Entry::value);
        if (node.filter(Sequence.class::isInstance).isPresent()) {
            return "[" + String.join(", ", texts(mapping, key)) + "]";
        }
        return node.filter(Scalar.class::isInstance)
                .map(scalar -> ((Scalar) scalar).text().strip())
                .orElse("");
    }

    private static List<String> texts(Mapping mapping, String key) {
        Optional<Node> list = mapping.find(key).map(Mapping.Entry::value);
        return list.filter(Sequence.class::isInstance)
                .map(node -> ((Sequence) node)
                        .items().stream()
                                .map(item -> ((Scalar) item).text().strip())
                                .toList())
                .orElse(List.of());
    }
}
