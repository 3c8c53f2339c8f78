package dev.assay.engine.intake;

import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.util.function.BiConsumer;

/** Walks over the texts of a value that may be one or a list. */
final class Items {

    private Items() {}

    /** Gives each text with its way. */
    static void each(Node node, KeyPath path, BiConsumer<Scalar, KeyPath> use) {
        if (node instanceof Scalar scalar) {
            use.accept(scalar, path);
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i) instanceof Scalar scalar && !scalar.empty()) {
                    use.accept(scalar, path.item(i));
                }
            }
        }
    }
}
