package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A complaint about the privacy policies or how they are kept (45 CFR 164.530(d)). Made by intake.
 *
 * @param id its id
 * @param on the day it was received
 * @param documented whether it is documented
 * @param disposed whether it was dealt with
 * @param dispositionDocumented whether what came of it is documented
 * @param retaliation whether anyone was intimidated, threatened or treated worse for it (164.530(g), 160.316)
 * @since 1
 */
@FactKind(section = "complaints", singular = "complaint")
public record Complaint(
        String id, DateRange on, Answer documented, Answer disposed, Answer dispositionDocumented, Answer retaliation)
        implements Occurred {
    /** Whether nobody was intimidated, threatened or treated worse for it. */
    @DerivedFrom("retaliation")
    public Answer withoutRetaliation() {
        return switch (retaliation) {
            case YES, PARTLY -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
