package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * Somebody's access to a system. Made by intake.
 *
 * @param id its id
 * @param member who has it
 * @param system the system
 * @param account what kind of account it is
 * @param granted the day it was granted
 * @param authorized whether it was granted by the policy on access
 * @param needed whether the person's work needs it
 * @param reviewed the day it was last looked at again
 * @param ended whether it was ended
 * @param endedOn the day it was
 * @since 1
 */
@FactKind(section = "access-grants", singular = "access grant")
public record AccessGrant(
        String id,
        @Refers(to = "workforce") String member,
        @Refers(to = "systems") String system,

        @OneOf({"user", "administrator", "remote", "service"})
        String account,

        DateRange granted,
        Answer authorized,
        Answer needed,
        DateRange reviewed,
        Answer ended,
        DateRange endedOn)
        implements Fact {
    /** Whether it stands only as long as the work needs it. */
    @DerivedFrom({"needed", "ended", "endedOn"})
    public Answer rightlyHeld(LocalDate asOf) {
        Answer standing = standing(asOf);
        if (needed == Answer.YES || standing == Answer.NO) {
            return Answer.YES;
        }
        return standing == Answer.YES && needed != Answer.UNKNOWN && ended != Answer.UNKNOWN
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    /** Whether it stands on a day. What was granted stands unless its end is recorded. */
    @DerivedFrom({"ended", "endedOn"})
    public Answer standing(LocalDate day) {
        if (ended != Answer.YES || endedOn.certainlyAfter(day)) {
            return Answer.YES;
        }
        return !endedOn.known() || endedOn.certainlyBy(day) ? Answer.NO : Answer.UNKNOWN;
    }
}
