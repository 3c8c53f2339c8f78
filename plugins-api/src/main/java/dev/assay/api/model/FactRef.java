package dev.assay.api.model;

import org.jspecify.annotations.Nullable;

/**
 * Names one fact of a snapshot; written {@code systems[ehr]}. Made by the engine.
 *
 * @param section the section of the input that its kind is read from
 * @param id its id, unique in that section
 * @since 1
 */
public record FactRef(String section, String id) implements Comparable<FactRef> {

    @Override
    public int compareTo(FactRef other) {
        int bySection = section.compareTo(other.section);
        return bySection != 0 ? bySection : NaturalOrder.compare(id, other.id);
    }

    @Override
    public String toString() {
        return section + "[" + id + "]";
    }

    /** Written out: this is the key of many maps, and what a record brings along is made anew at every start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactRef ref && id.equals(ref.id) && section.equals(ref.section);
    }

    @Override
    public int hashCode() {
        return 31 * section.hashCode() + id.hashCode();
    }
}
