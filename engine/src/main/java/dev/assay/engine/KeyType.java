package dev.assay.engine;

import java.util.List;

/**
 * What a key of facts holds, for whoever asks people for it.
 *
 * @param kind what it holds
 * @param words the words that it may be, where it is one of some; empty otherwise
 */
public record KeyType(Kind kind, List<String> words) {

    /** What a key may hold. A closed set. */
    public enum Kind {
        /** Yes, no, partly or unknown. */
        ANSWER,
        /** A day, a month or a year. */
        DATE,
        COUNT,
        /** One of some words. */
        WORD,
        TEXT,
        /** Anything else, such as a record of its own or several values. */
        OTHER
    }

    public KeyType {
        words = List.copyOf(words);
    }
}
