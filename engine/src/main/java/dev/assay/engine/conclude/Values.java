package dev.assay.engine.conclude;

import dev.assay.api.schema.DerivedValue;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.Fact;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values of facts by key; those of a record inside a fact by path: {@code agreement.signed}. */
final class Values {

    private static final ClassValue<Map<String, DerivedValue>> DERIVED = new ClassValue<>() {
        @Override
        protected Map<String, DerivedValue> computeValue(Class<?> type) {
            Map<String, DerivedValue> derived = new TreeMap<>();
            RecordSchema.of(type).derived().stream()
                    .filter(DerivedValue::isOfFactAndDate)
                    .forEach(value -> derived.put(value.name(), value));
            return derived;
        }
    };

    private Values() {}

    /** The value of a fact at a path; empty where it has no such key. */
    static Optional<Object> of(Fact fact, String path) {
        return RecordSchema.of(fact.getClass()).value(fact, path);
    }

    /** The value that a sentence names: one that the fact derives, or one of its keys. */
    static Optional<Object> said(Fact fact, String name, LocalDate asOf) {
        DerivedValue derived = DERIVED.get(fact.getClass()).get(name);
        return derived == null ? of(fact, name) : derived.of(fact, asOf);
    }

    /** Returns true if something is recorded at a path, or anywhere inside the record that stands there. */
    static boolean recorded(Fact fact, String path) {
        RecordSchema record = RecordSchema.of(fact.getClass());
        Optional<FactKey> key = record.key(path);
        return key.isPresent() && recorded(key.get(), record.value(fact, path).orElseThrow());
    }

    private static boolean recorded(FactKey key, Object value) {
        if (key.type() instanceof ValueType.Nested nested) {
            RecordSchema inside = nested.record();
            for (FactKey each : inside.keys()) {
                if (recorded(each, inside.value(value, each.name()).orElseThrow())) {
                    return true;
                }
            }
            return false;
        }
        return key.type() instanceof ValueType.Several
                || !value.equals(key.type().unknown());
    }
}
