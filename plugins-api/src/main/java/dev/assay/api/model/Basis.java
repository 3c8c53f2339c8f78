package dev.assay.api.model;

/**
 * What a check rests on. A closed set.
 *
 * @since 1
 */
public enum Basis {
    /** The text of the control. */
    LAW,
    /** Good practice: a failure gives an advisory, never a gap, and a pass satisfies nothing. */
    GOOD_PRACTICE,
    /**
     * The text of the control, of which it shows failures only: a failure is a gap, and where it does not fail it asks for nothing.
     *
     * @since 2
     */
    FAILURES_ONLY
}
