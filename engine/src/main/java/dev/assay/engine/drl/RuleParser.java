package dev.assay.engine.drl;

import dev.assay.api.model.Problem;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import dev.assay.engine.drl.Token.Kind;
import dev.assay.engine.drl.WrittenRule.Span;
import dev.assay.engine.drl.WrittenRule.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the rules of a file. A mistake ends the rule it is in; the next one is read again. */
final class RuleParser {

    private static final Set<String> OTHER_ELEMENTS = Set.of("exists", "eval", "collect", "groupby", "and", "or");
    private static final int LONGEST_NAME = 200;

    private final DrlFile file;
    private final List<Problem> problems;
    private final List<WrittenRule> rules = new ArrayList<>();

    private RuleParser(DrlFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rules that can be read; what is wrong with others is added to the problems. */
    static List<WrittenRule> read(DrlFile file, List<Problem> problems) {
        RuleParser parser = new RuleParser(file, problems);
        try {
            parser.rules(new Tokens(file.text()));
        } catch (Misread e) {
            problems.add(file.problem(e.offset, String.valueOf(e.getMessage())));
        }
        return parser.rules;
    }

    private void rules(Tokens tokens) {
        while (!tokens.ended()) {
            int begin = tokens.peek().at();
            try {
                rules.add(rule(tokens));
            } catch (Misread e) {
                problems.add(file.problem(e.offset, String.valueOf(e.getMessage())));
                tokens.toNextRule(begin);
            }
        }
    }

    private static Span span(int at, int end) {
        return new Span(at, end);
    }

    private WrittenRule rule(Tokens tokens) {
        Token first = tokens.peek();
        if (!first.is("rule")) {
            throw new Misread(
                    first.at(),
                    "a rule file holds rules only, no " + first.shown()
                            + "; the fact records, assess and asOf are already there");
        }
        tokens.take();
        Token name = name(tokens);
        Token check = check(tokens, name);
        Token pairs = tokens.peek().is("@") ? pairs(tokens) : null;
        Token when = tokens.peek();
        if (when.kind() == Kind.NAME && !when.is("when")) {
            throw new Misread(
                    when.at(),
                    "rule \"" + name.text() + "\" has an attribute or a parent; rules have neither, since their order"
                            + " means nothing; delete " + when.shown());
        }
        tokens.expect("when", "the conditions follow");
        List<Condition> conditions = new ArrayList<>();
        int begin = tokens.peek().at();
        int end = when.end();
        while (!tokens.peek().is("then")) {
            tokens.requireFew(conditions);
            conditions.add(condition(tokens, name));
            end = tokens.peek(-1).end();
        }
        tokens.take();
        Then then = ThenParser.read(tokens, name);
        return new WrittenRule(
                file, name, check, pairs, conditions, span(begin, Math.max(begin, end)), then, first.at());
    }

    private static Token name(Tokens tokens) {
        Token name = tokens.text("the rule's name follows in double quotes");
        if (name.text().length() > LONGEST_NAME) {
            throw new Misread(
                    name.at(),
                    "this name has " + name.text().length() + " characters; write one of at most " + LONGEST_NAME);
        }
        return name;
    }

    private static Token check(Tokens tokens, Token name) {
        if (!tokens.takeIf("@")) {
            throw new Misread(name.at(), "rule \"" + name.text() + "\" names no check; add @check(...)");
        }
        Token annotation = tokens.expect(Kind.NAME, "write @check(...)");
        if (!annotation.is("check")) {
            throw new Misread(
                    annotation.at(), "rules have no annotation @" + annotation.text() + "; write @check(...) alone");
        }
        tokens.expect("(", "write @check(name-of-the-check)");
        StringBuilder text = new StringBuilder();
        int at = tokens.peek().at();
        while (!tokens.peek().is(")")) {
            Token part = tokens.take();
            boolean apart = part.at() != at + text.length();
            if (apart || part.kind() != Kind.NAME && part.kind() != Kind.NUMBER && !part.is("-")) {
                throw new Misread(
                        part.at(), part.shown() + " is no part of a check's name; write @check(backup-tested)");
            }
            text.append(part.text());
        }
        return new Token(Kind.NAME, text.toString(), at, tokens.take().at());
    }

    private static Token pairs(Tokens tokens) {
        tokens.take();
        Token annotation = tokens.expect(Kind.NAME, "write @check(...)");
        if (!annotation.is("pairs")) {
            throw new Misread(
                    annotation.at(),
                    "rules have no annotation @" + annotation.text() + "; beside @check(...) there is only"
                            + " @pairs(\"why\"), see docs/writing-rules.md");
        }
        tokens.expect("(", "write @pairs(\"why there are few\")");
        Token why = tokens.text("say in double quotes why there are few of both");
        tokens.expect(")", "close the parenthesis");
        return why;
    }

    private Condition condition(Tokens tokens, Token rule) {
        Token first = tokens.peek();
        if (first.is("not") || first.is("forall")) {
            tokens.take();
            List<FactPattern> patterns = new ArrayList<>();
            if (tokens.takeIf("(")) {
                do {
                    tokens.requireFew(patterns);
                    patterns.add(pattern(tokens, rule));
                } while (tokens.takeIf("and") || !tokens.peek().is(")"));
                tokens.take();
            } else {
                patterns.add(pattern(tokens, rule));
            }
            return new Condition.Absent(
                    first.is("forall"), patterns, first.at(), tokens.peek(-1).end());
        }
        if (first.is("accumulate")) {
            return count(tokens, rule);
        }
        if (first.is("(")) {
            tokens.take();
            List<FactPattern> patterns = new ArrayList<>();
            do {
                tokens.requireFew(patterns);
                patterns.add(pattern(tokens, rule));
            } while (tokens.takeIf("or"));
            tokens.expect(")", "alternatives are written ( A( ... ) or B( ... ) )");
            return new Condition.AnyOf(patterns);
        }
        return new Condition.Match(pattern(tokens, rule));
    }

    private Condition count(Tokens tokens, Token rule) {
        String form = "a count is written accumulate( $a : Activity( ... ); $n : count( $a ); $n > 1 )";
        int begin = tokens.take().at();
        tokens.expect("(", form);
        FactPattern pattern = pattern(tokens, rule);
        tokens.expect(";", form);
        Token variable = tokens.expect(Kind.VARIABLE, form);
        tokens.expect(":", form);
        tokens.expect("count", form + "; nothing else than a count is worked out in rules");
        tokens.expect("(", form);
        Token counted = tokens.expect(Kind.VARIABLE, form);
        if (pattern.variable() == null || !pattern.variable().text().equals(counted.text())) {
            throw new Misread(counted.at(), counted.shown() + " is not the fact that is counted; " + form);
        }
        tokens.expect(")", form);
        tokens.expect(";", form);
        List<Expr> limits = new ArrayList<>();
        do {
            tokens.requireFew(limits);
            limits.add(new ExprParser(tokens).condition());
        } while (tokens.takeIf(","));
        int end = tokens.expect(")", form).end();
        return new Condition.Count(pattern, variable, limits, begin, end);
    }

    private FactPattern pattern(Tokens tokens, Token rule) {
        Token first = tokens.peek();
        Token variable = first.kind() == Kind.VARIABLE ? tokens.take() : null;
        if (variable != null) {
            tokens.expect(":", "a fact is bound like $s : InformationSystem( ... )");
        }
        Token type = tokens.peek();
        if (OTHER_ELEMENTS.contains(type.text()) && type.kind() == Kind.NAME) {
            throw new Misread(type.at(), "rule \"" + rule.text() + "\" has " + otherElement(type.text()));
        }
        if (type.kind() != Kind.NAME || !Character.isUpperCase(type.text().charAt(0)) && !qualified(tokens)) {
            throw new Misread(
                    type.at(),
                    type.shown()
                            + " is no fact; conditions are facts such as $s : InformationSystem( mfa == Answer.YES )");
        }
        type = typeName(tokens);
        tokens.expect("(", "write " + type.text() + "( ... ), with what must hold of it inside");
        List<Test> tests = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            tokens.requireFew(tests);
            tests.add(test(tokens));
            if (!tokens.peek().is(")")) {
                Token comma = tokens.expect(",", "separate tests by commas, and close the parenthesis");
                if (tokens.peek().is(")")) {
                    throw new Misread(comma.at(), "no test follows this comma; delete it");
                }
            }
        }
        int end = tokens.take().end();
        if (tokens.peek().is("from")) {
            throw new Misread(
                    tokens.peek().at(),
                    "rule \"" + rule.text() + "\" has a from, which is looked through for every combination of facts;"
                            + " compare with contains or memberOf");
        }
        return new FactPattern(variable, type, tests, first.at(), end);
    }

