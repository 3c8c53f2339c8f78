package dev.assay.api.facts;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a fact of which nothing is recorded but what a test says. */
final class Made {

    private Made() {}

    static DateRange day(String day) {
        return DateRange.on(LocalDate.parse(day));
    }

    /** @param said names of components, each followed by its value */
    static <T extends Record> T of(Class<T> type, Object... said) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < said.length; i += 2) {
            values.put((String) said[i], said[i + 1]);
        }
        RecordComponent[] parts = type.getRecordComponents();
        Object[] arguments = Arrays.stream(parts)
                .map(part -> values.containsKey(part.getName()) ? values.remove(part.getName()) : unknown(part))
                .toArray();
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + values.keySet());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object unknown(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == Answer.class) {
            return Answer.UNKNOWN;
        } else if (type == DateRange.class) {
            return DateRange.UNKNOWN;
        } else if (type == CountRange.class) {
            return CountRange.UNKNOWN;
        } else if (type == List.class) {
            return List.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        return part.isAnnotationPresent(dev.assay.api.spi.OneOf.class) ? "unknown" : "";
    }
}
