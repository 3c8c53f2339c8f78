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
     * @param line where the key stands, in the file of its value
     * @param column where it stands there
     */
    public record Entry(String key, int line, int column, Node value) {

        public Entry(String key, Source source, Node value) {
            this(key, source.line(), source.column(), value);
        }

        /** Where the key stands. */
        public Source source() {
            return new Source(value.source().file(), line, column);
        }
    }

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
