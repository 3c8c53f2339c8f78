package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

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
        implements Occurred {}
