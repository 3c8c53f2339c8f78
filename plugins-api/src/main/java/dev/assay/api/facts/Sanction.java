package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * A violation of the policies by a workforce member, and the sanction (45 CFR 164.308(a)(1)(ii)(C),
 * 164.530(e)). Made by intake.
 *
 * @param id By which short name, without a person's name, do other records refer to this case?
 * @param violatedOn On which date were the policies not followed?
 * @param policiesViolated Which policies were not followed?
 * @param sanctionApplied Was a sanction applied that fits the sanction policy?
 * @param sanctionAppliedOn On which date was the sanction applied?
 * @param documented Is the sanction documented?
 * @param documentedOn On which date was the sanction documented?
 * @since 1
 */
@FactKind(section = "sanctions", singular = "sanction case")
public record Sanction(
        String id,
        DateRange violatedOn,
        @OneOf({"security", "privacy", "both"}) String policiesViolated,
        Answer sanctionApplied,
        DateRange sanctionAppliedOn,
        Answer documented,
        DateRange documentedOn)
        implements Occurred {

    /** The day the policies were violated. */
    @Override
    @DerivedFrom("violatedOn")
    public DateRange on() {
        return violatedOn;
    }

    /** A sanction that was applied or documented by a day follows a violation that happened by then. */
    @Override
    public boolean certainlyHappenedBy(LocalDate day) {
        return violatedOn.certainlyBy(day) || sanctionAppliedOn.certainlyBy(day) || documentedOn.certainlyBy(day);
    }

    /** Whether the security policies were broken. */
    @DerivedFrom("policiesViolated")
    public Answer security() {
        return policiesViolated.equals("unknown")
                ? Answer.UNKNOWN
                : policiesViolated.equals("privacy") ? Answer.NO : Answer.YES;
    }

    /** Whether the privacy policies were broken. */
    @DerivedFrom("policiesViolated")
    public Answer privacy() {
        return policiesViolated.equals("unknown")
                ? Answer.UNKNOWN
                : policiesViolated.equals("security") ? Answer.NO : Answer.YES;
    }

    /** Returns true: it is recorded after it happened. */
    @Override
    public boolean recordedAfterwards() {
        return true;
    }
}
