package dev.assay.api.model;

/**
 * How well a fact is founded, weakest first. A closed set.
 *
 * @since 1
 */
public enum Assurance {
    /** Nothing passed, so there is nothing to be founded. */
    NONE,
    /** Someone says so. */
    STATED,
    /** An evidence item with a date and a hash stands behind it. */
    DOCUMENTED,
    /** A tool saw it: the evidence is a scan, a configuration export or a log with a date and a hash. */
    MEASURED
}
