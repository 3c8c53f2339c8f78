package dev.assay.benchmarks.floor;

import java.util.List;

/** A key that a check tests, and what is missing where it is unknown. */
record Key(String name, List<String> missing) {

    static Key of(String name) {
        return new Key(name, List.of(name));
    }

    /** @param from what it is worked out from, with spaces between */
    static Key of(String name, String from) {
        return new Key(name, List.of(from.split(" ")));
    }
}
