package dev.assay.api.value;

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
    UNKNOWN
}
