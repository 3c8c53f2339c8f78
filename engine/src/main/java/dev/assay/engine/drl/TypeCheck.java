package dev.assay.engine.drl;

import dev.assay.api.model.Problem;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.DateRange;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import dev.assay.engine.name.Nearest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether conditions speak of what the fact records have, and compare like with like: the rule engine itself compares a text
 * with true without a word.
 */
final class TypeCheck {

    private final FactTypes types;
    private final WrittenRule rule;
    private final List<Problem> problems;
    private final Map<String, Typed> variables = new HashMap<>();
    private Class<?> fact = Object.class;

    TypeCheck(FactTypes types, WrittenRule rule, List<Problem> problems) {
        this.types = types;
        this.rule = rule;
        this.problems = problems;
    }

    /** Adds what is wrong, and says whether anything is. */
    boolean finds() {
        int before = problems.size();
        for (Condition condition : rule.conditions()) {
            check(condition);
        }
        Token subject = rule.then().subject();
        Typed said = variables.get(subject.text());
        if (said == null) {
            add(subject, subject.text() + " is bound to nothing; " + Nearest.hint(subject.text(), bound()));
        } else if (!Fact.class.isAssignableFrom(said.raw())) {
            add(
                    subject,
                    subject.text() + " is " + said.shown()
                            + "; a verb is said of a fact, as bound by $s : Organization()");
        } else {
            missing(said.raw());
        }
        return problems.size() > before;
    }

    private Set<String> bound() {
        return new TreeSet<>(variables.keySet());
    }

    private void add(Token at, String message) {
        problems.add(rule.file().problem(at.at(), "rule \"" + rule.name().text() + "\": " + message));
    }

    /** The keys that lacks names are keys of its subject, or begin with a section. */
    private void missing(Class<?> subject) {
        String section = FactTypes.sectionOf(subject.asSubclass(Fact.class));
        Set<String> known = new TreeSet<>(types.sections());
        known.addAll(types.keys(section));
        known.add("complete");
        for (Token key : rule.then().missing()) {
            String first = key.text().contains(".")
                    ? key.text().substring(0, key.text().indexOf('.'))
                    : key.text();
            if (!known.contains(first)) {
                add(
                        key,
                        "lacks \"" + key.text() + "\", which is no key of " + section + "; "
                                + Nearest.hint(first, known));
            }
        }
    }

    private void check(Condition condition) {
        if (condition instanceof Condition.Match match) {
            pattern(match.pattern());
        } else if (condition instanceof Condition.Absent absent) {
            Map<String, Typed> outside = new HashMap<>(variables);
            absent.patterns().forEach(this::pattern);
            variables.keySet().retainAll(outside.keySet());
        } else if (condition instanceof Condition.AnyOf any) {
            Map<String, Typed> outside = new HashMap<>(variables);
            for (FactPattern pattern : any.patterns()) {
                pattern(pattern);
                variables.keySet().retainAll(outside.keySet());
            }
        } else if (condition instanceof Condition.Count count) {
            Map<String, Typed> outside = new HashMap<>(variables);
            pattern(count.pattern());
            variables.keySet().retainAll(outside.keySet());
            variables.put(count.variable().text(), Typed.of(long.class));
            fact = Object.class;
            count.limits().forEach(this::told);
        }
    }

    private void pattern(FactPattern pattern) {
        Class<? extends Fact> type = types.named(pattern.type().text()).orElse(null);
        if (type == null) {
            problems.add(rule.file()
                    .problem(
                            pattern.type().at(),
                            "rule \"" + rule.name().text() + "\" matches "
                                    + pattern.type().text() + ", which is no fact record; "
                                    + Nearest.hint(pattern.type().text(), types.names())));
            return;
        }
        bind(pattern.variable(), Typed.of(type));
        for (Test test : pattern.tests()) {
            fact = type;
            Token variable = test.variable();
            if (variable == null) {
                told(test.of());
            } else {
                try {
                    bind(variable, held(test));
                } catch (Misread e) {
                    told(e);
                }
            }
        }
    }

