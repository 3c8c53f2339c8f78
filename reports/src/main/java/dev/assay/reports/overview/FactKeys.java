package dev.assay.reports.overview;

import dev.assay.api.spi.Fact;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The keys of fact records, as the input writes them. */
public final class FactKeys {

    /** What reads each key of a kind of record, in order. Java makes the components anew whenever it is asked for them. */
    private static final ClassValue<Map<String, Method>> READS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> reads = new LinkedHashMap<>();
            if (type.isRecord()) {
                for (RecordComponent part : type.getRecordComponents()) {
                    reads.put(kebab(part.getName()), part.getAccessor());
                }
            }
            return reads;
        }
    };

    private FactKeys() {}

    /** The keys of a record in order; those of a record in it after its own key and a dot. */
    public static List<String> of(Class<? extends Record> type) {
        List<String> keys = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            String key = kebab(part.getName());
            if (inner(part.getType())) {
                of(part.getType().asSubclass(Record.class)).forEach(inner -> keys.add(key + "." + inner));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Whether a component is a record of keys of its own and not a date, a count or a score. */
    private static boolean inner(Class<?> type) {
        return type.isRecord() && type != DateRange.class && type != CountRange.class && type != Score.class;
    }

    /** The value of a key of a fact, in words; a question mark where there is none to show. */
    public static String value(Fact fact, String key) {
        Object value = fact;
        for (String name : Arrays.asList(key.split("\\."))) {
            value = part(value, name);
        }
        return words(value);
    }

    private static Object part(Object whole, String key) {
        Method reads = READS.get(whole.getClass()).get(key);
        if (reads == null) {
            return "?";
        }
        try {
            return reads.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "can't read " + key + " of " + whole.getClass().getName(), e);
        }
    }

    private static String words(Object value) {
        if (value instanceof Enum<?> constant) {
            return Words.kebab(constant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FactKeys::words).sorted().collect(Collectors.joining(", "));
        }
        return inner(value.getClass()) ? keys(value) : String.valueOf(value);
    }

    /** What is recorded in a record of keys. */
    private static String keys(Object record) {
        return READS.get(record.getClass()).keySet().stream()
                .map(key -> key + ": " + words(part(record, key)))
                .filter(written -> !written.endsWith(": unknown") && !written.endsWith(": "))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** As the engine reads keys: a hyphen before a capital and before the first of several digits. */
    private static String kebab(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digitsBegin = isDigit(c) && i > 0 && !isDigit(name.charAt(i - 1));
            if (digitsBegin || (i > 0 && Character.isUpperCase(c))) {
                key.append('-');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
