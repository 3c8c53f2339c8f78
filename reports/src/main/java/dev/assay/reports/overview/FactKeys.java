package dev.assay.reports.overview;

import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The keys of facts and their values as words, as the input writes them. */
public final class FactKeys {

    private FactKeys() {}

    /** The keys of a fact's record in order; those of a record inside it by path ({@code agreement.signed}). */
    public static List<String> of(Class<? extends Record> type) {
        return of(RecordSchema.of(type));
    }

    private static List<String> of(RecordSchema record) {
        List<String> keys = new ArrayList<>();
        for (FactKey key : record.keys()) {
            if (key.type() instanceof ValueType.Nested nested) {
                of(nested.record()).forEach(inner -> keys.add(key.name() + "." + inner));
            } else {
                keys.add(key.name());
            }
        }
        return keys;
    }

    /** The value of a fact at a path, in words; a question mark where it has no such key. */
    public static String value(Fact fact, String path) {
        RecordSchema record = RecordSchema.of(fact.getClass());
        return record.key(path)
                .map(key -> words(key.type(), record.value(fact, path).orElseThrow()))
                .orElse("?");
    }

    private static String words(ValueType type, Object value) {
        if (type instanceof ValueType.Nested nested) {
            return record(nested.record(), value);
        }
        if (value instanceof Enum<?> constant) {
            return Words.kebab(constant);
        }
        if (type instanceof ValueType.Several several && value instanceof Collection<?> values) {
            return values.stream()
                    .map(each -> words(several.item(), each))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** The recorded keys of a record inside a fact, as a flow mapping. */
    private static String record(RecordSchema record, Object value) {
        return record.keys().stream()
                .map(key -> key.name() + ": "
                        + words(key.type(), record.value(value, key.name()).orElseThrow()))
                .filter(written -> !written.endsWith(": unknown") && !written.endsWith(": "))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
