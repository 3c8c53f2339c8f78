package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A change in the organization or its environment. Made by intake.
 *
 * @param id Which short id identifies the change?
 * @param kind What kind of change is it?
 * @param title What changed, in a few words?
 * @param on On which day did the change take effect?
 * @param riskAssessed Was the effect of the change on risk assessed?
 * @param documented Were the change and its approval documented?
 * @since 1
 */
@FactKind(section = "changes", singular = "change")
public record Change(
        String id,

        @OneOf({"new-system", "system-upgrade", "new-vendor", "move", "merger", "staffing", "threat", "law", "other"})
        String kind,

        String title,
        DateRange on,
        Answer riskAssessed,
        Answer documented)
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
