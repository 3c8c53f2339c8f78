package dev.assay.engine.drl;

import dev.assay.api.facts.Period;
import dev.assay.api.model.Problem;
import dev.assay.api.schema.FactSection;
import dev.assay.api.spi.Fact;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import dev.assay.engine.drl.Value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether facts are joined by keys that the rule engine looks up and that few facts share. A join by anything else looks at
 * every fact of one kind for every fact of another: seconds for some ten thousand facts, where an equal key takes milliseconds.
 */
final class Joins {

    private static final String INSTEAD = "; also join on an equal key, the key on the left"
            + " and alone: id == $id, id memberOf $ids, or ids contains $id; where there are few of"
            + " both, add @pairs(\"why\") beside @check";

    private final WrittenRule rule;
    private final List<Problem> problems;
    private final Operands operands;
    private final Map<String, FactPattern> owners = new HashMap<>();
    private final Set<FactPattern> many = new HashSet<>();

    Joins(FactTypes types, WrittenRule rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
        this.operands = new Certainties(types, rule).operands();
    }

    /** Whether a condition joins facts by a key. */
    static boolean byKey(Expr expr) {
        return expr instanceof Expr.Compare compare
                && Set.of("==", "contains", "memberOf").contains(compare.op().text());
    }

    /** Adds what looks at every pair, and says whether anything does. */
    boolean find() {
        int before = problems.size();
        for (Condition condition : rule.pairs() == null ? rule.conditions() : List.<Condition>of()) {
            if (condition instanceof Condition.Match match) {
                pattern(match.pattern(), true);
                add(match.pattern());
            } else if (condition instanceof Condition.AnyOf any) {
                any.patterns().forEach(each -> pattern(each, true));
                any.patterns().forEach(this::add);
            } else if (condition instanceof Condition.Absent absent) {
                absent(absent);
            } else if (condition instanceof Condition.Count count) {
                pattern(count.pattern(), true);
            }
        }
        return problems.size() > before;
    }

    private void absent(Condition.Absent absent) {
        List<FactPattern> patterns = absent.patterns();
        boolean all = rule.file().text().startsWith("forall", absent.at());
        List<FactPattern> added = new ArrayList<>();
        for (FactPattern pattern : patterns) {
            boolean same = all && pattern != patterns.get(0);
            // One fact that is there ends the search for one that is not, where any will do.
            if (!same) {
                pattern(pattern, all || patterns.size() > 1);
            }
            if (!single(pattern) && many.add(pattern)) {
                added.add(pattern);
            }
            own(pattern);
        }
        added.forEach(many::remove);
    }

    private void add(FactPattern pattern) {
        own(pattern);
        if (!single(pattern)) {
            many.add(pattern);
        }
    }

    private void own(FactPattern pattern) {
        if (pattern.variable() != null) {
            owners.put(pattern.variable().text(), pattern);
        }
        for (Test test : pattern.tests()) {
            if (test.variable() != null) {
                owners.put(test.variable().text(), pattern);
            }
        }
    }

    /** Of these there is one: the organization, and what is matched by its id or by the key of its section. */
    private boolean single(FactPattern pattern) {
        return pattern.type().is("Organization")
                || pattern.tests().stream()
                        .anyMatch(test -> test.variable() == null
                                && test.of() instanceof Expr.Compare compare
                                && compare.op().is("==")
                                && identifies(compare.left(), pattern)
                                && compare.right() instanceof Expr.Literal);
    }

    private boolean identifies(Expr expr, FactPattern pattern) {
        if (!(expr instanceof Expr.Path path) || !path.plain()) {
            return false;
        }
        Class<? extends Fact> type = operands.type(pattern);
        return path.root().is("id")
                || (type != Period.class
                        && FactSection.of(type).always(path.root().text()));
    }

    private void pattern(FactPattern pattern, boolean looksAtAll) {
        if (single(pattern)) {
            return;
        }
        boolean looksUp = false;
        Test slow = null;
        for (Test test : pattern.tests()) {
            if (joins(test.of(), pattern)) {
                boolean up = looksUp(test.of(), pattern);
                looksUp |= up;
                slow = slow == null && !up ? test : slow;
            }
        }
        if (looksUp) {
            return;
        }
        if (slow != null) {
            refuse(
                    slow.at(),
                    "looks at every " + pattern.type().text() + " for each other fact, since " + slow.text()
                            + " is no key that can be looked up" + INSTEAD);
        } else if (looksAtAll && !many.isEmpty()) {
            refuse(
                    pattern.at(),
                    "looks at every " + pattern.type().text() + " for each other fact, since nothing joins them"
                            + INSTEAD);
        }
    }

    private void refuse(int at, String message) {
        problems.add(rule.file().problem(at, "rule \"" + rule.name().text() + "\" " + message));
    }

    /** Whether it speaks of other facts, of which there may be many. */
    private boolean joins(Expr expr, FactPattern pattern) {
        Set<FactPattern> others = new HashSet<>();
        expr.walk(part -> {
            if (part instanceof Expr.Path path && path.variable()) {
                FactPattern owner = owners.get(path.root().text());
                if (owner != null && owner != pattern && many.contains(owner)) {
                    others.add(owner);
                }
            }
        });
        return !others.isEmpty();
    }

    /** By the id of one of both, or by a list of ids; a word of few is shared by half of all facts. */
    private boolean looksUp(Expr expr, FactPattern pattern) {
        if (!(expr instanceof Expr.Compare compare)
                || !byKey(expr)
                || !(compare.left() instanceof Expr.Path left)
                || !left.plain()) {
            return false;
        }
        Value one = operands.of(compare.left(), pattern);
        Value other = operands.of(compare.right(), pattern);
        return switch (compare.op().text()) {
            case "contains" -> id(other) && !few(left, pattern);
            case "memberOf" -> id(one) && !few(left, pattern);
            default -> id(one) && id(other) && (one.is(Kind.FIXED) || other.is(Kind.FIXED));
        };
    }

    private static boolean id(Value value) {
        return value.type() == String.class
                && (value.is(Kind.FIXED) || (value.is(Kind.WHOLE) && "".equals(value.constant())));
    }

    private boolean few(Expr.Path path, FactPattern pattern) {
        return Members.component(operands.type(pattern), path.root().text())
                .map(typed -> !typed.words().isEmpty())
                .orElse(true);
    }
}
