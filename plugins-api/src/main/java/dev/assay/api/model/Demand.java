package dev.assay.api.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a control's passes must rest on to satisfy it. Made by the engine from a pack's catalog.
 *
 * @param assurance the least assurance
 * @param evidence the kinds of evidence that count for it; empty means any
 * @since 1
 */
public record Demand(Assurance assurance, Set<String> evidence) {

    public Demand {
        evidence = Collections.unmodifiableSet(new TreeSet<>(evidence));
    }

    /** Whether evidence of this kind counts. */
    public boolean counts(String kind) {
        return evidence.isEmpty() || evidence.contains(kind);
    }
}
