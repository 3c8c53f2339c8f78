package dev.assay.engine.rules;

/** The rule engine refused what is right by the rule language, in words that say nothing to whoever wrote the rule. */
final class NotCompiled extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int rule;

    /**
     * @param rule the index of the rule
     * @param said what the rule engine says
     */
    NotCompiled(int rule, String said, Throwable cause) {
        super(said, cause);
        this.rule = rule;
    }

    int rule() {
        return rule;
    }
}
