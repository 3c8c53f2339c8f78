package dev.assay.engine.drl;

import dev.assay.api.model.Rule;

/**
 * A rule that was read.
 *
 * @param rule what the trace says of it
 * @param body what the rule engine compiles, after a name of its own
 */
public record ReadRule(Rule rule, String body) {}
