package dev.assay.engine.rules;

import dev.assay.api.model.Rule;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a pack, ready to run: nothing is parsed or compiled any more. Rules with the same conditions and the same subject are
 * one to the rule engine, which looks at them once; each of them says its own.
 *
 * @param engine the version of the rule engine they were compiled for
 * @param model the name of the generated class that describes them
 * @param classes the generated classes, by name
 * @param said what the rules say that the rule engine has as one, in the order of its names for them
 * @param practices the practices they ask for, in order
 */
public record CompiledRules(
        String engine, String model, Map<String, byte[]> classes, List<List<Spoken>> said, List<String> practices) {

    public CompiledRules {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        said = said.stream().map(List::copyOf).toList();
        practices = practices.stream().distinct().sorted().toList();
    }

    /** What the trace says of each rule. */
    public List<Rule> rules() {
        return said.stream().flatMap(Collection::stream).map(Spoken::rule).toList();
    }

    /** What the rule engine calls the rules that are one to it, by their place in the list. */
    static String generatedName(int index) {
        return "r" + (index + 1);
    }
}
