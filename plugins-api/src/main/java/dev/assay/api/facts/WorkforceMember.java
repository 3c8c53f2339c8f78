package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Horizon;
import java.time.LocalDate;

/**
 * A person who works for the organization, paid or not (45 CFR 160.103), by pseudonym. Made by intake.
 *
 * @param id a pseudonym
 * @param job the job
 * @param started the first day
 * @param left whether the person has left
 * @param leftOn the last day
 * @param authorized whether the person's access to ePHI was authorized, or the person is supervised where ePHI can be got at
 * @param cleared whether it was determined that the person's access to ePHI is appropriate
 * @param accessEnded whether all accounts are closed
 * @param accessEndedOn the day the last one was closed
 * @param securityTrained whether the person has had security awareness training
 * @param securityTrainedOn the day of the last one
 * @param privacyTrained whether the person has had training on the privacy policies
 * @param privacyTrainedOn the day of the last one
 * @param privacyTrainingDocumented whether that training is documented (164.530(b)(2)(ii))
 * @since 1
 */
@FactKind(section = "workforce", singular = "workforce member")
public record WorkforceMember(
        String id,
        String job,
        DateRange started,
        Answer left,
        DateRange leftOn,
        Answer authorized,
        Answer cleared,
        Answer accessEnded,
        DateRange accessEndedOn,
        Answer securityTrained,
        DateRange securityTrainedOn,
        Answer privacyTrained,
        DateRange privacyTrainedOn,
        Answer privacyTrainingDocumented)
        implements Fact {

    /** Months after which no newcomer is one any more. */
    private static final int YEAR = 12;

    /**
     * Whether the person works here on a day. Who is listed has begun unless the first day says otherwise, and has left
     * by the last day where one is recorded; unknown where {@code left} and the last day disagree or may lie on either
     * side of the day.
     */
    @DerivedFrom({"started", "left", "leftOn"})
    public Answer worksHere(LocalDate day) {
        if (started.certainlyAfter(day) || gone(day) == Answer.YES) {
            return Answer.NO;
        }
        boolean begun = !started.known() || started.certainlyBy(day);
        return begun && gone(day) == Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether the person has left by a day. */
    @DerivedFrom({"left", "leftOn"})
    public Answer gone(LocalDate day) {
        if (!leftOn.known()) {
            return left == Answer.YES || left == Answer.NO ? left : Answer.UNKNOWN;
        }
        if (leftOn.certainlySince(day)) {
            return Answer.NO;
        }
        return leftOn.certainlyBefore(day) && left != Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether the person has had security awareness training by a day; unknown where its day may be a later one. */
    @DerivedFrom({"securityTrained", "securityTrainedOn"})
    public Answer securityTrainedBy(LocalDate day) {
        boolean later = securityTrainedOn.known() && !securityTrainedOn.certainlyBy(day);
        return later && securityTrained == Answer.YES ? Answer.UNKNOWN : securityTrained;
    }

    /**
     * Whether the person has had training on the privacy policies by a day; unknown where its day may be a later one, and of
     * a newcomer, who is to be trained within a reasonable time (164.530(b)(2)(i)(B)). The law gives no number; after a year no
     * time is reasonable.
     */
    @DerivedFrom({"privacyTrained", "privacyTrainedOn", "started"})
    public Answer privacyTrainedBy(LocalDate day) {
        boolean later = privacyTrainedOn.known() && !privacyTrainedOn.certainlyBy(day);
        boolean newcomer = started.known() && !started.certainlyBy(Horizon.back(day, YEAR));
        boolean open = privacyTrained == Answer.YES ? later : newcomer;
        return open ? Answer.UNKNOWN : privacyTrained;
    }

    /** Whether all accounts are closed by a day. */
    @DerivedFrom({"accessEnded", "accessEndedOn"})
    public Answer accessEndedBy(LocalDate day) {
        if (!accessEndedOn.known()) {
            return accessEnded;
        }
        if (accessEndedOn.certainlyAfter(day)) {
            return Answer.NO;
        }
        boolean over = accessEndedOn.certainlyBy(day);
        return over && (accessEnded == Answer.YES || accessEnded == Answer.UNKNOWN) ? Answer.YES : Answer.UNKNOWN;
    }
}
