package dev.assay.engine.drl;

import dev.assay.api.model.Problem;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether facts are joined by keys that the rule engine looks up. A join by anything else looks at every fact of one kind for
 * every fact of another: seconds for some ten thousand facts, where an equal key takes milliseconds.
 */
final class Joins {

    /** Of these there is one, or one for each id that a rule names; nothing turns quadratic by them. */
    private static final Set<String> SINGLE = Set.of("Organization", "Period", "Completeness");

    private final WrittenRule rule;
    private final List<Problem> problems;
    private final Map<String, FactPattern> owners = new HashMap<>();

    Joins(WrittenRule rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void check() {
        if (rule.pairs() != null) {
            return;
        }
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Match match) {
                pattern(match.pattern());
            } else if (condition instanceof Condition.AnyOf any) {
                any.patterns().forEach(this::pattern);
            } else if (condition instanceof Condition.Absent absent) {
                absent.patterns().forEach(this::pattern);
            } else if (condition instanceof Condition.Count count) {
                pattern(count.pattern());
            }
        }
    }

    private void pattern(FactPattern pattern) {
        boolean joined = false;
        boolean looksUp = false;
        Test slow = null;
        for (Test test : pattern.tests()) {
            if (joins(test.of(), pattern)) {
                joined = true;
                looksUp |= looksUp(test.of());
                slow = slow == null && !looksUp(test.of()) ? test : slow;
            }
        }
        if (joined && !looksUp && slow != null) {
            problems.add(rule.file()
                    .problem(
                            slow.at(),
                            "rule \"" + rule.name().text() + "\" looks at every "
                                    + pattern.type().text()
                                    + " for each other fact, since " + slow.text()
                                    + " is no key that can be looked up; also join on an equal key, the key on the left"
                                    + " and alone: id == $id, id memberOf $ids, or ids contains $id; where there are few of"
                                    + " both, add @pairs(\"why\") beside @check"));
        }
        if (pattern.variable() != null) {
            owners.put(pattern.variable().text(), pattern);
        }
        for (Test test : pattern.tests()) {
            if (test.variable() != null) {
                owners.put(test.variable().text(), pattern);
            }
        }
    }

    /** Whether it speaks of other facts, of which there may be many. */
    private boolean joins(Expr expr, FactPattern pattern) {
        Set<FactPattern> others = new HashSet<>();
        expr.walk(part -> {
            if (part instanceof Expr.Path path && path.variable()) {
                FactPattern owner = owners.get(path.root().text());
                if (owner != null
                        && owner != pattern
                        && !SINGLE.contains(owner.type().text())) {
                    others.add(owner);
                }
            }
        });
        return !others.isEmpty() && !SINGLE.contains(pattern.type().text());
    }

    private static boolean looksUp(Expr expr) {
        return expr instanceof Expr.Compare compare
                && Set.of("==", "contains", "memberOf").contains(compare.op().text())
                && compare.left() instanceof Expr.Path left
                && left.plain();
    }
}
