package dev.assay.engine.yaml;

import dev.assay.api.model.Source;

/** A value of a YAML or JSON file. */
public sealed interface Node permits Mapping, Sequence, Scalar {

    /** Where it begins. */
    Source source();

    /** Whether nothing is written there: {@code null}, {@code ~} or empty. */
    default boolean empty() {
        return false;
    }

    /** What it is, as a message calls it: {@code a mapping}, {@code a list} or the quoted text. */
    String described();
}
