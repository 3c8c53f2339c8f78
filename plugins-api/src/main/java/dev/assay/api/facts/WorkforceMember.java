package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;

/**
 * A person who works for the organization, paid or not (45 CFR 160.103), by pseudonym. Made by intake.
 *
 * @param id a pseudonym
 * @param job the job
 * @param started the first day
 * @param left whether the person has left
 * @param leftOn the last day
 * @param accessEnded whether all accounts are closed
 * @param securityTrained whether the person has had security awareness training
 * @param securityTrainedOn the day of the last one
 * @param privacyTrained whether the person has had training on the privacy policies
 * @since 1
 */
@FactKind(section = "workforce", singular = "workforce member")
public record WorkforceMember(
        String id,
        String job,
        DateRange started,
        Answer left,
        DateRange leftOn,
        Answer accessEnded,
        Answer securityTrained,
        DateRange securityTrainedOn,
        Answer privacyTrained)
        implements Fact {}
