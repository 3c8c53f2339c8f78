package dev.assay.engine.drl;

import dev.assay.engine.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the expressions of conditions. */
final class ExprParser {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");
    private static final Set<String> NOT_HERE = Set.of("eval", "new", "instanceof", "this");

    private final Tokens tokens;

    ExprParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Expr condition() {
        return junction(false);
    }

    /** {@code ||} binds less than {@code &&}. */
    private Expr junction(boolean all) {
        List<Expr> parts = new ArrayList<>();
        do {
            parts.add(all ? comparison() : junction(true));
        } while (tokens.takeIf(all ? "&&" : "||"));
        return parts.size() == 1
                ? parts.get(0)
                : new Expr.Junction(
                        all,
                        parts,
                        parts.get(0).at(),
                        parts.get(parts.size() - 1).end());
    }

    private Expr comparison() {
        if (tokens.peek().is("!")) {
            Token not = tokens.take();
            Expr of = comparison();
            return new Expr.Not(of, not.at(), of.end());
        }
        Expr left = operand();
        Token op = tokens.peek();
        if (op.is("not") && tokens.peek(1).is("in")) {
            tokens.take();
            tokens.take();
            return oneOf(left, true);
        }
        if (tokens.takeIf("in")) {
            return oneOf(left, false);
        }
        if (op.is("not") && tokens.peek(1).is("contains")) {
            throw new Misread(op.at(), "\"not contains\" is not in the rule language; write !( ... contains ... )");
        }
        if (op.kind() != Kind.STRING && OPERATORS.contains(op.text())) {
            tokens.take();
            return new Expr.Compare(left, op, operand());
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

    private Expr oneOf(Expr left, boolean negated) {
        tokens.expect("(", "write in (\"a\", \"b\")");
        List<Expr> values = list();
        return new Expr.OneOf(
                left, negated, values, tokens.expect(")", "close the list").end());
    }

    private List<Expr> list() {
        List<Expr> values = new ArrayList<>();
        do {
            values.add(operand());
        } while (tokens.takeIf(","));
        return values;
    }

    private Expr operand() {
        Token token = tokens.peek();
        if (token.is("(")) {
            tokens.take();
            Expr inside = condition();
            tokens.expect(")", "close the parenthesis");
            return inside;
        }
        if (token.kind() == Kind.STRING || token.kind() == Kind.NUMBER) {
            return new Expr.Literal(tokens.take());
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

    private Expr.Path path() {
        Token root = tokens.take();
        List<Expr.Step> steps = new ArrayList<>();
        if (tokens.peek().is("(")) {
            steps.add(step(root, true));
        }
        while (tokens.peek().is(".")) {
            tokens.take();
            steps.add(step(tokens.expect(Kind.NAME, "a word of the fact follows the point"), false));
        }
        return new Expr.Path(root, steps);
    }

    private Expr.Step step(Token name, boolean onFact) {
        if (!onFact && !tokens.peek().is("(")) {
            return new Expr.Step(name, false, List.of(), name.end());
        }
        tokens.take();
        List<Expr> arguments = tokens.peek().is(")") ? List.of() : list();
        return new Expr.Step(
                name,
                true,
                arguments,
                tokens.expect(")", "close the parenthesis").end());
    }
}
