package dev.assay.engine.drl;

import dev.assay.api.model.Problem;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Conjuncts.Conjunct;
import dev.assay.engine.drl.Value.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a rule counts the facts rightly of which it is not known whether they are such as it asks for: where few or none may
 * be, each of them is one; where many must be, none of them is.
 */
final class Absences {

    private static final Pattern IS = Pattern.compile("(\\S+) == (\"[^\"]*\"|Answer\\.\\w+)");

    private final WrittenRule rule;
    private final Conjuncts conjuncts;
    private final List<Problem> problems;

    Absences(WrittenRule rule, Conjuncts conjuncts, List<Problem> problems) {
        this.rule = rule;
        this.conjuncts = conjuncts;
        this.problems = problems;
    }

    void check(Condition.Absent absent) {
        List<FactPattern> patterns = absent.patterns();
        boolean all = rule.file().text().startsWith("forall", absent.at());
        for (FactPattern pattern : patterns) {
            boolean asked = all && (patterns.size() == 1 || !pattern.equals(patterns.get(0)));
            for (Conjunct each : conjuncts.of(pattern)) {
                if (asked && !each.certainty().whenTrue().certain()) {
                    asks(each);
                } else if (!asked && !each.certainty().whenFalse().certain() && !elsewhere(pattern, each)) {
                    misses(each);
                }
            }
        }
    }

    /**
     * Whether the same facts with nothing recorded of this key are absent too, by a condition of their own: so that each can be
     * looked up by a key.
     */
    private boolean elsewhere(FactPattern pattern, Conjunct joins) {
        if (!Joins.byKey(joins.expr())) {
            return false;
        }
        Set<String> rest = written(pattern, each -> !each.equals(joins));
        return rule.conditions().stream()
                .filter(Condition.Absent.class::isInstance)
                .map(Condition.Absent.class::cast)
                .filter(absent -> absent.patterns().size() == 1)
                .map(absent -> absent.patterns().get(0))
                .filter(other -> !other.equals(pattern)
                        && other.type().text().equals(pattern.type().text()))
                .anyMatch(other -> joins.keys().stream()
                        .filter(key -> key.pattern().equals(pattern))
                        .anyMatch(key -> covers(other, key, rest)));
    }

    private boolean covers(FactPattern other, Key key, Set<String> rest) {
        Set<String> nothing = Set.of(key.written() + ".isEmpty", key.written() + " == \"\"");
        Set<String> tests = written(other, each -> true);
        return tests.stream().anyMatch(nothing::contains)
                && tests.stream().allMatch(test -> nothing.contains(test) || rest.contains(test));
    }

    private Set<String> written(FactPattern pattern, Predicate<Conjunct> which) {
        return conjuncts.of(pattern).stream()
                .filter(which)
                .map(Conjunct::written)
                .collect(Collectors.toSet());
    }

    void check(Condition.Count count) {
        List<Conjunct> tests = conjuncts.of(count.pattern());
        boolean few =
                tests.stream().allMatch(each -> each.certainty().whenFalse().certain());
        boolean many =
                tests.stream().allMatch(each -> each.certainty().whenTrue().certain());
        Operands operands = conjuncts.certainties().operands();
        for (Expr limit : count.limits()) {
            Set<Kind> right = new HashSet<>();
            try {
                for (Kind kind : List.of(Kind.RISES, Kind.FALLS, Kind.FIXED)) {
                    operands.count(count.variable(), kind);
                    if (conjuncts.certainties().of(limit, null).whenTrue().certain()) {
                        right.add(kind);
                    }
                }
            } catch (Misread e) {
                refuse(e.offset, String.valueOf(e.getMessage()));
                return;
            }
            boolean so = (few && right.contains(Kind.FALLS))
                    || (many && right.contains(Kind.RISES))
                    || (few && many && right.contains(Kind.FIXED));
            if (!so) {
                wrongly(tests, right, limit);
                return;
            }
        }
    }

    private void wrongly(List<Conjunct> tests, Set<Kind> right, Expr limit) {
        for (Conjunct each : tests) {
            boolean most = right.contains(Kind.FALLS);
            boolean least = right.contains(Kind.RISES);
            if (!least && !each.certainty().whenFalse().certain()) {
                misses(each);
                return;
            }
            if (!most && !each.certainty().whenTrue().certain()) {
                asks(each);
                return;
            }
        }
        refuse(
                limit.at(),
                "compares a count by " + text(limit) + ", which nobody can be certain of; compare it with a number");
    }

    private void misses(Conjunct each) {
        refuse(
                each.expr().at(),
                "leaves out what may turn out to be one, since " + each.text() + " is false where " + key(each)
                        + " is not known; take the unknown in, "
                        + each.keys().stream()
                                .findFirst()
                                .map(key -> takingIn(key, each))
                                .orElse("as \"unknown\""));
    }

    private static String takingIn(Key key, Conjunct each) {
        boolean text = key.type().raw() == String.class && key.type().words().isEmpty();
        if (text || key.type().collection()) {
            return "by a second not( ... ) with " + key.written() + (text ? " == \"\"" : ".isEmpty()");
        }
        if (key.range()) {
            return "such as !" + key.written() + ".certainlyBefore(asOf)";
        }
        String unknown = key.type().raw() == String.class ? "\"unknown\"" : "Answer.UNKNOWN";
        Matcher one = IS.matcher(each.written());
        return one.matches()
                ? "such as " + one.group(1) + " in (" + one.group(2) + ", " + unknown + ")"
                : "such as " + key.written() + " in (..., " + unknown + ")";
    }

    private void asks(Conjunct each) {
        refuse(
                each.expr().at(),
                "counts what may turn out to be none, since " + each.text() + " may be so only as long as "
                        + key(each) + " is not known; test what was recorded"
                        + each.keys().stream()
                                .findFirst()
                                .map(key -> ", such as " + key.example())
                                .orElse(""));
    }

    private static String key(Conjunct each) {
        return each.keys().stream().map(Key::written).sorted().findFirst().orElse("it");
    }

    private String text(Expr expr) {
        return rule.file().text().substring(expr.at(), expr.end()).replaceAll("\\s+", " ");
    }

    private void refuse(int at, String message) {
        problems.add(rule.file().problem(at, "rule \"" + rule.name().text() + "\" " + message));
    }
}
