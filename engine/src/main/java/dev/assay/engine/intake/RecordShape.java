package dev.assay.engine.intake;

import dev.assay.engine.problem.Thrown;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A record class, looked at once: its components in order and how to make one. */
final class RecordShape {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Component> components;
    private final Map<String, Integer> byKey = new HashMap<>();

    RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        if (parts == null || !Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(type.getName() + " is no public record; facts are public records");
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " has no public canonical constructor", e);
        }
        components = Arrays.stream(parts).map(Components::of).toList();
        for (int i = 0; i < components.size(); i++) {
            byKey.put(components.get(i).key(), i);
        }
    }

    Class<?> type() {
        return type;
    }

    List<Component> components() {
        return components;
    }

    /** The place of the component with this key; -1 for none. */
    int indexOf(String key) {
        return byKey.getOrDefault(key, -1);
    }

    /** The values of a record of which nothing was written. */
    Object[] absent() {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).absent();
        }
        return values;
    }

    /** The record of which nothing was written. */
    Object unknown() {
        return make(absent());
    }

    /**
     * The record of these values.
     *
     * @throws IllegalArgumentException if the record refuses them, with its own words
     * @throws RecordBroke if it breaks with anything else
     */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal && refusal.getMessage() != null) {
                throw new IllegalArgumentException(Thrown.line(refusal.getMessage()), refusal);
            }
            throw new RecordBroke(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made: " + e.getMessage(), e);
        }
    }
}
