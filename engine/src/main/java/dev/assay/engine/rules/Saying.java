package dev.assay.engine.rules;

import dev.assay.api.model.Rule;
import dev.assay.api.spi.Fact;
import java.util.List;

/**
 * What one rule said once.
 *
 * @param rule the rule
 * @param subject the subject
 * @param missing for lacks, the keys that nobody recorded
 * @param matched the facts it matched
 */
public record Saying(Rule rule, Fact subject, List<String> missing, List<Fact> matched) {

    public Saying {
        missing = List.copyOf(missing);
        matched = List.copyOf(matched);
    }
}
