package dev.assay.api.spi;

/**
 * One record read from a source about the organization. Implemented by the records of {@code dev.assay.api.facts} and by
 * the records that a plugin brings; made by intake, and by the engine for what it adds to them (see {@code Period}). A fact is immutable and holds content alone: where it came from
 * and what stands behind it is kept beside it in the snapshot.
 *
 * @since 1
 */
public interface Fact {

    /** The id, unique among the facts of its kind in one snapshot; never empty. References between facts go by it. */
    String id();
}
