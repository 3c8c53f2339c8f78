package dev.assay.engine.rules;

import dev.assay.api.model.Rule;
import java.util.List;

/**
 * What a rule says once its conditions hold.
 *
 * @param rule the rule
 * @param missing for lacks, the keys that nobody recorded
 */
public record Spoken(Rule rule, List<String> missing) {

    public Spoken {
        missing = List.copyOf(missing);
    }
}
