package dev.assay.engine.conclude;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.engine.name.Kebab;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What facts say, by key; those of a record inside one by their paths: {@code agreement.signed}. */
final class Values {

    private static final Set<Class<?>> VALUES = Set.of(DateRange.class, CountRange.class, Score.class);

    private static final ClassValue<TreeMap<String, List<Method>>> RECORDED = new ClassValue<>() {
        @Override
        protected TreeMap<String, List<Method>> computeValue(Class<?> type) {
            TreeMap<String, List<Method>> paths = new TreeMap<>();
            add(type, "", List.of(), paths);
            return paths;
        }
    };

    private static final ClassValue<Map<String, Method>> DERIVED = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return derived(type);
        }
    };

    private Values() {}

    private static void add(Class<?> type, String path, List<Method> way, Map<String, List<Method>> paths) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = path + Kebab.ofComponent(component.getName());
            List<Method> further = Stream.concat(way.stream(), Stream.of(component.getAccessor()))
                    .toList();
            Class<?> value = component.getType();
            if (value.isRecord() && !VALUES.contains(value)) {
                add(value, key + ".", further, paths);
            } else {
                paths.put(key, further);
            }
        }
    }

    private static Map<String, Method> derived(Class<?> type) {
        Map<String, Method> methods = new TreeMap<>();
        for (Method method : type.getMethods()) {
            Class<?>[] asked = method.getParameterTypes();
            if (method.isAnnotationPresent(DerivedFrom.class)
                    && (asked.length == 0 || (asked.length == 1 && asked[0] == LocalDate.class))) {
                methods.put(Kebab.ofComponent(method.getName()), method);
            }
        }
        return methods;
    }

    /** The value that a fact holds under a key; empty where it has no such key. */
    static Optional<Object> of(Fact fact, String key) {
        return Optional.ofNullable(RECORDED.get(fact.getClass()).get(key)).map(way -> at(way, fact));
    }

    /** The value that a sentence means by a name: what a method of the fact works out from its values, or a value. */
    static Optional<Object> said(Fact fact, String name, LocalDate asOf) {
        Method method = DERIVED.get(fact.getClass()).get(name);
        if (method == null) {
            return of(fact, name);
        }
        return Optional.of(method.getParameterCount() == 0 ? called(method, fact) : called(method, fact, asOf));
    }

    /** Whether something is recorded under a key, or anywhere inside the record that stands there. */
    static boolean recorded(Fact fact, String key) {
        TreeMap<String, List<Method>> paths = RECORDED.get(fact.getClass());
        List<Method> way = paths.get(key);
        if (way != null) {
            return known(at(way, fact));
        }
        String inside = key + ".";
        for (Map.Entry<String, List<Method>> path : paths.tailMap(inside).entrySet()) {
            if (!path.getKey().startsWith(inside)) {
                return false;
            }
            if (known(at(path.getValue(), fact))) {
                return true;
            }
        }
        return false;
    }

    private static boolean known(Object value) {
        return value != Answer.UNKNOWN
                && !(value instanceof DateRange date && !date.known())
                && !(value instanceof CountRange count && !count.known())
                && !value.equals(Score.UNKNOWN)
                && !value.equals("")
                && !value.equals("unknown");
    }

    private static Object at(List<Method> way, Object from) {
        Object value = from;
        for (Method step : way) {
            value = called(step, value);
        }
        return value;
    }

    private static Object called(Method method, Object on, Object... with) {
        try {
            return method.invoke(on, with);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a method of a fact's record threw", e);
        }
    }
}
