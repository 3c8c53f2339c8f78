package dev.assay.api.schema;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.api.value.TimeOfDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The type of the values that a key of a fact holds.
 *
 * @since 2
 */
public sealed interface ValueType {

    /** The value that stands for nothing recorded. */
    Object unknown();

    /** Returns true if the value is free text, or several free texts. */
    default boolean free() {
        return false;
    }

    /** Free text; empty when nothing is recorded. */
    record Text() implements ValueType {
        @Override
        public boolean free() {
            return true;
        }

        @Override
        public Object unknown() {
            return "";
        }
    }

    /**
     * One of a closed list of words, held as text; {@code unknown} when nothing is recorded.
     *
     * @param words the words in kebab-case, without {@code unknown}
     */
    record Word(List<String> words) implements ValueType {
        public Word {
            words = List.copyOf(words);
        }

        @Override
        public Object unknown() {
            return "unknown";
        }
    }

    /** An {@link Answer}. */
    record YesNo() implements ValueType {
        @Override
        public Object unknown() {
            return Answer.UNKNOWN;
        }
    }

    /** A {@link DateRange}. */
    record Date() implements ValueType {
        @Override
        public Object unknown() {
            return DateRange.UNKNOWN;
        }
    }

    /** A {@link CountRange}. */
    record Count() implements ValueType {
        @Override
        public Object unknown() {
            return CountRange.UNKNOWN;
        }
    }

    /** A {@link Score} from 0 to 10. */
    record Rating() implements ValueType {
        @Override
        public Object unknown() {
            return Score.UNKNOWN;
        }
    }

    /** A {@link TimeOfDay}. */
    record Time() implements ValueType {
        @Override
        public Object unknown() {
            return TimeOfDay.UNKNOWN;
        }
    }

    /**
     * A constant of an enum, written as a word.
     *
     * @param constants the constants by their words, in order
     * @param unknown the constant for nothing recorded; an empty text for an enum that stands in a set or list only
     */
    record Constant(Map<String, Object> constants, Object unknown) implements ValueType {
        public Constant {
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }
    }

    /**
     * Several values of one type.
     *
     * @param item the type of each
     * @param set true if the record holds them as a set
     */
    record Several(ValueType item, boolean set) implements ValueType {
        @Override
        public boolean free() {
            return item.free();
        }

        @Override
        public Object unknown() {
            return set ? Set.of() : List.of();
        }
    }

    /**
     * A record inside the fact.
     *
     * @param record its description
     */
    record Nested(RecordSchema record) implements ValueType {
        @Override
        public Object unknown() {
            return record.unknown();
        }
    }

    /** The words that a value may be, {@code unknown} left out; empty for values that are not words. */
    default List<String> words() {
        if (this instanceof Word word) {
            return word.words;
        }
        if (this instanceof Constant constant) {
            return constant.constants.keySet().stream()
                    .filter(word -> !word.equals("unknown"))
                    .toList();
        }
        return this instanceof Several several ? several.item.words() : List.of();
    }
}
