package dev.assay.engine.conclude;

import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.engine.rules.Saying;
import java.util.List;
import java.util.Optional;

/**
 * What a pack came to on the facts: either all that its rules said, or why they can't be trusted.
 *
 * @param pack the pack
 * @param sayings what its rules said; empty if it broke
 * @param failure why it broke, if it did
 */
public record PackVerdict(RulePack pack, List<Saying> sayings, Optional<Problem> failure) {

    public PackVerdict {
        sayings = List.copyOf(sayings);
    }
}
