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
    GOOD_PRACTICE
}
