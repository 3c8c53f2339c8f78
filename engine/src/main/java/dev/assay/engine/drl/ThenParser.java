package dev.assay.engine.drl;

import dev.assay.api.model.Verb;
import dev.assay.engine.drl.Token.Kind;
import dev.assay.engine.drl.WrittenRule.Span;
import dev.assay.engine.drl.WrittenRule.Then;
import dev.assay.engine.name.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what a rule says: one verb, and the end of the rule. */
final class ThenParser {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final List<String> VERBS = List.of("applies", "fails", "lacks", "meets");
    private static final String ONE_VERB = "its whole consequence is one of"
            + " assess.applies($s); assess.meets($s); assess.fails($s); assess.lacks($s, \"key\");";

    private ThenParser() {}

    /** @param rule its name */
    static Then read(Tokens tokens, Token rule) {
        Token first = tokens.peek();
        if (!tokens.takeIf("assess")) {
            throw more(first, rule);
        }
        tokens.expect(".", ONE_VERB);
        Token verb = tokens.expect(Kind.NAME, ONE_VERB);
        if (!VERBS.contains(verb.text())) {
            throw new Misread(verb.at(), verb.shown() + " is no verb; " + Nearest.hint(verb.text(), VERBS));
        }
        tokens.expect("(", ONE_VERB);
        Token subject = tokens.expect(Kind.VARIABLE, "a verb is said of a fact that the rule matched: " + ONE_VERB);
        List<Token> missing = new ArrayList<>();
        while (tokens.takeIf(",")) {
            missing.add(key(tokens.text("the keys that are missing stand in double quotes")));
        }
        tokens.expect(")", ONE_VERB);
        int end = tokens.expect(";", "end the call with a ;").end();
        if (!tokens.peek().is("end")) {
            throw more(tokens.peek(), rule);
        }
        tokens.take();
        if (!missing.isEmpty() && !verb.is("lacks")) {
            throw new Misread(missing.get(0).at(), "only lacks names keys; write assess." + verb.text() + "($s);");
        }
        return new Then(
                Verb.valueOf(verb.text().toUpperCase(Locale.ROOT)), subject, missing, new Span(first.at(), end));
    }

    private static Token key(Token key) {
        if (!KEY.matcher(key.text()).matches()) {
            throw new Misread(
                    key.at(),
                    key.shown() + " is no key; write one such as \"encryption-at-rest\" or \"agreement.written\"");
        }
        return key;
    }

    private static Misread more(Token at, Token rule) {
        String why = at.kind() == Kind.END ? "has no \"end\"" : "does more than say one verb";
        return new Misread(at.at(), "rule \"" + rule.text() + "\" " + why + "; " + ONE_VERB + " then end");
    }
}
