package dev.assay.engine.intake;

import dev.assay.api.value.DateRange;

/**
 * What a file says of all its facts.
 *
 * @param role who answered
 * @param on when
 */
record Defaults(String role, DateRange on) {

    static final Defaults NONE = new Defaults("", DateRange.UNKNOWN);
}
