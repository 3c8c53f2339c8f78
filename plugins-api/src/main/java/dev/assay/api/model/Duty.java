package dev.assay.api.model;

/**
 * What kind of thing a control asks for. A closed set.
 *
 * @since 1
 */
public enum Duty {
    /** A standard: always owed (45 CFR 164.306(c)). It is the worst of its own checks and of its specifications. */
    STANDARD,
    /** A required implementation specification (164.306(d)(2)). */
    REQUIRED,
    /** An addressable implementation specification (164.306(d)(3)): never optional, but with a decision's four ways out. */
    ADDRESSABLE,
    /** An outcome that a target profile may ask for; no duty. */
    OUTCOME
}
