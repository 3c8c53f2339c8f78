package dev.assay.api.model;

/**
 * What one rule says; see {@link dev.assay.api.rule.Assess}. A closed set.
 *
 * @since 1
 */
public enum Verb {
    APPLIES,
    MEETS,
    FAILS,
    LACKS
}
