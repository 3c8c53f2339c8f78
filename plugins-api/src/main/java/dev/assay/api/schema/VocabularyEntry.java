package dev.assay.api.schema;

import java.util.List;
import java.util.Optional;

/**
 * A section, key or word of the facts vocabulary with its description.
 *
 * @param path its path: {@code systems}, {@code systems.mfa}, {@code vendors.agreement.signed}, {@code systems.kind.ehr}; a word that
 *     facts go by follows the section: {@code policies.sanctions}
 * @param kind a section, a key or a word
 * @param section the name of the section it belongs to
 * @param type the type of a key's values; empty for sections and words
 * @param description the description
 * @since 2
 */
public record VocabularyEntry(
        String path, Kind kind, String section, Optional<ValueType> type, Description description) {

    /** The kinds of entries. A closed set. */
    public enum Kind {
        SECTION,
        KEY,
        WORD
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The words that a key's values may be; empty for other types. */
    public List<String> words() {
        return type.map(ValueType::words).orElse(List.of());
    }
}
