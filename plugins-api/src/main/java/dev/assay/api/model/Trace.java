package dev.assay.api.model;

import java.util.List;

/**
 * Why a rule said what it said. Made by the engine.
 *
 * @param rule the rule
 * @param facts the facts it matched, in order; what it matched by their absence is shown by the list's statement of
 *     completeness among them
 * @since 1
 */
public record Trace(Rule rule, List<FactRef> facts) {

    public Trace {
        facts = facts.size() < 2
                ? List.copyOf(facts)
                : facts.stream().distinct().sorted().toList();
    }
}
