package dev.assay.engine.rules;

import dev.assay.api.model.Rule;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a pack, ready to run: nothing is parsed or compiled any more.
 *
 * @param engine the version of the rule engine they were compiled for
 * @param model the name of the generated class that describes them
 * @param classes the generated classes, by name
 * @param rules what the trace says of each, by name
 * @param practices the habits they ask for, in order
 */
public record CompiledRules(
        String engine, String model, Map<String, byte[]> classes, List<Rule> rules, List<String> practices) {

    public CompiledRules {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        rules = rules.stream().sorted(Comparator.comparing(Rule::name)).toList();
        practices = practices.stream().distinct().sorted().toList();
    }

    /** What the rule engine calls a rule, by its index among all in the order of their names. */
    static String generatedName(int index) {
        return "r" + (index + 1);
    }
}
