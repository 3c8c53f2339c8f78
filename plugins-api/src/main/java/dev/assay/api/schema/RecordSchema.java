package dev.assay.api.schema;

import dev.assay.api.spi.DerivedFrom;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record class of facts, or of a record inside them: its keys in order, its derived values, and how to make one.
 *
 * @since 2
 */
public final class RecordSchema {

    private static final ClassValue<RecordSchema> KNOWN = new ClassValue<>() {
        @Override
        protected RecordSchema computeValue(Class<?> type) {
            return new RecordSchema(type);
        }
    };

    private final Class<?> type;
    private final Constructor<?> constructor;
    /** Made when they are first needed, and handles, since a method that is called by reflection often enough gets a class of its own. */
    private volatile @Nullable List<MethodHandle> accessors;

    private final List<FactKey> keys;
    private final List<DerivedValue> derived;
    private final Map<String, Integer> byName = new HashMap<>();
    private final String prefix;
    private final Object[] absent;
    /** The index of each key's path among all paths of the fact. */
    private final int[] slots;

    private List<String> paths = List.of();

    private RecordSchema(Class<?> type) {
        this(type, "");
        Set<String> sorted = new TreeSet<>();
        addPaths(sorted);
        number(List.copyOf(sorted));
    }

    /** @param prefix the text before its keys in paths, such as {@code agreement.} */
    RecordSchema(Class<?> type, String prefix) {
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
        keys = Arrays.stream(parts).map(FactKey::of).toList();
        for (int i = 0; i < keys.size(); i++) {
            byName.put(keys.get(i).name(), i);
        }
        absent = keys.stream().map(FactKey::absent).toArray();
        slots = new int[keys.size()];
        derived = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(DerivedFrom.class) && !method.isBridge())
                .map(DerivedValue::new)
                .sorted(Comparator.comparing(DerivedValue::method))
                .toList();
    }

    /**
     * The description of a fact's record class, made once.
     *
     * @throws IllegalArgumentException if the class cannot be a fact, with the reason
     */
    public static RecordSchema of(Class<?> type) {
        return KNOWN.get(type);
    }

    private void addPaths(Set<String> all) {
        for (FactKey key : keys) {
            all.add(prefix + key.name());
            if (key.type() instanceof ValueType.Nested nested) {
                nested.record().addPaths(all);
            }
        }
    }

    private void number(List<String> all) {
        paths = all;
        for (int i = 0; i < slots.length; i++) {
            FactKey key = keys.get(i);
            slots[i] = all.indexOf(prefix + key.name());
            if (key.type() instanceof ValueType.Nested nested) {
                nested.record().number(all);
            }
        }
    }

    /** The text before its keys in paths; empty for the fact itself. */
    public String prefix() {
        return prefix;
    }

    /** The paths of all keys of the fact, those of records inside it included ({@code agreement.signed}), sorted. */
    public List<String> paths() {
        return paths;
    }

    /** The index of a key's path in {@link #paths}. */
    public int slot(int index) {
        return slots[index];
    }

    /** The record class. */
    public Class<?> type() {
        return type;
    }

    /** Its keys, in the order of the components. */
    public List<FactKey> keys() {
        return keys;
    }

    /** Its derived values, by name. */
    public List<DerivedValue> derived() {
        return derived;
    }

    /** The index of the key with this name; -1 for none. */
    public int indexOf(String name) {
        return indexOf(name, 0);
    }

    /** The same, found fastest if it is the key at {@code likely} or the one after: most files write keys in one order. */
    public int indexOf(String name, int likely) {
        for (int i = likely; i < likely + 2 && i < slots.length; i++) {
            if (keys.get(i).name().equals(name)) {
                return i;
            }
        }
        return byName.getOrDefault(name, -1);
    }

    /** The key with this name, or with this path through records inside ({@code agreement.signed}). */
    public Optional<FactKey> key(String path) {
        int dot = path.indexOf('.');
        int index = indexOf(dot < 0 ? path : path.substring(0, dot));
        if (index < 0) {
            return Optional.empty();
        }
        FactKey key = keys.get(index);
        if (dot < 0) {
            return Optional.of(key);
        }
        return key.type() instanceof ValueType.Nested nested
                ? nested.record().key(path.substring(dot + 1))
                : Optional.empty();
    }

    /** The key of the component with this name in Java. */
    public Optional<FactKey> component(String component) {
        return keys.stream().filter(key -> key.component().equals(component)).findFirst();
    }

    /** The value of a fact at a path; empty where the record has no such key. */
    public Optional<Object> value(Object record, String path) {
        int dot = path.indexOf('.');
        int index = indexOf(dot < 0 ? path : path.substring(0, dot));
        if (index < 0) {
            return Optional.empty();
        }
        Object value = call(accessors().get(index), record);
        if (dot < 0) {
            return Optional.of(value);
        }
        return keys.get(index).type() instanceof ValueType.Nested nested
                ? nested.record().value(value, path.substring(dot + 1))
                : Optional.empty();
    }

    /** The values of a record, in the order of its keys. */
    public List<Object> values(Object record) {
        List<Object> values = new ArrayList<>(keys.size());
        for (MethodHandle accessor : accessors()) {
            values.add(call(accessor, record));
        }
        return values;
    }

    private List<MethodHandle> accessors() {
        List<MethodHandle> all = accessors;
        if (all == null) {
            all = Arrays.stream(type.getRecordComponents())
                    .map(RecordSchema::accessor)
                    .toList();
            accessors = all;
        }
        return all;
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

    private Object call(MethodHandle accessor, Object record) {
        try {
            return accessor.invokeExact(record);
        } catch (Throwable thrown) {
            throw new RecordFailure(type.getName(), thrown);
        }
    }

    /** The values of a record of which nothing was written. */
    public Object[] absent() {
        return absent.clone();
    }

    /** The record of which nothing was written. */
    public Object unknown() {
        return make(absent());
    }

    /**
     * The record of these values.
     *
     * @throws IllegalArgumentException if the record refuses them, with its own message
     * @throws RecordFailure if it fails with anything else
     */
    public Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal && refusal.getMessage() != null) {
                throw new IllegalArgumentException(refusal.getMessage(), refusal);
            }
            throw new RecordFailure(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made: " + e.getMessage(), e);
        }
    }
}
