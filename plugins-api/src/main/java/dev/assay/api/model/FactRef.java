package dev.assay.api.model;

/**
 * Names one fact of a snapshot; written {@code systems[ehr]}.
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
}
