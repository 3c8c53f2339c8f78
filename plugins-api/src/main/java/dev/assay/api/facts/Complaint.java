package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A complaint about the privacy policies or how they are kept (45 CFR 164.530(d)). Made by intake.
 *
 * @param id By which short name, without a person's name, do other records refer to this complaint?
 * @param receivedOn On which date was the complaint received?
 * @param documented Is the complaint documented?
 * @param resolved Was the complaint looked into and closed?
 * @param dispositionDocumented Is the outcome of the complaint documented, if there is one?
 * @param retaliation Was anyone intimidated, threatened or treated worse because of the complaint?
 * @since 1
 */
@FactKind(section = "complaints", singular = "complaint")
public record Complaint(
        String id,
        DateRange receivedOn,
        Answer documented,
        Answer resolved,
        Answer dispositionDocumented,
        Answer retaliation)
        implements Occurred {

    /** The day the complaint was received. */
    @Override
    @DerivedFrom("receivedOn")
    public DateRange on() {
        return receivedOn;
    }

    /** Whether nobody was intimidated, threatened or treated worse for it. */
    @DerivedFrom("retaliation")
    public Answer withoutRetaliation() {
        return switch (retaliation) {
            case YES, PARTLY -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Returns true: it is recorded after it happened. */
    @Override
    public boolean recordedAfterwards() {
        return true;
    }
}
