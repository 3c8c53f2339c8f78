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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a fact says, by key. */
final class Values {

    private static final Set<Class<?>> VALUES = Set.of(DateRange.class, CountRange.class, Score.class);

    private Values() {}

    /** The values of a fact by their keys; those of a record inside it by their paths: {@code agreement.signed}. */
    static Map<String, Object> of(Fact fact) {
        Map<String, Object> values = new TreeMap<>();
        add(fact, "", values);
        return values;
    }

    private static void add(Object from, String path, Map<String, Object> values) {
        for (RecordComponent component : from.getClass().getRecordComponents()) {
            String key = path + Kebab.ofComponent(component.getName());
            Object value = called(component.getAccessor(), from);
            if (value.getClass().isRecord() && !VALUES.contains(value.getClass())) {
                add(value, key + ".", values);
            } else {
                values.put(key, value);
            }
        }
    }

    /** What the fact's methods work out from its components, by the names in kebab-case that sentences use. */
    static Map<String, Object> derived(Fact fact, LocalDate asOf) {
        Map<String, Object> values = new TreeMap<>();
        for (Method method : fact.getClass().getMethods()) {
            Class<?>[] asked = method.getParameterTypes();
            if (method.isAnnotationPresent(DerivedFrom.class)
                    && (asked.length == 0 || (asked.length == 1 && asked[0] == LocalDate.class))) {
                Object value = asked.length == 0 ? called(method, fact) : called(method, fact, asOf);
                values.put(Kebab.ofComponent(method.getName()), value);
            }
        }
        return values;
    }

    private static Object called(Method method, Object on, Object... with) {
        try {
            return method.invoke(on, with);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a method of a fact's record threw", e);
        }
    }

    /** The keys of which something is recorded, and each record inside of which anything is. */
    static Set<String> recorded(Fact fact) {
        Set<String> keys = new TreeSet<>();
        of(fact).forEach((key, value) -> {
            boolean unknown = value == Answer.UNKNOWN
                    || (value instanceof DateRange date && !date.known())
                    || (value instanceof CountRange count && !count.known())
                    || value.equals(Score.UNKNOWN)
                    || value.equals("")
                    || value.equals("unknown");
            if (!unknown) {
                keys.add(key);
                int dot = key.indexOf('.');
                if (dot > 0) {
                    keys.add(key.substring(0, dot));
                }
            }
        });
        return keys;
    }
}
