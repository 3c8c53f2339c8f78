package dev.assay.engine.intake;

import dev.assay.api.model.Source;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the keys of a fact stand, in the order of their names; those that can be written are known from its record. */
final class WrittenKeys extends AbstractMap<String, Source> {

    private final RecordShape shape;
    /** By slot. */
    private final @Nullable Source[] sources;

    private int size;

    WrittenKeys(RecordShape shape) {
        this.shape = shape;
        sources = new Source[shape.places().size()];
    }

    /** Says where the key of this component stands; of two with one name the later counts. */
    void put(RecordShape holder, int component, Source source) {
        int slot = holder.slot(component);
        size += sources[slot] == null ? 1 : 0;
        sources[slot] = source;
    }

    /** Where the key of this component of the fact stands. */
    @Nullable
    Source of(int component) {
        return sources[shape.slot(component)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Source> use) {
        for (int i = 0; i < sources.length; i++) {
            Source source = sources[i];
            if (source != null) {
                use.accept(shape.places().get(i), source);
            }
        }
    }

    @Override
    public Set<Map.Entry<String, Source>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Source>> iterator() {
                return IntStream.range(0, sources.length)
                        .filter(i -> sources[i] != null)
                        .mapToObj(i -> Map.entry(shape.places().get(i), sources[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
