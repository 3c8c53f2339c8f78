package dev.assay.api.facts;

import dev.assay.api.spi.Counted;
import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A request by a patient or a personal representative: access to records (45 CFR 164.524), their amendment (164.526) or
 * an accounting of disclosures (164.528). Made by intake.
 *
 * @param id By which short name, without a patient's name or record number, do other records refer to this request?
 * @param kind What was requested?
 * @param receivedOn On which date was the request received (the deadline is computed from it)?
 * @param count How many requests with the same dates and answers does this record stand for (1 if left out)?
 * @param personalRepresentative Did a personal representative make the request?
 * @param identityVerified Were the identity and authority of the requester verified?
 * @param recordsInEhr Are the requested records held in an electronic health record?
 * @param electronicCopyRequested Did the patient ask for an electronic copy?
 * @param answered Was the request acted on?
 * @param answeredOn On which date was the last part of the request acted on?
 * @param outcome What was the outcome of the request?
 * @param extended Was the time to act extended?
 * @param extendedOn On which date was the patient told of the extension (it counts only within the first period)?
 * @param extensionWritten Was the patient told in writing why, and by which date the request will be acted on?
 * @param formAsRequested Were the records given in the form and format requested, or another that the patient agreed to?
 * @param electronicCopy Was an electronic copy of electronic records given where one was asked for?
 * @param timeAndPlaceAgreed Did the time, place or mailing suit the patient?
 * @param thirdPartyDirective Did the patient direct that a copy be sent to another person?
 * @param sentToThirdParty Was the copy sent to the person the patient named?
 * @param feeAsked Was a fee asked for the copy?
 * @param feePayer Who was asked to pay the fee?
 * @param feeTiming When was the fee asked?
 * @param feeCovers What does the fee cover?
 * @param feeCostBased Was the fee limited to the cost of labor for copying, supplies, postage and any agreed summary?
 * @param deniedOn On which date was the request denied?
 * @param grantedOn On which date was the request granted, possibly after a denial?
 * @param denialGround On what ground was access denied (access requests only)?
 * @param denialWritten Was the denial given in writing and plain language, with its basis and the ways to seek review and
 *     complain?
 * @param restProvided Was the PHI to which the ground of denial does not apply given?
 * @param toldWhoHoldsRecords Was the patient told who holds the records, where the organization does not and knows who does?
 * @param reviewRequested Did the patient ask for a review of the denial?
 * @param denialReviewed Did a licensed health care professional who took no part in the denial review it, and was the result
 *     followed?
 * @since 1
 */
