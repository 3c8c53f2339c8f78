package dev.assay.engine.intake;

import dev.assay.api.schema.RecordSchema;
import dev.assay.api.value.DateRange;

/**
 * What a file says of all its facts.
 *
 * @param role who answered
 * @param on when
 */
record Defaults(String role, DateRange on) {

    static final Defaults NONE = new Defaults("", DateRange.UNKNOWN);

    /** Who answered a file, and when, also counted what it calls complete, unless it says otherwise. */
    void complete(WrittenKeys keys, Object[] statement) {
        RecordSchema shape = keys.shape();
        int asOf = shape.indexOf("as-of");
        if (keys.of(asOf) == null) {
            statement[asOf] = on;
        }
        int countedBy = shape.indexOf("counted-by");
        if (keys.of(countedBy) == null) {
            statement[countedBy] = role;
        }
    }
}
