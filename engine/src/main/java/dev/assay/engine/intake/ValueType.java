package dev.assay.engine.intake;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a component of a fact record holds. */
sealed interface ValueType {

    /** The value of nothing recorded. */
    Object unknown();

    /** Whether it is text, or several texts, that may say anything. */
    default boolean free() {
        return false;
    }

    /** Free text. */
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

    /** One of some words, as text. */
    record OneWord(List<String> words) implements ValueType {
        @Override
        public Object unknown() {
            return "unknown";
        }
    }

    record Answered() implements ValueType {
        @Override
        public Object unknown() {
            return Answer.UNKNOWN;
        }
    }

    record Dated() implements ValueType {
        @Override
        public Object unknown() {
            return DateRange.UNKNOWN;
        }
    }

    record Counted() implements ValueType {
        @Override
        public Object unknown() {
            return CountRange.UNKNOWN;
        }
    }

    record Scored() implements ValueType {
        @Override
        public Object unknown() {
            return Score.UNKNOWN;
        }
    }

    /** An enum constant by its word; {@code unknown} is of no use for one that only ever stands in a set or list. */
    record Constant(Map<String, Object> constants, Object unknown) implements ValueType {}

    /** Several of a type. */
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

    /** A record inside the fact. */
    record Nested(RecordShape shape) implements ValueType {
        @Override
        public Object unknown() {
            return shape.unknown();
        }
    }
}
