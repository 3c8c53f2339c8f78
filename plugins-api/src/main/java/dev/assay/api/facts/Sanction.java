package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A known case of somebody in the workforce not keeping to the policies, and what followed (45 CFR 164.308(a)(1)(ii)(C),
 * 164.530(e)). Made by intake.
 *
 * @param id its id
 * @param on the day the policies were broken
 * @param policies which of them
 * @param applied whether an appropriate sanction was applied
 * @param documented whether the sanction is documented
 * @since 1
 */
@FactKind(section = "sanctions", singular = "sanction case")
public record Sanction(
        String id,
        DateRange on,
        @OneOf({"security", "privacy", "both"}) String policies,
        Answer applied,
        Answer documented)
        implements Occurred {
    /** Whether the security policies were broken. */
    @DerivedFrom("policies")
    public Answer security() {
        return policies.equals("unknown") ? Answer.UNKNOWN : policies.equals("privacy") ? Answer.NO : Answer.YES;
    }

    /** Whether the privacy policies were broken. */
    @DerivedFrom("policies")
    public Answer privacy() {
        return policies.equals("unknown") ? Answer.UNKNOWN : policies.equals("security") ? Answer.NO : Answer.YES;
    }
}