@FactKind(section = "patient-requests", singular = "patient request")
public record PatientRequest(
        String id,
        @OneOf({"access", "amendment", "accounting"}) String kind,
        DateRange receivedOn,
        CountRange count,
        Answer personalRepresentative,
        Answer identityVerified,
        Answer recordsInEhr,
        Answer electronicCopyRequested,
        Answer answered,
        DateRange answeredOn,

        @OneOf({"granted", "partly-granted", "denied", "not-held"})
        String outcome,

        Answer extended,
        DateRange extendedOn,
        Answer extensionWritten,
        Answer formAsRequested,
        Answer electronicCopy,
        Answer timeAndPlaceAgreed,
        Answer thirdPartyDirective,
        Answer sentToThirdParty,
        Answer feeAsked,

        @OneOf({"individual", "personal-representative", "third-party"})
        String feePayer,

        @OneOf({"before-release", "after-release"}) String feeTiming,

        @OneOf({
            "labor-for-copying",
            "supplies",
            "postage",
            "summary-preparation",
            "search-and-retrieval",
            "system-costs",
            "flat-fee",
            "per-page-fee",
            "other"
        })
        List<String> feeCovers,

        Answer feeCostBased,
        DateRange deniedOn,
        DateRange grantedOn,
        @OneOf({"unreviewable", "reviewable", "none"}) String denialGround,
        Answer denialWritten,
        Answer restProvided,
        Answer toldWhoHoldsRecords,
        Answer reviewRequested,
        Answer denialReviewed)
        implements Occurred, Counted {

    public PatientRequest {
        feeCovers = List.copyOf(feeCovers);
    }

    /** The day the request was received. */
    @Override
    @DerivedFrom("receivedOn")
    public DateRange on() {
        return receivedOn;
    }

    private static final int ACCESS_DAYS = 30;
    private static final int OTHER_DAYS = 60;
    private static final int EXTENSION_DAYS = 30;

    /**
     * The last day to act: 30 days after receipt for access (164.524(b)(2)(i)), 60 for amendment and accounting
     * (164.526(b)(2), 164.528(c)(1)), and 30 more where the patient was told in writing, within the first time, why and by when.
     */
    @DerivedFrom({"receivedOn", "extended", "extendedOn", "extensionWritten"})
    public DateRange due() {
        DateRange first = receivedOn.plusDays(kind.equals("access") ? ACCESS_DAYS : OTHER_DAYS);
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
    @DerivedFrom({"receivedOn", "extended", "extendedOn", "extensionWritten", "answered", "answeredOn"})
    public Answer actedInTime(LocalDate asOf) {
        boolean planned = answeredOn.known() && answeredOn.certainlyAfter(asOf);
        boolean done = answered == Answer.YES || (answered == Answer.UNKNOWN && answeredOn.known());
        if (done && !planned) {
            if (answeredOn.certainlyAfter(due().latest())) {
                return Answer.NO;
            }
            return answeredOn.certainlyBy(due().earliest()) ? Answer.YES : Answer.UNKNOWN;
        }
        boolean not = planned || answered == Answer.NO || answered == Answer.PARTLY;
        return not && due().certainlyBefore(asOf) ? Answer.NO : Answer.UNKNOWN;
    }

    /** The days from receipt to the answer, or to a day if there was none by then; for sentences. */
    @DerivedFrom({"receivedOn", "answered", "answeredOn"})
    public String daysElapsed(LocalDate asOf) {
        boolean done = answeredOn.known()
                && answeredOn.certainlyBy(asOf)
                && answered != Answer.NO
                && answered != Answer.PARTLY;
        return receivedOn.daysTo(done ? answeredOn : DateRange.on(asOf));
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
    @DerivedFrom({"outcome", "denialGround"})
    public Answer rightKept() {
        if (outcome.equals("granted") || outcome.equals("not-held")) {
            return Answer.YES;
        }
        if (outcome.equals("unknown") || denialGround.equals("unknown")) {
            return Answer.UNKNOWN;
        }
        return denialGround.equals("none") ? Answer.NO : Answer.YES;
    }

    /** Whether a denial on a reviewable ground is to be reviewed, because the patient asked for that (164.524(a)(4)). */
    @DerivedFrom({"kind", "outcome", "denialGround", "reviewRequested"})
    public Answer reviewOwed() {
        if (accessDenied() == Answer.NO
                || denialGround.equals("unreviewable")
                || denialGround.equals("none")
                || reviewRequested == Answer.NO) {
            return Answer.NO;
        }
        return accessDenied() == Answer.YES && denialGround.equals("reviewable") ? reviewRequested : Answer.UNKNOWN;
    }

    /**
     * Yes if a copy was to go to a third party as the patient directed (164.524(c)(3)(ii)). After Ciox Health v. Azar (D.D.C. 2020) the
     * directive reaches only an electronic copy of PHI in an electronic health record.
     */
    @DerivedFrom({"kind", "thirdPartyDirective", "recordsInEhr", "electronicCopyRequested"})
    public Answer directed() {
        List<Answer> needed = List.of(forAccess(), thirdPartyDirective, recordsInEhr, electronicCopyRequested);
        if (needed.contains(Answer.NO)) {
            return Answer.NO;
        }
        return needed.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /**
     * Yes if the limit on fees (164.524(c)(4)) applies: to a copy for the patient or a personal representative that was given or for
     * which a fee was asked, also before release or with a denial. It does not apply to a third-party directive (Ciox Health v. Azar).
     */
    @DerivedFrom({
        "kind",
        "outcome",
        "thirdPartyDirective",
        "personalRepresentative",
        "feeAsked",
        "feePayer",
        "feeCovers",
        "feeCostBased"
    })
    public Answer feeLimited() {
        if (forAccess() == Answer.NO || thirdPartyDirective == Answer.YES || thirdPartyDirective == Answer.PARTLY) {
            return Answer.NO;
        }
        boolean asked = feeAsked == Answer.YES
                || feeAsked == Answer.PARTLY
                || feeCostBased == Answer.NO
                || feeCostBased == Answer.PARTLY
                || !feeCovers.isEmpty();
        if (!asked && accessGiven() != Answer.YES) {
            return accessGiven();
        }
        boolean own = thirdPartyDirective == Answer.NO
                || personalRepresentative == Answer.YES
                || feePayer.equals("individual")
                || feePayer.equals("personal-representative");
        return own && forAccess() == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    /**
     * Yes if no fee was asked, or one of the costs that 164.524(c)(4) allows: labor for copying, supplies, postage and an agreed
     * summary. The labor of searching and the cost of systems may not be charged; a flat or per-page fee shows nothing by itself.
     */
    @DerivedFrom({"feeAsked", "feeCovers", "feeCostBased"})
    public Answer feeWithinLimit() {
        boolean excluded = feeCovers.contains("search-and-retrieval") || feeCovers.contains("system-costs");
        if (excluded || feeCostBased == Answer.NO || feeCostBased == Answer.PARTLY) {
            return Answer.NO;
        }
        if (feeAsked == Answer.NO || feeCostBased == Answer.YES) {
            return Answer.YES;
        }
        return !feeCovers.isEmpty() && ALLOWED.containsAll(feeCovers) ? Answer.YES : Answer.UNKNOWN;
    }

    private static final Set<String> ALLOWED =
            Set.of("labor-for-copying", "supplies", "postage", "summary-preparation");

    /** Returns true: it is recorded after it happened. */
    @Override
    public boolean recordedAfterwards() {
        return true;
    }
}
