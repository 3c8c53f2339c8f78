package dev.assay.api.facts;

import dev.assay.api.schema.Kebab;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/** Makes a fact of which nothing is recorded but what a test says. */
final class Made {

    private Made() {}

    static DateRange day(String day) {
        return DateRange.on(LocalDate.parse(day));
    }

    /** @param said names of components, each followed by its value */
    static <T extends Record> T of(Class<T> type, Object... said) {
        RecordSchema record = RecordSchema.of(type);
        Object[] values = record.absent();
        for (int i = 0; i < said.length; i += 2) {
            values[record.indexOf(Kebab.ofComponent((String) said[i]))] = said[i + 1];
        }
        return type.cast(record.make(values));
    }
}
