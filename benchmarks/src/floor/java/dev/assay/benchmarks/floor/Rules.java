package dev.assay.benchmarks.floor;

import dev.assay.api.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a pack by name, each to be taken by what says the same by hand. */
public final class Rules {

    private final Map<String, Rule> left = new HashMap<>();

    public Rules(List<Rule> rules) {
        rules.forEach(rule -> left.put(rule.name(), rule));
    }

    Rule take(String name) {
        Rule rule = left.remove(name);
        if (rule == null) {
            throw new IllegalStateException("there is no rule \"" + name + "\", or it is said by hand twice");
        }
        return rule;
    }

    /** What nothing says by hand. */
    public List<Rule> unused() {
        return new ArrayList<>(left.values());
    }
}
