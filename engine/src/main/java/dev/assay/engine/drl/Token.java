package dev.assay.engine.drl;

/**
 * A word or sign of a rule file.
 *
 * @param kind what it is
 * @param text how it is written; of a string what stands between its quotes
 * @param at its first character, counted from 0
 * @param end the character after its last
 */
record Token(Kind kind, String text, int at, int end) {

    enum Kind {
        NAME,
        /** A variable, with its dollar sign. */
        VARIABLE,
        STRING,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
    }

    /** How a message calls it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : "\"" + text + "\"";
    }
}
