package dev.assay.api.spi;

import dev.assay.api.value.CountRange;

/**
 * A fact that may stand for several things alike. Implemented by fact records, a plugin's too; called by the engine where
 * it counts subjects and compares a list with its statement of completeness. Where the input gives no {@code count}, it is
 * one.
 *
 * @since 1
 */
public interface Counted extends Fact {

    /** How many alike it stands for. */
    CountRange count();
}
