package dev.assay.engine.intake;

import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import java.util.Optional;

/** Tells of words that no pack knows where packs say which there are. */
final class WordCheck {

    private final Vocabulary vocabulary;
    private final Problems problems;

    WordCheck(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Whether the packs allow the word. */
    void check(RecordSchema shape, FactKey component, Object value, Node node, KeyPath path) {
        if (component.type() instanceof ValueType.Nested) {
            return;
        }
        Optional<String> wrong = value.equals("")
                ? Optional.empty()
                : vocabulary.wrong(shape.type(), component.component(), value.toString());
        wrong.ifPresentOrElse(
                why -> problems.add(node.source(), path + " " + Words.quoted(value.toString()) + " " + why),
                () -> word(vocabulary.of(shape.type(), component.component()), value, node, path));
    }

    /** A word that is the key of a mapping is the path's last step already. */
    private void word(Vocabulary.Allowed allowed, Object value, Node node, KeyPath path) {
        if (allowed.what().isEmpty() || value.equals("") || allowed.words().contains(value)) {
            return;
        }
        String word = value.toString();
        String found = path.key().equals(word) ? path + " is no " : path + " is " + Words.quoted(word) + ", no ";
        problems.add(node.source(), found + allowed.what() + "; " + Nearest.hint(word, allowed.words()));
    }
}
