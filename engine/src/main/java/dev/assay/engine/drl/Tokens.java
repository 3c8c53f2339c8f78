package dev.assay.engine.drl;

import dev.assay.engine.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a rule file, one after another. */
final class Tokens {

    /** No text or name of a rule is longer. */
    private static final int LONGEST = 500;

    private static final int MOST = 200;

    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_]\\w*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern SIGN = Pattern.compile("==|!=|<=|>=|&&|\\|\\||[-(){}\\[\\]<>!.,:;@=+*/%?&|]");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /** @throws Misread at what belongs to no word of the language */
    Tokens(String text) {
        Characters.requireVisible(text);
        int at = Characters.afterSpace(text, 0);
        while (at < text.length()) {
            Token token = read(text, at);
            if (token.text().length() > LONGEST) {
                throw new Misread(
                        at,
                        "this " + (token.kind() == Kind.STRING ? "text" : "word") + " has "
                                + token.text().length() + " characters; write one of at most " + LONGEST);
            }
            tokens.add(token);
            at = Characters.afterSpace(text, token.end());
        }
        tokens.add(new Token(Kind.END, "", text.length(), text.length()));
    }

    private static Token read(String text, int at) {
        if (text.charAt(at) == '"') {
            return string(text, at);
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (word.lookingAt()) {
            return new Token(text.charAt(at) == '$' ? Kind.VARIABLE : Kind.NAME, word.group(), at, word.end());
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            return new Token(Kind.NUMBER, number.group(), at, number.end());
        }
        Matcher sign = SIGN.matcher(text).region(at, text.length());
        if (sign.lookingAt()) {
            return new Token(Kind.SIGN, sign.group(), at, sign.end());
        }
        throw new Misread(
                at,
                text.charAt(at) == '\''
                        ? "texts stand in double quotes; write \" in place of '"
                        : "\"" + Character.toString(text.codePointAt(at)) + "\" is no sign of the rule language");
    }

    /** What stands between quotes stands for itself: nothing in it is written in another way. */
    private static Token string(String text, int at) {
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '"') {
                return new Token(Kind.STRING, text.substring(at + 1, i), at, i + 1);
            }
            if (text.charAt(i) == '\\') {
                throw new Misread(
                        i, "a text holds no backslash, since each of its characters stands for itself; delete the \\");
            }
            if (text.charAt(i) == '\t') {
                throw new Misread(i, "a text holds no tab; write a blank");
            }
        }
        throw new Misread(at, "this text has no closing quote in its line; add a \"");
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

    /** A text in which something is written. */
    Token text(String instead) {
        Token text = expect(Kind.STRING, instead);
        if (text.text().isBlank()) {
            throw new Misread(text.at(), "nothing is written between these quotes; " + instead);
        }
        return text;
    }

    /** What stands beside one another can be counted by whoever reads it. */
    void requireFew(List<?> before) {
        if (before.size() == MOST) {
            throw new Misread(peek().at(), "more than " + MOST + " stand beside one another; write several rules");
        }
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
