package dev.assay.ahead;

import dev.assay.api.model.FactRef;
import dev.assay.api.schema.ValueType;

/**
 * A value to ask for.
 *
 * @param fact the fact it is a value of, which need not be there yet
 * @param key its key there
 * @param label what is asked, in words
 * @param type what it holds
 */
public record Field(FactRef fact, String key, String label, ValueType type) {

    /** Returns true if people can be asked for a value of this type: one answer, date, count, word or text. */
    static boolean asked(ValueType type) {
        return type instanceof ValueType.YesNo
                || type instanceof ValueType.Date
                || type instanceof ValueType.Count
                || type instanceof ValueType.Word
                || type instanceof ValueType.Text;
    }

    /** Where it is set in the facts, such as {@code systems[ehr].mfa}. */
    public String path() {
        return switch (fact.section()) {
            case "organization" -> "organization." + key;
            case "practices" -> "practices." + fact.id();
            case "complete" -> "complete." + fact.id() + "." + key;
            default -> fact + "." + key;
        };
    }
}
