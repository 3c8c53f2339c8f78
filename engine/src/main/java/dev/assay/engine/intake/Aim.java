package dev.assay.engine.intake;

import dev.assay.api.model.FactRef;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.ValueType;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Scalar;
import java.util.List;

/**
 * What a setting aims at: a key of a record, there or not.
 *
 * @param kind the kind of the record
 * @param ref the record
 * @param keys the keys on the way to the value
 * @param type what the value is
 * @param value the value as a file would hold it
 * @param setting what was asked for
 */
record Aim(FactSection kind, FactRef ref, List<String> keys, ValueType type, Node value, SetValue setting) {

    Aim {
        keys = List.copyOf(keys);
    }

    /** The keys with dots between. */
    String key() {
        return String.join(".", keys);
    }

    /** The same as it is read once it is written: what is written is never read as nothing. */
    Aim written() {
        return value instanceof Scalar scalar
                ? new Aim(kind, ref, keys, type, new Scalar(scalar.source(), scalar.text(), false), setting)
                : this;
    }

    /** Whether it is evidence, of the record or of a record inside it. */
    boolean evidence() {
        return keys.get(keys.size() - 1).equals("evidence");
    }
}
