package dev.assay.engine.intake;

import dev.assay.api.model.FormerId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The names that outcomes go by.
 *
 * @param outcomes the ids of today's outcomes, plain and as {@code pack:id}
 * @param groups the ids of today's categories and functions, plain and as {@code pack:id}
 * @param formerly finds the id of an earlier edition that is written so; asked only where something names an outcome
 */
public record OutcomeNames(Set<String> outcomes, Set<String> groups, Function<String, Optional<FormerId>> formerly) {

    /** No pack of outcomes is loaded. */
    public static final OutcomeNames NONE = new OutcomeNames(Set.of(), Set.of(), id -> Optional.empty());

    public OutcomeNames {
        outcomes = Collections.unmodifiableSet(new TreeSet<>(outcomes));
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    /** The earlier id that is written so, if it is one and none of today's. */
    Optional<FormerId> formerly(String id) {
        return outcomes.contains(id) || groups.contains(id) ? Optional.empty() : formerly.apply(id);
    }
}
