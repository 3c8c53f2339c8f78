package dev.assay.engine.drl;

import dev.assay.api.model.Problem;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What must all hold of each fact that a rule matches, and how certain each of it is. */
final class Conjuncts {

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    private final WrittenRule rule;
    private final List<Problem> problems;
    private final Certainties certainties;
    private final Map<FactPattern, List<Conjunct>> read = new HashMap<>();

    /**
     * One of several conditions that must all hold.
     *
     * @param expr the condition
     * @param text how it is written
     * @param written how it is written, with variables followed to what they are bound to
     * @param certainty how certain it is
     * @param keys the keys that it looks at
     * @param facts the facts that it speaks of
     */
    record Conjunct(
            Expr expr, String text, String written, Certainty certainty, Set<Key> keys, Set<FactPattern> facts) {}

    /** @param problems where it is added what compares nothing */
    Conjuncts(FactTypes types, WrittenRule rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
        this.certainties = new Certainties(types, rule);
    }

    Certainties certainties() {
        return certainties;
    }

    List<Conjunct> of(FactPattern pattern) {
        return read.computeIfAbsent(pattern, this::read);
    }

    private List<Conjunct> read(FactPattern pattern) {
        List<Conjunct> found = new ArrayList<>();
        for (Test test : pattern.tests()) {
            boolean bindsOnly = test.variable() != null && test.of() instanceof Expr.Path;
            if (!bindsOnly) {
                add(test.of(), pattern, found);
            }
        }
        return found;
    }

    /** With the parentheses that end it, which belong to none of its parts. */
    private String text(Expr expr) {
        String file = rule.file().text();
        int end = expr.end();
        int open = STRING.matcher(file.substring(expr.at(), end))
                .replaceAll("")
                .chars()
                .map(c -> c == '(' ? 1 : c == ')' ? -1 : 0)
                .sum();
        while (open > 0 && file.indexOf(')', end) >= 0) {
            end = file.indexOf(')', end) + 1;
            open--;
        }
        return file.substring(expr.at(), end).replaceAll("\\s+", " ");
    }

    private void add(Expr expr, FactPattern pattern, List<Conjunct> found) {
        if (expr instanceof Expr.Junction junction && junction.all()) {
            junction.parts().forEach(part -> add(part, pattern, found));
            return;
        }
        Operands operands = certainties.operands();
        try {
            Certainty certainty = certainties.of(expr, pattern);
            Set<Key> keys = new LinkedHashSet<>();
            Set<FactPattern> facts = new HashSet<>();
            expr.walk(part -> {
                if (part instanceof Expr.Path path) {
                    Value value = operands.of(path, pattern);
                    keys.addAll(value.keys());
                    facts.addAll(value.facts());
                }
            });
            found.add(new Conjunct(expr, text(expr), operands.written(expr, pattern), certainty, keys, facts));
        } catch (Misread e) {
            problems.add(rule.file().problem(e.offset, "rule \"" + rule.name().text() + "\" " + e.getMessage()));
        }
    }
}
