package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * Keys with values, in the order of the file; no key stands twice.
 *
 * @param entries the keys with their values
 */
public record Mapping(Source source, List<Entry> entries) implements Node {

    public Mapping {
        entries = List.copyOf(entries);
    }

    /**
     * A key with its value.
     *
     * @param source where the key stands
     */
    public record Entry(String key, Source source, Node value) {}

    /** The entry with this key. */
    public Optional<Entry> find(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public String described() {
        return "a mapping";
    }
}