    private static boolean qualified(Tokens tokens) {
        return tokens.peek(1).is(".");
    }

    /** With its package, if somebody wrote that: then no record is called so, and the message can say it. */
    private static Token typeName(Tokens tokens) {
        Token first = tokens.take();
        StringBuilder name = new StringBuilder(first.text());
        int end = first.end();
        while (tokens.takeIf(".")) {
            Token part = tokens.expect(Kind.NAME, "a fact's name follows");
            name.append('.').append(part.text());
            end = part.end();
        }
        return new Token(Kind.NAME, name.toString(), first.at(), end);
    }

    private static String otherElement(String word) {
        return switch (word) {
            case "exists" ->
                "an exists, whose fact would be missing from the trace and whose day nobody would look at;"
                        + " match the fact itself";
            case "eval" ->
                "an eval, which is worked out for every combination of facts; write its condition inside the fact's"
                        + " parentheses";
            case "collect", "groupby" ->
                "a " + word + "; count with accumulate( $a : Activity( ... ); $n : count( $a ); $n > 1 )";
            default ->
                "an \"" + word + "\" between facts; facts that must all be there stand one after another,"
                        + " alternatives in ( A( ... ) or B( ... ) )";
        };
    }

    private Test test(Tokens tokens) {
        Token first = tokens.peek();
        Token variable = null;
        if (first.kind() == Kind.VARIABLE && tokens.peek(1).is(":")) {
            variable = tokens.take();
            tokens.take();
        }
        Expr of = new ExprParser(tokens).condition();
        int end = tokens.peek(-1).end();
        return new Test(variable, of, file.text().substring(first.at(), end), first.at(), end);
    }
}
