package dev.assay.api.facts;

import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * The notice of a business associate to the covered entity (45 CFR 164.410). Made by intake.
 *
 * @param sent Was the covered entity notified?
 * @param on On which date was the last covered entity notified?
 * @param due By which date does the agreement require the notice, if earlier than the law?
 * @param late Was the covered entity notified later than reasonably possible, even if within 60 days?
 * @param lateReason Why was the covered entity notified late?
 * @param identifiesIndividuals Does the notice identify each affected individual, as far as possible?
 * @param otherInformation Does the notice give what the covered entity needs for its own letters?
 * @since 1
 */
public record CoveredEntityNotice(
        Answer sent,
        DateRange on,
        DateRange due,
        Answer late,
        String lateReason,
        Answer identifiesIndividuals,
        Answer otherInformation) {

    public CoveredEntityNotice {
        sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
    }

    Notice asNotice() {
        return new Notice(sent, on, due, late, lateReason, Answer.UNKNOWN);
    }
}
