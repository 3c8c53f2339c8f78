package dev.assay.engine.conclude;

import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Kebab;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a fact says, by key. */
final class Values {

    private Values() {}

    /** The values of a fact by their keys. */
    static Map<String, Object> of(Fact fact) {
        Map<String, Object> values = new TreeMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                values.put(
                        Kebab.ofComponent(component.getName()),
                        component.getAccessor().invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the accessor of a fact's record threw", e);
            }
        }
        return values;
    }

    /** The keys of which something is recorded. */
    static Set<String> recorded(Fact fact) {
        Set<String> keys = new TreeSet<>();
        of(fact).forEach((key, value) -> {
            boolean unknown = value == Answer.UNKNOWN
                    || (value instanceof DateRange date && !date.known())
                    || (value instanceof CountRange count && !count.known())
                    || value.equals("")
                    || value.equals("unknown");
            if (!unknown) {
                keys.add(key);
            }
        });
        return keys;
    }
}