    /** What a fact holds, which alone gets a name. */
    private Typed held(Test test) {
        Typed value = of(test.of());
        boolean word = test.of() instanceof Expr.Path path && !path.fixed() && !path.variable();
        if (!word || value.truth()) {
            throw new Misread(
                    test.of().at(),
                    "names " + text(test.of()) + ", but only what a fact holds gets a name, such as $id : id; write a"
                            + " condition without");
        }
        return value;
    }

    private void bind(@Nullable Token variable, Typed value) {
        if (variable != null && variables.put(variable.text(), value) != null) {
            add(variable, variable.text() + " is bound already; take another name");
        }
    }

    private void told(Expr expr) {
        try {
            holds(expr);
        } catch (Misread e) {
            told(e);
        }
    }

    private void told(Misread e) {
        problems.add(rule.file().problem(e.offset, "rule \"" + rule.name().text() + "\" " + e.getMessage()));
    }

    /** An expression that is true or false. */
    private void holds(Expr expr) {
        if (expr instanceof Expr.Junction junction) {
            junction.parts().forEach(this::holds);
        } else if (expr instanceof Expr.Not not) {
            holds(not.of());
        } else if (expr instanceof Expr.Compare compare) {
            compare(compare);
        } else if (expr instanceof Expr.OneOf oneOf) {
            Typed left = of(oneOf.left());
            oneOf.values().forEach(value -> new Comparison(oneOf.left(), left).with(value, of(value), "=="));
        } else {
            Typed value = of(expr);
            if (expr.fixed() && (expr instanceof Expr.Literal || constant(expr))) {
                throw new Misread(
                        expr.at(),
                        "tests " + text(expr) + ", which says nothing of the fact; write such as mfa == Answer.YES");
            }
            if (!value.truth()) {
                throw new Misread(
                        expr.at(),
                        "tests " + text(expr) + ", which is " + value.shown() + " and no condition; write "
                                + value.example(text(expr)));
            }
        }
    }

    private String text(Expr expr) {
        return rule.file().text().substring(expr.at(), expr.end());
    }

    private void compare(Expr.Compare compare) {
        Typed left = of(compare.left());
        Typed right = of(compare.right());
        if (compare.left().fixed() && compare.right().fixed()) {
            throw new Misread(
                    compare.at(),
                    "compares " + text(compare.left()) + " with " + text(compare.right())
                            + ", which says nothing of any fact; write such as mfa == Answer.YES");
        }
        String op = compare.op().text();
        boolean swapped = compare.left() instanceof Expr.Literal || constant(compare.left());
        switch (op) {
            case "contains" -> contains(compare.left(), left, compare.right(), right);
            case "memberOf" -> contains(compare.right(), right, compare.left(), left);
            default -> {
                if (swapped) {
                    new Comparison(compare.right(), right).with(compare.left(), left, op);
                } else {
                    new Comparison(compare.left(), left).with(compare.right(), right, op);
                }
            }
        }
    }

    private static boolean constant(Expr expr) {
        return expr instanceof Expr.Path path && path.constant();
    }

    private void contains(Expr list, Typed listed, Expr one, Typed value) {
        if (!listed.collection()) {
            throw new Misread(
                    list.at(),
                    "looks into " + text(list) + ", which is " + listed.shown() + " and no list; write "
                            + listed.example(text(list)));
        }
        new Comparison(list, listed.element()).with(one, value, "==");
    }

    /** A comparison of something of a fact with something else. */
    private final class Comparison {
        private final Expr expr;
        private final Typed left;

        Comparison(Expr expr, Typed left) {
            this.expr = expr;
            this.left = left;
        }

