package dev.assay.engine.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition, once true, is true whatever the values turn out to be that nobody recorded; and the same of false.
 *
 * @param whenTrue what is so where it is true
 * @param whenFalse what is so where it is false
 * @param key the one key that it looks at, of which either all is known or nothing; null where there are more, or none
 * @param atUnknown whether it is true where nothing is known of that key
 */
record Certainty(Side whenTrue, Side whenFalse, @Nullable Key key, boolean atUnknown) {

    /** It looks at nothing that may be unknown. */
    static final Certainty RECORDED = new Certainty(Side.EMPTY, Side.EMPTY, null, false);

    /** Nothing is sure. */
    static final Certainty NONE = new Certainty(Side.OPEN, Side.OPEN, null, false);

    /**
     * Where a condition is true (or false).
     *
     * @param certain whether it stays so
     * @param known the keys that are recorded then
     * @param ways the keys that are recorded then, for each way in which it can be so
     */
    record Side(boolean certain, Set<Key> known, List<Set<Key>> ways) {

        static final Side EMPTY = new Side(true, Set.of(), List.of(Set.of()));
        static final Side OPEN = new Side(false, Set.of(), List.of(Set.of()));
        private static final int MOST_WAYS = 64;

        static Side of(boolean certain, Set<Key> known) {
            return certain ? new Side(true, known, List.of(known)) : OPEN;
        }

        /** Whether one of these keys is recorded in each way in which it can be so. */
        boolean rests(Predicate<Key> key) {
            return ways.stream().allMatch(way -> way.stream().anyMatch(key));
        }

        Side and(Side other) {
            Set<Key> both = new HashSet<>(known);
            both.addAll(other.known);
            List<Set<Key>> each = new ArrayList<>();
            if (ways.size() * other.ways.size() > MOST_WAYS) {
                each.add(Set.of());
            } else {
                for (Set<Key> one : ways) {
                    for (Set<Key> two : other.ways) {
                        Set<Key> way = new HashSet<>(one);
                        way.addAll(two);
                        each.add(way);
                    }
                }
            }
            return new Side(certain && other.certain, both, each);
        }

        Side or(Side other) {
            Set<Key> common = new HashSet<>(known);
            common.retainAll(other.known);
            List<Set<Key>> each = new ArrayList<>(ways);
            each.addAll(other.ways);
            return new Side(certain && other.certain, common, each);
        }
    }

    /** A test of one key of which either all is known or nothing. */
    static Certainty of(Key key, boolean atUnknown) {
        return new Certainty(Side.of(!atUnknown, Set.of(key)), Side.of(atUnknown, Set.of(key)), key, atUnknown);
    }

    /** A test that stays true, or stays false, or neither. */
    static Certainty of(boolean staysTrue, boolean staysFalse, Set<Key> keys) {
        return new Certainty(Side.of(staysTrue, keys), Side.of(staysFalse, keys), null, false);
    }

    Certainty negated() {
        return new Certainty(whenFalse, whenTrue, key, !atUnknown);
    }

    Certainty and(Certainty other) {
        return key != null && key.equals(other.key)
                ? of(key, atUnknown && other.atUnknown)
                : new Certainty(whenTrue.and(other.whenTrue), whenFalse.or(other.whenFalse), null, false);
    }

    Certainty or(Certainty other) {
        return negated().and(other.negated()).negated();
    }
}
