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
 * @param id Which pseudonym identifies the workforce member?
 * @param job What is the person's job?
 * @param started What was the person's first day of work?
 * @param left Has the person left the organization?
 * @param leftOn What was the person's last day?
 * @param authorizedOrSupervised Is the person authorized for ePHI, or supervised where ePHI is within reach?
 * @param clearanceCompleted Was it determined that this person's access to ePHI is appropriate?
 * @param accessTerminated Has all of the person's access been terminated?
 * @param accessTerminatedOn On which day was the last access closed?
 * @param securityTrained Has the person had security awareness training?
 * @param securityTrainedOn On which day was the person's latest security awareness training?
 * @param privacyTrained Has the person had training on the organization's privacy policies and procedures?
 * @param privacyTrainedOn On which day was the person's latest privacy training?
 * @param privacyTrainingDocumented Is the person's privacy training documented?
 * @since 1
 */
@FactKind(section = "workforce", singular = "workforce member")
public record WorkforceMember(
        String id,
        String job,
        DateRange started,
        Answer left,
        DateRange leftOn,
        Answer authorizedOrSupervised,
        Answer clearanceCompleted,
        Answer accessTerminated,
        DateRange accessTerminatedOn,
        Answer securityTrained,
        DateRange securityTrainedOn,
        Answer privacyTrained,
        DateRange privacyTrainedOn,
        Answer privacyTrainingDocumented)
        implements Fact {

    /** Months after which no newcomer is one any more. */
    private static final int YEAR = 12;

    /**
     * Whether the person works here on a day. Who is listed has begun and stays unless something says otherwise, and has left
     * by the last day where one is recorded; unknown where {@code left} and the last day disagree or may lie on either
     * side of the day.
     */
    @DerivedFrom({"started", "left", "leftOn"})
    public Answer worksHere(LocalDate day) {
        if (started.certainlyAfter(day) || gone(day) == Answer.YES) {
            return Answer.NO;
        }
        boolean begun = !started.known() || started.certainlyBy(day);
        boolean stays = gone(day) == Answer.NO || (left == Answer.UNKNOWN && !leftOn.known());
        return begun && stays ? Answer.YES : Answer.UNKNOWN;
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
    @DerivedFrom({"accessTerminated", "accessTerminatedOn"})
    public Answer accessEndedBy(LocalDate day) {
        if (!accessTerminatedOn.known()) {
            return accessTerminated;
        }
        if (accessTerminatedOn.certainlyAfter(day)) {
            return Answer.NO;
        }
        boolean over = accessTerminatedOn.certainlyBy(day);
        return over && (accessTerminated == Answer.YES || accessTerminated == Answer.UNKNOWN)
                ? Answer.YES
                : Answer.UNKNOWN;
    }
}
