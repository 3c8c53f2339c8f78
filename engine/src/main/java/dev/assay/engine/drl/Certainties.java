package dev.assay.engine.drl;

import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Value.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How certain the conditions of one rule are, by what each of their operands is where nobody recorded it. */
final class Certainties {

    private final WrittenRule rule;
    private final Operands operands;

    Certainties(FactTypes types, WrittenRule rule) {
        this.rule = rule;
        this.operands = new Operands(types, rule, this);
    }

    Operands operands() {
        return operands;
    }

    /**
     * How certain a condition on a fact is.
     *
     * @throws Misread if it compares nothing of any fact
     */
    Certainty of(Expr expr, @Nullable FactPattern pattern) {
        if (expr instanceof Expr.Junction junction) {
            return junction.parts().stream()
                    .map(part -> of(part, pattern))
                    .reduce(junction.all() ? Certainty::and : Certainty::or)
                    .orElseThrow();
        }
        if (expr instanceof Expr.Not not) {
            return of(not.of(), pattern).negated();
        }
        if (expr instanceof Expr.Compare compare) {
            return compare(compare, pattern);
        }
        if (expr instanceof Expr.OneOf oneOf) {
            Certainty one = oneOf.values().stream()
                    .map(value -> equal(oneOf, oneOf.left(), value, pattern))
                    .reduce(Certainty::or)
                    .orElseThrow();
            return oneOf.negated() ? one.negated() : one;
        }
        Value value = operands.of(expr, pattern);
        Certainty truth = value.truth();
        if (expr instanceof Expr.Literal || (truth != null && value.facts().isEmpty())) {
            throw nothing(expr);
        }
        return truth == null ? Certainty.NONE : truth;
    }

    private Misread nothing(Expr expr) {
        return new Misread(
                expr.at(),
                "tests " + rule.file().text().substring(expr.at(), expr.end())
                        + ", which is the same whatever is recorded; compare a key of a fact with a value, such as"
                        + " mfa == Answer.YES");
    }

    private Certainty compare(Expr.Compare compare, @Nullable FactPattern pattern) {
        String op = compare.op().text();
        return switch (op) {
            case "==" -> equal(compare, compare.left(), compare.right(), pattern);
            case "!=" ->
                equal(compare, compare.left(), compare.right(), pattern).negated();
            case "contains" -> contains(compare.left(), compare.right(), pattern);
            case "memberOf" -> contains(compare.right(), compare.left(), pattern);
            default -> ordered(compare, pattern, op);
        };
    }

    private Certainty contains(Expr list, Expr one, @Nullable FactPattern pattern) {
        Value value = operands.of(one, pattern);
        // Neither an empty list nor a list of ids holds what nobody recorded.
        return Certainty.of(true, false, operands.of(list, pattern).keysWith(value));
    }

    private Certainty equal(Expr whole, Expr one, Expr other, @Nullable FactPattern pattern) {
        Value left = operands.of(one, pattern);
        Value right = operands.of(other, pattern);
        requireFacts(whole, one, left, other, right, pattern);
        if (left.is(Kind.FIXED) && !right.is(Kind.FIXED)) {
            return equal(right, left);
        }
        return equal(left, right);
    }

    private void requireFacts(
            Expr whole, Expr one, Value left, Expr other, Value right, @Nullable FactPattern pattern) {
        Set<FactPattern> facts = new HashSet<>(left.facts());
        facts.addAll(right.facts());
        boolean itself = operands.written(one, pattern).equals(operands.written(other, pattern));
        if (facts.isEmpty() && !operands.counts(one) && !operands.counts(other) || itself) {
            throw nothing(whole);
        }
    }

    private static Certainty equal(Value value, Value other) {
        if (value.is(Kind.FIXED)) {
            return Certainty.RECORDED;
        }
        boolean fixed = other.is(Kind.FIXED);
        if (value.is(Kind.WHOLE) && fixed && value.keys().size() == 1) {
            Object unknown = value.constant();
            Object named = other.constant();
            boolean same = unknown != null && named != null && same(unknown, named);
            return Certainty.of(value.keys().iterator().next(), same);
        }
        Certainty truth = value.truth();
        if (truth != null && fixed && other.constant() instanceof Boolean right) {
            return right ? truth : truth.negated();
        }
        boolean zero = fixed && other.constant() instanceof BigDecimal number && number.signum() == 0;
        if (zero && (value.is(Kind.FALLS) || value.is(Kind.RISES))) {
            // A number is never below zero: once nothing, never more; once more, never nothing.
            boolean most = value.is(Kind.FALLS);
            return Certainty.of(most, !most, value.keys());
        }
        return Certainty.NONE;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal right
                ? number.compareTo(right) == 0
                : one.equals(other);
    }

    private Certainty ordered(Expr.Compare compare, @Nullable FactPattern pattern, String op) {
        Value left = operands.of(compare.left(), pattern);
        Value right = operands.of(compare.right(), pattern);
        requireFacts(compare, compare.left(), left, compare.right(), right, pattern);
        boolean less = op.startsWith("<");
        return below(less ? left : right, less ? right : left, op.endsWith("="));
    }

    /** Whether one value is below another, or the same where that is enough. */
    static Certainty below(Value low, Value high, boolean orSame) {
        if (low.is(Kind.FIXED) && high.is(Kind.FIXED)) {
            return Certainty.RECORDED;
        }
        Value value = low.is(Kind.FIXED) ? high : low;
        boolean fixed = low.is(Kind.FIXED) || high.is(Kind.FIXED);
        Object unknown = value.constant();
        Object named = value == low ? high.constant() : low.constant();
        if (fixed && unknown instanceof BigDecimal none && named instanceof BigDecimal number) {
            int order = value == low ? none.compareTo(number) : number.compareTo(none);
            boolean so = order < 0 || (orSame && order == 0);
            if (value.is(Kind.WHOLE) && value.keys().size() == 1) {
                return Certainty.of(value.keys().iterator().next(), so);
            }
            boolean always = value.is(Kind.RISES) ? so && value == high : so && value == low && value.is(Kind.FALLS);
            boolean never = value.is(Kind.RISES) ? !so && value == low : !so && value == high && value.is(Kind.FALLS);
            if (always || never) {
                return Certainty.RECORDED;
            }
        }
        return Certainty.of(
                low.neverRises() && high.neverFalls(), low.neverFalls() && high.neverRises(), low.keysWith(high));
    }
}
