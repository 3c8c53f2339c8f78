package dev.assay.api.facts;

/**
 * An answer to a yes/no question about the organization. Made by intake; a closed set.
 *
 * @since 1
 */
public enum Answer {
    /** Recorded as so, wholly. */
    YES,
    /** Recorded as not so. */
    NO,
    /** Recorded as so only in part: never a pass; for a duty on the whole it is a recorded shortfall. */
    PARTLY,
    /** Not recorded. Neither a pass nor a failure can rest on it. */
    UNKNOWN;

    /** The answer of a whole made of two parts of which one suffices: yes beats unknown beats partly beats no. */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == PARTLY || other == PARTLY ? PARTLY : NO;
    }
}
