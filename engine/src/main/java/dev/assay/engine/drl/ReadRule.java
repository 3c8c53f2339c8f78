package dev.assay.engine.drl;

import dev.assay.api.model.Rule;
import java.util.List;

/**
 * A rule that was read.
 *
 * @param rule what the trace says of it
 * @param missing for lacks, the keys that nobody recorded
 * @param body what the rule engine compiles, after a name of its own; the same for rules with the same conditions and subject
 */
public record ReadRule(Rule rule, List<String> missing, String body) {

    public ReadRule {
        missing = List.copyOf(missing);
    }
}
