package dev.assay.api.schema;

import org.jspecify.annotations.Nullable;

/**
 * A fact record threw something else than an {@link IllegalArgumentException}: a fault in the record, not in the input.
 *
 * @since 2
 */
public final class RecordFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what the record, and the place of the fact that was being made */
    RecordFailure(String what, @Nullable Throwable cause) {
        super(what, cause);
    }

    /** The same failure, with the place of the fact that was being made. */
    public RecordFailure at(String place) {
        return new RecordFailure(getMessage() + " at " + place, getCause());
    }
}
