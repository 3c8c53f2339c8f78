package dev.assay.engine.drl;

import dev.assay.api.spi.Fact;
import dev.assay.engine.drl.Condition.FactPattern;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operand of a condition is, as far as its being unknown goes.
 *
 * @param kind how it can be unknown
 * @param constant of what is fixed, its value where the rule names it; of what is known wholly or not at all, its value where
 *     it is unknown; null where neither can be said
 * @param type its type
 * @param keys what it is made of that may be unknown
 * @param facts the facts that it is part of
 * @param truth of a condition, when it is certain
 */
record Value(
        Kind kind,
        @Nullable Object constant,
        Class<?> type,
        Set<Key> keys,
        Set<FactPattern> facts,
        @Nullable Certainty truth) {

    /** How a value can be unknown. */
    enum Kind {
        /** Never: a word of the rule, the date of the assessment, or what each fact of its kind has. */
        FIXED,
        /** Wholly or not at all. */
        WHOLE,
        /** As a range that gets narrower. */
        RANGE,
        /** The lower end of a range. */
        RISES,
        /** The upper end of a range. */
        FALLS,
        /** As an empty list. */
        LIST,
        /** In its components. */
        RECORD,
        /** As a condition. */
        TRUTH,
        /** In a way that nothing is known of. */
        OPAQUE
    }

    static Value named(@Nullable Object constant, Class<?> type) {
        return new Value(Kind.FIXED, constant, type, Set.of(), Set.of(), null);
    }

    static Value fact(FactPattern pattern, Class<? extends Fact> type) {
        return new Value(Kind.RECORD, null, type, Set.of(), Set.of(pattern), null);
    }

    static Value truth(Certainty truth, Set<Key> keys, Set<FactPattern> facts) {
        return new Value(Kind.TRUTH, null, boolean.class, keys, facts, truth);
    }

    Value as(Kind other, @Nullable Object unknown, Class<?> of) {
        return new Value(other, unknown, of, keys, facts, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it can only get greater: the lower end of a range, or what does not change. */
    boolean neverFalls() {
        return kind == Kind.FIXED || kind == Kind.RISES;
    }

    boolean neverRises() {
        return kind == Kind.FIXED || kind == Kind.FALLS;
    }

    Set<Key> keysWith(Value other) {
        Set<Key> both = new HashSet<>(keys);
        both.addAll(other.keys);
        return both;
    }
}
