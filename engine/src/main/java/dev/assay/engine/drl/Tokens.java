package dev.assay.engine.drl;

import dev.assay.engine.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a rule file, one after another. */
final class Tokens {

    private static final Pattern SPACE = Pattern.compile("(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)+");
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_]\\w*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern SIGN = Pattern.compile("==|!=|<=|>=|&&|\\|\\||[-(){}\\[\\]<>!.,:;@=+*/%?&|]");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /** @throws Misread at what belongs to no word of the language */
    Tokens(String text) {
        int at = 0;
        while (at < text.length()) {
            Matcher space = from(SPACE, text, at);
            if (space.lookingAt()) {
                at = space.end();
                continue;
            }
            Token token = read(text, at);
            tokens.add(token);
            at = token.end();
        }
        tokens.add(new Token(Kind.END, "", text.length(), text.length()));
    }

    private static Matcher from(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }

    private static Token read(String text, int at) {
        Matcher word = from(WORD, text, at);
        if (word.lookingAt()) {
            return new Token(text.charAt(at) == '$' ? Kind.VARIABLE : Kind.NAME, word.group(), at, word.end());
        }
        Matcher number = from(NUMBER, text, at);
        if (number.lookingAt()) {
            return new Token(Kind.NUMBER, number.group(), at, number.end());
        }
        Matcher string = from(STRING, text, at);
        if (string.lookingAt()) {
            return new Token(Kind.STRING, string.group(1), at, string.end());
        }
        Matcher sign = from(SIGN, text, at);
        if (sign.lookingAt()) {
            return new Token(Kind.SIGN, sign.group(), at, sign.end());
        }
        throw new Misread(
                at,
                text.charAt(at) == '"'
                        ? "this text has no closing quote in its line; add a \""
                        : text.charAt(at) == '\''
                                ? "texts stand in double quotes; write \" in place of '"
                                : "\"" + Character.toString(text.codePointAt(at))
                                        + "\" is no sign of the rule language");
    }

    Token peek() {
        return tokens.get(next);
    }

    /** One further on, or one that was taken, by a negative number. */
    Token peek(int further) {
        return tokens.get(Math.max(0, Math.min(next + further, tokens.size() - 1)));
    }

    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takeIf(String word) {
        if (peek().is(word)) {
            take();
            return true;
        }
        return false;
    }

    /** The word that must come next, with what to say where another comes. */
    Token expect(String word, String instead) {
        if (!peek().is(word)) {
            throw new Misread(peek().at(), peek().shown() + " stands where \"" + word + "\" belongs; " + instead);
        }
        return take();
    }

    Token expect(Kind kind, String instead) {
        if (peek().kind() != kind) {
            throw new Misread(peek().at(), peek().shown() + " does not belong here; " + instead);
        }
        return take();
    }

    boolean ended() {
        return peek().kind() == Kind.END;
    }

    /** Goes on to the next rule, so that one mistake does not hide those of the rules after it. */
    void toNextRule(int after) {
        while (!ended() && (peek().at() <= after || !beginsRule())) {
            take();
        }
    }

    private boolean beginsRule() {
        return peek().is("rule") && peek(1).kind() == Kind.STRING;
    }
}
