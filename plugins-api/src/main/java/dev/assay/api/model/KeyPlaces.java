package dev.assay.api.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where keys stand, by name in order. Immutable; each fact has one, so it is two arrays and not a tree. */
final class KeyPlaces extends AbstractMap<String, Source> {

    private final String[] names;
    private final Source[] places;
    private int size;

    private KeyPlaces(Map<String, Source> keys) {
        names = new String[keys.size()];
        places = new Source[names.length];
        keys.forEach((name, place) -> {
            names[size] = Objects.requireNonNull(name);
            places[size++] = place;
        });
    }

    static KeyPlaces of(Map<String, Source> keys) {
        if (keys instanceof KeyPlaces already) {
            return already;
        }
        KeyPlaces made = new KeyPlaces(keys);
        return made.inOrder() ? made : new KeyPlaces(new TreeMap<>(keys));
    }

    private boolean inOrder() {
        for (int i = 1; i < size; i++) {
            if (names[i - 1].compareTo(names[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && Arrays.binarySearch(names, text) >= 0;
    }

    @Override
    public @Nullable Source get(@Nullable Object name) {
        int at = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return at < 0 ? null : places[at];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Source> use) {
        for (int i = 0; i < size; i++) {
            use.accept(names[i], places[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, Source>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Source>> iterator() {
                return IntStream.range(0, size)
                        .mapToObj(i -> Map.entry(names[i], places[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
