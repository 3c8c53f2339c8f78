package dev.assay.api.model;

/**
 * What is concluded on one control. The first five are those of a requirements catalog, the next three those of an
 * outcomes catalog, where nothing is ever satisfied but an outcome met, unmet or unknown against the target profile; not
 * applicable is both's. A closed set.
 *
 * @since 1
 */
public enum FindingStatus {
    /** Some subject fails. */
    NOT_SATISFIED,
    /** None fails, and something is not checked or broke. */
    UNDETERMINED,
    /** As satisfied, but on less assurance, or on other kinds of evidence, than the control asks. */
    CLAIMED,
    /** At least one pass, nothing else than pass and not applicable, on what the control asks. */
    SATISFIED,
    /** The facts show a shortfall in the outcome. */
    UNMET,
    /** What the facts show settles neither. */
    UNKNOWN,
    /** The facts show the outcome. */
    MET,
    /** Nothing it could apply to. */
    NOT_APPLICABLE;

    /** Whether it is a gap: not satisfied, or unmet. */
    public boolean gap() {
        return this == NOT_SATISFIED || this == UNMET;
    }

    /** Whether it is left open: undetermined, claimed or unknown. */
    public boolean open() {
        return this == UNDETERMINED || this == CLAIMED || this == UNKNOWN;
    }
}
