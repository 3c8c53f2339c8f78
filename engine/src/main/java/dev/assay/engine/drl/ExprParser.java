package dev.assay.engine.drl;

import dev.assay.engine.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the expressions of conditions. */
final class ExprParser {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");
    private static final Set<String> NOT_HERE = Set.of("eval", "new", "instanceof", "this");
    private static final int DEEPEST = 50;
    private static final int DIGITS = 9;

    private final Tokens tokens;
    private int depth;

    ExprParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Expr condition() {
        return junction(false);
    }

    /** {@code ||} binds less than {@code &&}. */
    private Expr junction(boolean all) {
        List<Expr> parts = new ArrayList<>();
        int begin = tokens.peek().at();
        do {
            tokens.requireFew(parts);
            parts.add(all ? comparison() : junction(true));
        } while (tokens.takeIf(all ? "&&" : "||"));
        return parts.size() == 1
                ? parts.get(0)
                : new Expr.Junction(all, parts, begin, tokens.peek(-1).end());
    }

    private void deeper(Token at) {
        depth++;
        if (depth > DEEPEST) {
            throw new Misread(at.at(), "more than " + DEEPEST + " stand inside one another; write several conditions");
        }
    }

    private Expr comparison() {
        if (tokens.peek().is("!")) {
            return not();
        }
        Expr left = operand();
        Token op = tokens.peek();
        boolean notIn = op.is("not") && tokens.peek(1).is("in");
        if (notIn || op.is("in")) {
            requireValue(left, op);
            if (left.fixed()) {
                throw new Misread(
                        left.at(), "a fixed value stands before \"in\"; write a word of the fact there, such as kind");
            }
            if (notIn) {
                tokens.take();
            }
            tokens.take();
            return oneOf(left, notIn);
        }
        if (op.is("not") && tokens.peek(1).is("contains")) {
            throw new Misread(op.at(), "\"not contains\" is not in the rule language; write !( ... contains ... )");
        }
        if (compares(op)) {
            requireValue(left, op);
            tokens.take();
            return new Expr.Compare(left, op, value());
        }
        if (op.is("=")) {
            throw new Misread(op.at(), "\"=\" compares nothing; write ==");
        }
        if (op.is("matches") || op.is("str") || op.is("soundslike")) {
            throw new Misread(
                    op.at(),
                    "\"" + op.text() + "\" is not in the rule language, since a pattern can run without end;"
                            + " write in (\"a\", \"b\"), or .startsWith(\"a\")");
        }
        return left;
    }

    private static boolean compares(Token op) {
        return op.kind() != Kind.STRING && OPERATORS.contains(op.text());
    }

    private Expr not() {
        Token not = tokens.take();
        deeper(not);
        Expr of = tokens.peek().is("!") ? not() : operand();
        if (compares(tokens.peek()) || tokens.peek().is("in") || tokens.peek().is("not")) {
            throw new Misread(
                    not.at(),
                    "\"!\" denies what stands before \"" + tokens.peek().text()
                            + "\" alone; compare with != or not in, or write !( ... ) around the whole comparison");
        }
        depth--;
        return new Expr.Not(of, not.at(), tokens.peek(-1).end());
    }

    private Expr oneOf(Expr left, boolean negated) {
        tokens.expect("(", "write in (\"a\", \"b\")");
        List<Expr> values = list();
        return new Expr.OneOf(
                left, negated, values, tokens.expect(")", "close the list").end());
    }

    private List<Expr> list() {
        List<Expr> values = new ArrayList<>();
        do {
            tokens.requireFew(values);
            values.add(value());
        } while (tokens.takeIf(","));
        return values;
    }

    /** A condition is true or false already, and compared with nothing. */
    private static void requireValue(Expr left, Token op) {
        if (!left.value()) {
            throw new Misread(
                    op.at(),
                    op.shown() + " follows a condition, which is true or false already; delete it, or write !( ... ) to"
                            + " deny the condition");
        }
    }

    private Expr value() {
        Token first = tokens.peek();
        Expr value = operand();
        if (!value.value()) {
            throw new Misread(
                    first.at(), "a condition stands where a value belongs; write one such as Answer.YES or \"server\"");
        }
        return value;
    }

    private Expr operand() {
        Token token = tokens.peek();
        if (token.is("(")) {
            deeper(token);
            tokens.take();
            Expr inside = condition();
            tokens.expect(")", "close the parenthesis");
            depth--;
            return inside;
        }
        if (token.kind() == Kind.STRING) {
            return new Expr.Literal(tokens.take());
        }
        if (token.kind() == Kind.NUMBER) {
            return new Expr.Literal(number(tokens.take()));
        }
        if (token.is("true") || token.is("false") || token.is("null")) {
            return new Expr.Literal(tokens.take());
        }
        if (NOT_HERE.contains(token.text()) && token.kind() == Kind.NAME) {
            throw new Misread(
                    token.at(),
                    "\"" + token.text() + "\" is not in the rule language: what it hides is looked at for every"
                            + " combination of facts; compare the fact's own words, such as mfa == Answer.YES");
        }
        if (token.kind() != Kind.NAME && token.kind() != Kind.VARIABLE) {
            throw new Misread(
                    token.at(), token.shown() + " is no condition; write one such as encryptionAtRest == Answer.YES");
        }
        return path();
    }

    private static Token number(Token number) {
        if (number.text().length() > DIGITS) {
            throw new Misread(
                    number.at(), "this number has more than " + DIGITS + " digits; write one of at most 999999999");
        }
        if (number.text().matches("0\\d.*")) {
            throw new Misread(number.at(), "this number begins with a zero; write it without");
        }
        return number;
    }

    private Expr.Path path() {
        Token root = tokens.take();
        List<Expr.Step> steps = new ArrayList<>();
        if (tokens.peek().is("(")) {
            steps.add(step(root, true));
        }
        while (tokens.peek().is(".")) {
            tokens.take();
            steps.add(step(tokens.expect(Kind.NAME, "a word of the fact follows the point"), false));
            if (steps.size() > DEEPEST) {
                throw new Misread(root.at(), "more than " + DEEPEST + " words follow one another; bind one of them");
            }
        }
        return new Expr.Path(root, steps);
    }

    private Expr.Step step(Token name, boolean onFact) {
        if (!onFact && !tokens.peek().is("(")) {
            return new Expr.Step(name, false, List.of(), name.end());
        }
        deeper(tokens.take());
        List<Expr> arguments = tokens.peek().is(")") ? List.of() : list();
        depth--;
        return new Expr.Step(
                name,
                true,
                arguments,
                tokens.expect(")", "close the parenthesis").end());
    }
}
