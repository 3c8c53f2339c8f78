package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A change in the organization or its surroundings. Made by intake.
 *
 * @param id its id
 * @param kind what changed
 * @param title the change in a few words
 * @param on the day it took effect
 * @param assessed whether its effect on risk was assessed
 * @param written whether the change and its approval were written down
 * @since 1
 */
@FactKind(section = "changes", singular = "change")
public record Change(
        String id,

        @OneOf({"new-system", "system-upgrade", "new-vendor", "move", "merger", "staffing", "threat", "law", "other"})
        String kind,

        String title,
        DateRange on,
        Answer assessed,
        Answer written)
        implements Occurred {

    /** Whether somebody in the organization could approve it; a new law or a new threat comes from outside. */
    @DerivedFrom("kind")
    public Answer approvable() {
        return switch (kind) {
            case "law", "threat" -> Answer.NO;
            case "unknown" -> Answer.UNKNOWN;
            default -> Answer.YES;
        };
    }
}
