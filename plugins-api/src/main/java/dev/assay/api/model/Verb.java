package dev.assay.api.model;

/**
 * What one rule says; see {@link dev.assay.api.rule.Assess}. A closed set.
 *
 * @since 1
 */
public enum Verb {
    /** The check applies to the subject. */
    APPLIES,
    /** The subject meets it. */
    MEETS,
    /** The subject fails it. */
    FAILS,
    /** A fact that the verdict needs is not known. */
    LACKS
}
