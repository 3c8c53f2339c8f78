package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * The designation of an office, such as the security official of 45 CFR 164.308(a)(2). Made by intake.
 *
 * @param id Which short id identifies the designation?
 * @param office Which office is held?
 * @param holder Which role holds the office?
 * @param from Since which day has this role held the office?
 * @param until What was the last day on which this role held the office?
 * @param written Is the designation in writing?
 * @since 1
 */
@FactKind(section = "designations", singular = "designation", key = "office")
public record Designation(
        String id,

        @OneOf({"security-official", "privacy-official", "incident-lead", "contingency-lead", "complaint-contact"})
        String office,

        @Person String holder,
        DateRange from,
        DateRange until,
        Answer written)
        implements Fact {
    /** Whether the office is held on a day. Who is listed has begun and goes on unless a day says otherwise. */
    @DerivedFrom({"from", "until"})
    public Answer held(LocalDate day) {
        if (from.certainlyAfter(day) || until.certainlyBefore(day)) {
            return Answer.NO;
        }
        boolean begun = !from.known() || from.certainlyBy(day);
        boolean goesOn = !until.known() || until.certainlySince(day);
        return begun && goesOn ? Answer.YES : Answer.UNKNOWN;
    }
}
