package dev.assay.engine.rules;

/** A rule threw, or rules fired without end. What else the pack said is not to be trusted. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    RuleFailure(String message, Throwable cause) {
        super(message, cause);
    }

    RuleFailure(String message) {
        super(message);
    }
}