        void with(Expr other, Typed right, String op) {
            if (other instanceof Expr.Literal literal && literal.token().is("null")) {
                throw new Misread(
                        other.at(),
                        "compares " + text(expr) + " with null; what nobody recorded is unknown, never null");
            }
            boolean ordered = !op.equals("==") && !op.equals("!=");
            boolean alike = left.number() && right.number() && left.whole() == right.whole()
                    || left.truth() && right.truth()
                    || left.raw() == right.raw();
            boolean comparable = left.number()
                    || left.raw() == LocalDate.class
                    || left.raw().getSimpleName().equals("Score");
            if (!alike || left.raw() == DateRange.class || left.collection() || (ordered && !comparable)) {
                throw new Misread(
                        expr.at(),
                        "compares " + text(expr) + ", which is " + left.shown() + ", by " + op + " with "
                                + right.shown() + "; write " + left.example(text(expr)));
            }
            if (other instanceof Expr.Literal literal
                    && !left.words().isEmpty()
                    && !left.words().contains(literal.token().text())
                    && !literal.token().text().equals("unknown")) {
                throw new Misread(
                        other.at(),
                        "compares " + text(expr) + " with \"" + literal.token().text() + "\", which it never is; "
                                + Nearest.hint(literal.token().text(), left.words()));
            }
        }
    }

    private Typed of(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            Token token = literal.token();
            return Typed.of(
                    token.kind() == Token.Kind.STRING
                            ? String.class
                            : token.kind() == Token.Kind.NUMBER
                                    ? (token.text().contains(".") ? double.class : int.class)
                                    : token.is("null") ? Object.class : boolean.class);
        }
        if (expr instanceof Expr.Path path) {
            return path(path);
        }
        holds(expr);
        return Typed.of(boolean.class);
    }

    private Typed path(Expr.Path path) {
        Token root = path.root();
        if (constant(path)) {
            return Constants.of(path, types);
        }
        List<Expr.Step> steps = path.steps();
        if (path.variable()) {
            Typed value = variables.get(root.text());
            if (value == null) {
                throw new Misread(
                        root.at(),
                        "tests " + root.text() + ", which is bound to nothing before; "
                                + Nearest.hint(root.text(), bound()));
            }
            return steps(value, root.text(), steps);
        }
        if (root.is("asOf") && (steps.isEmpty() || steps.get(0).name() != root)) {
            return steps(Typed.of(LocalDate.class), "asOf", steps);
        }
        if (!steps.isEmpty() && steps.get(0).name() == root) {
            if (Members.component(fact, root.text()).isPresent()) {
                throw new Misread(
                        root.at(),
                        "calls " + root.text() + "(), which is then looked at for every combination of facts; write "
                                + root.text() + " without parentheses");
            }
            return steps(Typed.of(fact), fact.getSimpleName(), steps);
        }
        Typed value = Members.component(fact, root.text()).orElseThrow(() -> unknown(root, Typed.of(fact)));
        return steps(value, root.text(), steps);
    }

    static Misread unknown(Token word, Typed type) {
        Set<String> right = Members.words(type.raw());
        String of = type.raw().isRecord() ? type.raw().getSimpleName() : type.shown();
        return new Misread(
                word.at(),
                "tests " + word.text() + ", which is no word of " + of
                        + (right.isEmpty() ? "; nothing can be asked of it" : "; " + Nearest.hint(word.text(), right)));
    }

    private static Misread notHeld(Token word, Typed of) {
        return Members.methods(of.raw(), word.text()).isEmpty()
                ? unknown(word, of)
                : new Misread(
                        word.at(), "tests " + word.text() + ", which is worked out; write " + word.text() + "( ... )");
    }

    private Typed steps(Typed begin, String name, List<Expr.Step> steps) {
        Typed value = begin;
        for (Expr.Step step : steps) {
            String word = step.name().text();
            if (word.equals("equals")) {
                throw new Misread(
                        step.name().at(),
                        "asks .equals of " + name + ", for every combination of facts; compare with ==");
            }
            Typed before = value;
            value = step.call()
                    ? Calls.of(
                            before,
                            step,
                            step.arguments().stream().map(this::of).toList())
                    : Members.component(before.raw(), word).orElseThrow(() -> notHeld(step.name(), before));
        }
        return value;
    }
}
