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
 * Who holds an office, such as the security official of 45 CFR 164.308(a)(2). Made by intake.
 *
 * @param id its id; where none is given, the office
 * @param office the office
 * @param holder who holds it, by role
 * @param since from which day
 * @param until to which day; unknown while it lasts
 * @param written whether the designation is in writing (164.530(a)(2) asks for that)
 * @since 1
 */
@FactKind(section = "designations", singular = "designation", key = "office")
public record Designation(
        String id,

        @OneOf({"security-official", "privacy-official", "incident-lead", "contingency-lead", "complaint-contact"})
        String office,

        @Person String holder,
        DateRange since,
        DateRange until,
        Answer written)
        implements Fact {
    /** Whether the office is held on a day. Who is listed has begun and goes on unless a day says otherwise. */
    @DerivedFrom({"since", "until"})
    public Answer held(LocalDate day) {
        if (since.certainlyAfter(day) || until.certainlyBefore(day)) {
            return Answer.NO;
        }
        boolean begun = !since.known() || since.certainlyBy(day);
        boolean goesOn = !until.known() || until.certainlySince(day);
        return begun && goesOn ? Answer.YES : Answer.UNKNOWN;
    }
}
