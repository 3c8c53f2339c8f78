package dev.assay.api.model;

import dev.assay.api.value.CountRange;

/**
 * What was looked at. Made by the engine.
 *
 * @param ref the fact that stands for it; for the unlisted rest of a list, the id is {@code *}
 * @param name how a sentence calls it
 * @param count how many alike it stands for
 * @since 1
 */
public record Subject(FactRef ref, String name, CountRange count) {

    /** Whether it stands for what a list that nobody called complete may still hold. */
    public boolean rest() {
        return ref.id().equals("*");
    }
}
