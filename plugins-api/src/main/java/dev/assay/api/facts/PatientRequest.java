package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * What a patient, or a patient's representative, asked for: access to records (45 CFR 164.524), their amendment (164.526) or
 * an accounting of disclosures (164.528). Made by intake.
 *
 * @param id its id
 * @param kind what was asked for
 * @param on the day the request was received
 * @param acted whether it was acted on
 * @param actedOn the day it was
 * @param outcome what was done
 * @param extended whether the time was extended
 * @param extendedOn the day the patient was told of the extension
 * @param extensionWritten whether the patient was told in writing why, and by which day the request will be acted on
 * @param formAsAsked whether the form and format asked for were given, or the next best agreed on
 * @param electronicCopy whether, where electronic records were asked for electronically, an electronic copy was given
 * @param placeAgreed whether time, place or mailing suited the patient
 * @param thirdParty whether the patient directed that an electronic copy go to someone else
 * @param sentToThirdParty whether it went there
 * @param feeCostBased whether the fee, if any, covered no more than labour for copying, supplies and postage
 * @param ground what a denial rests on
 * @param denialWritten whether the denial was written in plain language, with its basis and the ways to complain
 * @param restGiven whether what the ground does not cover was given
 * @param holderTold whether, where the organization does not hold the records, the patient was told who does
 * @param reviewAsked whether the patient asked that the denial be reviewed
 * @param reviewed whether a licensed professional who had no part in the denial reviewed it, and the outcome was kept to
 * @since 1
 */
@FactKind(section = "patient-requests", singular = "patient request")
public record PatientRequest(
        String id,
        @OneOf({"access", "amendment", "accounting"}) String kind,
        DateRange on,
        Answer acted,
        DateRange actedOn,

        @OneOf({"granted", "partly-granted", "denied", "not-held"})
        String outcome,

        Answer extended,
        DateRange extendedOn,
        Answer extensionWritten,
        Answer formAsAsked,
        Answer electronicCopy,
        Answer placeAgreed,
        Answer thirdParty,
        Answer sentToThirdParty,
        Answer feeCostBased,
        @OneOf({"unreviewable", "reviewable", "none"}) String ground,
        Answer denialWritten,
        Answer restGiven,
        Answer holderTold,
        Answer reviewAsked,
        Answer reviewed)
        implements Occurred {
    private static final int ACCESS_DAYS = 30;
    private static final int OTHER_DAYS = 60;
    private static final int EXTENSION_DAYS = 30;

    /**
     * The last day to act: 30 days after receipt for access (164.524(b)(2)(i)), 60 for amendment and accounting
     * (164.526(b)(2), 164.528(c)(1)), and 30 more where the patient was told in writing, within the first time, why and by when.
     */
    @DerivedFrom({"on", "extended", "extendedOn", "extensionWritten"})
    public DateRange due() {
        DateRange first = on.plusDays(kind.equals("access") ? ACCESS_DAYS : OTHER_DAYS);
        DateRange second = first.plusDays(EXTENSION_DAYS);
        boolean none = extended != Answer.YES
                || extensionWritten == Answer.NO
                || extensionWritten == Answer.PARTLY
                || extendedOn.certainlyAfter(first.latest());
        if (none) {
            return first;
        }
        boolean told = extensionWritten == Answer.YES && extendedOn.certainlyBy(first.earliest());
        return told ? second : new DateRange(first.earliest(), second.latest());
    }

    /** Whether it was acted on by its last day; a no only once that day has passed. */
    @DerivedFrom({"on", "extended", "extendedOn", "extensionWritten", "acted", "actedOn"})
    public Answer actedInTime(LocalDate asOf) {
        boolean planned = actedOn.known() && actedOn.certainlyAfter(asOf);
        boolean done = acted == Answer.YES || (acted == Answer.UNKNOWN && actedOn.known());
        if (done && !planned) {
            if (actedOn.certainlyAfter(due().latest())) {
                return Answer.NO;
            }
            return actedOn.certainlyBy(due().earliest()) ? Answer.YES : Answer.UNKNOWN;
        }
        boolean not = planned || acted == Answer.NO || acted == Answer.PARTLY;
        return not && due().certainlyBefore(asOf) ? Answer.NO : Answer.UNKNOWN;
    }

    /** The days from receipt to a day; for sentences. */
    @DerivedFrom("on")
    public String daysElapsed(LocalDate asOf) {
        return on.daysTo(DateRange.on(asOf));
    }

    /** Whether it asked for access to records. */
    @DerivedFrom("kind")
    public Answer forAccess() {
        return asked("access");
    }

    /** Whether it asked for an accounting of disclosures. */
    @DerivedFrom("kind")
    public Answer forAccounting() {
        return asked("accounting");
    }

    private Answer asked(String what) {
        return kind.equals("unknown") ? Answer.UNKNOWN : kind.equals(what) ? Answer.YES : Answer.NO;
    }

    /** Whether access was given, wholly or in part. */
    @DerivedFrom({"kind", "outcome"})
    public Answer accessGiven() {
        return outcomeOf("granted", "partly-granted");
    }

    /** Whether access was denied, wholly or in part. */
    @DerivedFrom({"kind", "outcome"})
    public Answer accessDenied() {
        return outcomeOf("denied", "partly-granted");
    }

    /** Whether the organization does not hold what was asked for. */
    @DerivedFrom({"kind", "outcome"})
    public Answer notHeld() {
        return outcomeOf("not-held", "not-held");
    }

    private Answer outcomeOf(String one, String other) {
        if (forAccess() == Answer.NO) {
            return Answer.NO;
        }
        if (outcome.equals("unknown")) {
            return Answer.UNKNOWN;
        }
        boolean so = outcome.equals(one) || outcome.equals(other);
        return so ? forAccess() : Answer.NO;
    }

    /** Whether access was given, or denied on a ground that the law knows (164.524(a)(2), (a)(3)). */
    @DerivedFrom({"outcome", "ground"})
    public Answer rightKept() {
        if (outcome.equals("granted") || outcome.equals("not-held")) {
            return Answer.YES;
        }
        if (outcome.equals("unknown") || ground.equals("unknown")) {
            return Answer.UNKNOWN;
        }
        return ground.equals("none") ? Answer.NO : Answer.YES;
    }

    /** Whether a denial on a reviewable ground is to be reviewed, because the patient asked for that (164.524(a)(4)). */
    @DerivedFrom({"kind", "outcome", "ground", "reviewAsked"})
    public Answer reviewOwed() {
        if (accessDenied() == Answer.NO
                || ground.equals("unreviewable")
                || ground.equals("none")
                || reviewAsked == Answer.NO) {
            return Answer.NO;
        }
        return accessDenied() == Answer.YES && ground.equals("reviewable") ? reviewAsked : Answer.UNKNOWN;
    }

    /** Whether a copy was to go to somebody else, as the patient directed (164.524(c)(3)(ii)). */
    @DerivedFrom({"kind", "thirdParty"})
    public Answer directed() {
        return forAccess() == Answer.NO ? Answer.NO : thirdParty;
    }
}
