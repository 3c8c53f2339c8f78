package dev.assay.engine.intake;

import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.schema.RecordSchema;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the keys of a fact stand while it is read; those that can be written are known from its record. */
final class WrittenKeys {

    private final RecordSchema shape;
    /** By slot. */
    private final @Nullable Source[] sources;

    WrittenKeys(RecordSchema shape) {
        this.shape = shape;
        sources = new Source[shape.paths().size()];
    }

    /** The record of the fact. */
    RecordSchema shape() {
        return shape;
    }

    /** Says where the key of this component stands; of two with one name the later counts. */
    void put(RecordSchema holder, int component, Source source) {
        sources[holder.slot(component)] = source;
    }

    /** Says where keys stand, by their names among all that can be written in the fact. */
    void put(Map<String, Source> recorded) {
        recorded.forEach((name, source) -> sources[Collections.binarySearch(shape.paths(), name)] = source);
    }

    /** Where the key of this component of the fact stands. */
    @Nullable
    Source of(int component) {
        return sources[shape.slot(component)];
    }

    /** All of them, once no more are put. */
    Map<String, Source> places() {
        return RecordedFact.keys(shape.paths(), sources);
    }
}
