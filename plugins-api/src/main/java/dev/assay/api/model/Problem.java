package dev.assay.api.model;

import java.util.Comparator;

/**
 * Why something could not be read, loaded or concluded. Made by the engine.
 *
 * @param source where
 * @param message what was found, what was expected and what to do, in one sentence
 * @param excerpt the line of the file it stands in, or empty
 * @since 1
 */
public record Problem(Source source, String message, String excerpt) implements Comparable<Problem> {

    /** A problem without an excerpt. */
    public static Problem at(Source source, String message) {
        return new Problem(source, message, "");
    }

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::source)
                .thenComparing(Problem::message)
                .compare(this, other);
    }

    /** The place and the message, then the line with a caret under the place. */
    @Override
    public String toString() {
        String head = source + ": " + message;
        if (excerpt.isEmpty() || source.column() == 0) {
            return head;
        }
        return head + "\n  | " + excerpt + "\n  | " + ".".repeat(source.column() - 1) + "^";
    }
}
