package dev.assay.engine.drl;

import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.engine.drl.Condition.FactPattern;
import java.util.Set;

/**
 * What a condition looks at in a fact and nobody may have recorded.
 *
 * @param pattern the fact
 * @param written the component, or the call of a method that works it out, as rules write it
 * @param from the components that it comes from
 * @param type its type
 * @param answers whether it answers anything, and does not only tell facts apart or stand for itself where nothing is said
 */
record Key(FactPattern pattern, String written, Set<String> from, Typed type, boolean answers) {

    Key {
        from = Set.copyOf(from);
    }

    /** Whether it may be known in part. */
    boolean range() {
        return type.raw() == DateRange.class || type.raw() == CountRange.class;
    }

    /** How a condition on what is recorded of it is written. */
    String example() {
        return type.example(written);
    }

    /** Whether who tests the other has tested this one. */
    boolean sameAs(Key other) {
        return written.equals(other.written) || other.from.equals(Set.of(other.written)) && from.equals(other.from);
    }
}
