package dev.assay.engine.plugin;

import dev.assay.api.model.Source;
import dev.assay.api.schema.Kebab;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the keys of one mapping of a catalog, collecting what is wrong with them. */
final class Fields {

    private final String what;
    private final Mapping mapping;
    private final Problems problems;

    /** @param what how a message calls the mapping */
    Fields(String what, Mapping mapping, Problems problems) {
        this.what = what;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The fields of a mapping inside this one. */
    Fields inside(String key, Mapping inner) {
        return new Fields(what + "'s " + key, inner, problems);
    }

    Source source() {
        return mapping.source();
    }

    /** Complains about keys that are not among these. */
    Fields only(Set<String> keys) {
        Set<String> known = new TreeSet<>(keys);
        for (Mapping.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problem(
                        entry.source(),
                        "has the unknown key " + Words.quoted(entry.key()) + "; " + Nearest.hint(entry.key(), known));
            }
        }
        return this;
    }

    boolean has(String key) {
        return mapping.find(key).filter(e -> !e.value().empty()).isPresent();
    }

    /** The text of a key, empty where it is absent. */
    String text(String key) {
        return node(key).map(node -> scalar(key, node)).orElse("");
    }

    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            problem(mapping.source(), "has no \"" + key + "\"; add it");
        }
        return text;
    }

    /** The texts of a list, or the one text that stands in place of a list. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        node(key).ifPresent(node -> {
            if (node instanceof Sequence sequence) {
                sequence.items().forEach(item -> texts.add(scalar(key, item)));
            } else {
                texts.add(scalar(key, node));
            }
        });
        return texts;
    }

    boolean yes(String key) {
        String text = text(key);
        if (!text.isEmpty() && !Set.of("yes", "no").contains(text)) {
            problem(node(key).orElseThrow().source(), "has " + key + " " + Words.quoted(text) + "; expected yes or no");
        }
        return text.equals("yes");
    }

    /** The constant of an enum, or the fallback where the key is absent. */
    <E extends Enum<E>> E constant(String key, Class<E> type, E fallback) {
        List<E> constants = constants(key, type);
        return constants.isEmpty() ? fallback : constants.get(0);
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Kebab::ofConstant).toList();
        List<E> constants = new ArrayList<>();
        for (String text : texts(key)) {
            int index = words.indexOf(text);
            if (index < 0) {
                problem(
                        node(key).orElseThrow().source(),
                        "has " + key + " " + Words.quoted(text) + "; " + Nearest.hint(text, words));
            } else {
                constants.add(type.getEnumConstants()[index]);
            }
        }
        return constants;
    }

    /** The mappings of a list. */
    List<Mapping> mappings(String key) {
        List<Mapping> mappings = new ArrayList<>();
        node(key).ifPresent(node -> {
            if (node instanceof Sequence sequence) {
                for (Node item : sequence.items()) {
                    if (item instanceof Mapping each) {
                        mappings.add(each);
                    } else {
                        problem(item.source(), "has " + item.described() + " in " + key + "; expected a mapping");
                    }
                }
            } else {
                problem(node.source(), "has " + node.described() + " for " + key + "; expected a list");
            }
        });
        return mappings;
    }

    Optional<Mapping> mapping(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Mapping found) {
                return Optional.of(found);
            }
            problem(node.source(), "has " + node.described() + " for " + key + "; expected a mapping");
            return Optional.empty();
        });
    }

    void problem(Source place, String message) {
        problems.add(place, what + " " + message);
    }

    Source place(String key) {
        return node(key).map(Node::source).orElse(mapping.source());
    }

    private Optional<Node> node(String key) {
        return mapping.find(key).map(Mapping.Entry::value).filter(node -> !node.empty());
    }

    private String scalar(String key, Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text().strip();
        }
        problem(node.source(), "has " + node.described() + " for " + key + "; expected a text");
        return "";
    }
}
