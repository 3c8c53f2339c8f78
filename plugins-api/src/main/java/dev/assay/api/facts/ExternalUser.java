package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A person outside the workforce (45 CFR 160.103) who has access to systems, by pseudonym: an affiliated clinician, a vendor's
 * technician, an auditor. Made by intake.
 *
 * @param id Which pseudonym identifies the external user?
 * @param affiliation How is the person connected with the organization?
 * @param vendor For which vendor does the person work?
 * @param authorized Was the person's access authorized under the access policy?
 * @param agreementSigned Did the person sign a confidentiality or access agreement?
 * @param securityTrained Has the person had security awareness training for this access?
 * @param accessTerminated Has all of the person's access been terminated?
 * @param accessTerminatedOn On which day was the last access closed?
 * @since 2
 */
@FactKind(section = "external-users", singular = "external user", periods = true)
public record ExternalUser(
        String id,

        @OneOf({"affiliated-clinician", "vendor-staff", "contractor", "auditor", "student", "patient-proxy", "other"})
        String affiliation,

        @Refers(to = "vendors") String vendor,
        Answer authorized,
        Answer agreementSigned,
        Answer securityTrained,
        Answer accessTerminated,
        DateRange accessTerminatedOn)
        implements Fact {}
