package dev.assay.engine.drl;

import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a rule anew from what was read, for the rule engine, which never sees what its author wrote: on one line, without
 * comments and names, and with parentheses around all that stands inside something else, so that it can't be read otherwise.
 */
final class RulePrinter {

    private static final Map<String, String> MIRRORED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private final Map<String, String> variables = new HashMap<>();

    private RulePrinter() {}

    /**
     * What follows the name of the rule, up to its end: its conditions and its subject. What it says of it stands beside the compiled
     * rules, so that rules of the same conditions and subject are one to the rule engine.
     */
    static String of(WrittenRule rule) {
        RulePrinter printer = new RulePrinter();
        String when = rule.conditions().stream().map(printer::condition).collect(Collectors.joining(" "));
        return "when " + when + " then said.accept(drools, "
                + printer.variable(rule.then().subject()) + "); end";
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return pattern(match.pattern());
        }
        if (condition instanceof Condition.AnyOf any) {
            return "( " + patterns(any.patterns(), " or ") + " )";
        }
        if (condition instanceof Condition.Absent absent) {
            return absent.all()
                    ? "forall( " + patterns(absent.patterns(), " ") + " )"
                    : "not( " + patterns(absent.patterns(), " and ") + " )";
        }
        Condition.Count count = (Condition.Count) condition;
        String counted = pattern(count.pattern());
        String of = count.pattern().variable() == null
                ? ""
                : variable(count.pattern().variable());
        String number = variable(count.variable());
        String limits = count.limits().stream().map(this::expr).collect(Collectors.joining(", "));
        return "accumulate( " + counted + "; " + number + " : count( " + of + " ); " + limits + " )";
    }

    private String patterns(List<FactPattern> patterns, String between) {
        return patterns.stream().map(this::pattern).collect(Collectors.joining(between));
    }

    private String pattern(FactPattern pattern) {
        String bound = pattern.variable() == null ? "" : variable(pattern.variable()) + " : ";
        String tests = pattern.tests().stream().map(this::test).collect(Collectors.joining(", "));
        return bound + pattern.type().text() + "( " + tests + " )";
    }

    private String test(Test test) {
        if (test.variable() != null) {
            return variable(test.variable()) + " : " + expr(test.of());
        }
        // Conditions that must all hold are separate tests, which the rule engine can look up one by one.
        return test.of() instanceof Expr.Junction junction && junction.all()
                ? junction.parts().stream().map(this::expr).collect(Collectors.joining(", "))
                : expr(test.of());
    }

    private String expr(Expr expr) {
        if (expr instanceof Expr.Junction junction) {
            return junction.parts().stream()
                    .map(part -> "(" + expr(part) + ")")
                    .collect(Collectors.joining(junction.all() ? " && " : " || "));
        }
        if (expr instanceof Expr.Not not) {
            return "!(" + expr(not.of()) + ")";
        }
        if (expr instanceof Expr.Compare compare) {
            return compare(compare);
        }
        if (expr instanceof Expr.OneOf oneOf) {
            return expr(oneOf.left()) + (oneOf.negated() ? " not in (" : " in (") + list(oneOf.values()) + ")";
        }
        if (expr instanceof Expr.Path path) {
            return path(path);
        }
        Token literal = ((Expr.Literal) expr).token();
        return literal.kind() == Token.Kind.STRING ? quoted(literal) : literal.text();
    }

    /** With the word of the fact on the left, where the rule engine looks for it. */
    private String compare(Expr.Compare compare) {
        String op = compare.op().text();
        boolean looksInto = op.equals("contains") || op.equals("memberOf");
        return compare.left().fixed() && !looksInto
                ? expr(compare.right()) + " " + MIRRORED.getOrDefault(op, op) + " " + expr(compare.left())
                : expr(compare.left()) + " " + op + " " + expr(compare.right());
    }

    private String path(Expr.Path path) {
        StringBuilder out = new StringBuilder();
        boolean onFact = !path.steps().isEmpty() && path.steps().get(0).name() == path.root();
        if (!onFact) {
            out.append(path.variable() ? variable(path.root()) : path.root().text());
        }
        for (Expr.Step step : path.steps()) {
            out.append(out.isEmpty() ? "" : ".").append(step.name().text());
            if (step.call()) {
                out.append('(').append(list(step.arguments())).append(')');
            }
        }
        return out.toString();
    }

    private String list(List<Expr> values) {
        return values.stream().map(this::expr).collect(Collectors.joining(", "));
    }

    private String variable(Token variable) {
        return variables.computeIfAbsent(variable.text(), name -> "$v" + (variables.size() + 1));
    }

    /**
     * A text of a rule file holds no quote, no backslash and no end of line. What is not ASCII is written by its number, since
     * the rule engine writes its files in the charset of the machine.
     */
    private static String quoted(Token text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.text().toCharArray()) {
            out.append(c < 0x80 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return out.append('"').toString();
    }
}
