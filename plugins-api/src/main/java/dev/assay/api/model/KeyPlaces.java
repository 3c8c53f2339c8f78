package dev.assay.api.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a fact stand, by name in order. Immutable; each fact has one, so it is an array beside the names that the facts of its
 * kind share, and not a tree.
 */
final class KeyPlaces extends AbstractMap<String, Source> {

    /** In order. */
    private final List<String> names;
    /** By name. */
    private final @Nullable Source[] places;

    KeyPlaces(List<String> names, @Nullable Source[] places) {
        if (names.size() != places.length) {
            throw new IllegalArgumentException(names.size() + " names have " + places.length + " places");
        }
        this.names = List.copyOf(names);
        this.places = places;
    }

    static KeyPlaces of(Map<String, Source> keys) {
        if (keys instanceof KeyPlaces already) {
            return already;
        }
        TreeMap<String, Source> sorted = new TreeMap<>(keys);
        Source[] places = sorted.values().stream().map(Objects::requireNonNull).toArray(Source[]::new);
        return new KeyPlaces(List.copyOf(sorted.keySet()), places);
    }

    @Override
    public int size() {
        int size = 0;
        for (Source place : places) {
            size += place == null ? 0 : 1;
        }
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable Source get(@Nullable Object name) {
        int at = name instanceof String text ? Collections.binarySearch(names, text) : -1;
        return at < 0 ? null : places[at];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Source> use) {
        for (int i = 0; i < places.length; i++) {
            Source place = places[i];
            if (place != null) {
                use.accept(names.get(i), place);
            }
        }
    }

    @Override
    public Set<Map.Entry<String, Source>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Source>> iterator() {
                return IntStream.range(0, places.length)
                        .filter(i -> places[i] != null)
                        .mapToObj(i -> Map.entry(names.get(i), places[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return KeyPlaces.this.size();
            }
        };
    }
}
