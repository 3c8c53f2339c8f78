package dev.assay.api.facts;

import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * The notice of a business associate to the covered entity (45 CFR 164.410). Made by intake.
 *
 * @param sent whether it was sent; a day says yes
 * @param on the day it was sent
 * @param late whether it came later than it could without unreasonable delay, be it within its limit; a person judges
 * @param identifiesIndividuals whether it names each person affected, as far as possible ((c)(1))
 * @param otherInformation whether it gives what the covered entity must tell them, as far as known ((c)(2))
 * @since 1
 */
public record CoveredEntityNotice(
        Answer sent, DateRange on, Answer late, Answer identifiesIndividuals, Answer otherInformation) {

    public CoveredEntityNotice {
        sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
    }

    Notice asNotice() {
        return new Notice(sent, on, late, Answer.UNKNOWN);
    }
}
