package dev.assay.engine.problem;

import dev.assay.engine.name.Words;

/** What a plugin threw, in one line: the innermost cause says why, and nothing in it steers a terminal. */
public final class Thrown {

    private Thrown() {}

    /** The class and the message of the innermost cause. */
    public static String text(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String name = cause.getClass().getName();
        return line(cause.getMessage() == null ? name : name + ": " + cause.getMessage());
    }

    /** A text of a plugin's in one line. */
    public static String line(String text) {
        return Words.printable(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
