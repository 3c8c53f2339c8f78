package dev.assay.engine.intake;

import org.jspecify.annotations.Nullable;

/** A record threw what says nothing to whoever wrote the facts: it is its author's to mend. */
public final class RecordBroke extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what the record, and where it was being made */
    RecordBroke(String what, @Nullable Throwable cause) {
        super(what, cause);
    }

    /** The same, at the place of a fact. */
    RecordBroke at(String place) {
        return new RecordBroke(getMessage() + " at " + place, getCause());
    }
}
