package dev.assay.engine.intake;

import dev.assay.engine.problem.Thrown;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record class, looked at once: its components in order and how to make one. */
final class RecordShape {

    private final Class<?> type;
    private final Constructor<?> constructor;
    /** Made when they are first needed, and handles, since a method that is called by reflection often enough gets a class of its own. */
    private volatile @Nullable List<MethodHandle> accessors;

    private final List<Component> components;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final String prefix;
    private final Object[] absent;
    /** Where each component's key stands among all of the fact's. */
    private final int[] slots;

    private List<String> places = List.of();

    /** The record of a fact. */
    RecordShape(Class<?> type) {
        this(type, "");
        Set<String> sorted = new TreeSet<>();
        addPlaces(sorted);
        number(List.copyOf(sorted));
    }

    /**
     * A record, maybe inside a fact.
     *
     * @param prefix what stands before its keys where the places of keys are told
     */
    RecordShape(Class<?> type, String prefix) {
        this.type = type;
        this.prefix = prefix;
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
        absent = components.stream().map(Component::absent).toArray();
        slots = new int[components.size()];
    }

    private void addPlaces(Set<String> all) {
        for (Component component : components) {
            all.add(prefix + component.key());
            if (component.type() instanceof ValueType.Nested nested) {
                nested.shape().addPlaces(all);
            }
        }
    }

    private void number(List<String> all) {
        places = all;
        for (int i = 0; i < slots.length; i++) {
            Component component = components.get(i);
            slots[i] = all.indexOf(prefix + component.key());
            if (component.type() instanceof ValueType.Nested nested) {
                nested.shape().number(all);
            }
        }
    }

    /** What stands before its keys; nothing where it is the fact itself. */
    String prefix() {
        return prefix;
    }

    /** The keys that can be written in the fact, those of records inside it included, in order. */
    List<String> places() {
        return places;
    }

    /** Where the key of this component stands among {@link #places}. */
    int slot(int component) {
        return slots[component];
    }

    Class<?> type() {
        return type;
    }

    List<Component> components() {
        return components;
    }

    /** The place of the component with this key; -1 for none. */
    int indexOf(String key) {
        return indexOf(key, 0);
    }

    /** The same, found soonest where it is this component or the one after it: most write keys in the same order. */
    int indexOf(String key, int likely) {
        for (int i = likely; i < likely + 2 && i < slots.length; i++) {
            if (components.get(i).key().equals(key)) {
                return i;
            }
        }
        return byKey.getOrDefault(key, -1);
    }

    /** The values of a record, in the order of its components. */
    List<Object> parts(Object record) {
        List<MethodHandle> all = accessors;
        if (all == null) {
            all = Arrays.stream(type.getRecordComponents())
                    .map(RecordShape::accessor)
                    .toList();
            accessors = all;
        }
        List<Object> values = new ArrayList<>(all.size());
        for (MethodHandle accessor : all) {
            values.add(value(accessor, record));
        }
        return values;
    }

    private static MethodHandle accessor(RecordComponent part) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(part.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(part + " of a public record can be read", e);
        }
    }

    private Object value(MethodHandle accessor, Object record) {
        try {
            return accessor.invokeExact(record);
        } catch (Throwable thrown) {
            throw new RecordBroke(type.getName(), thrown);
        }
    }

    /** The values of a record of which nothing was written. */
    Object[] absent() {
        return absent.clone();
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
