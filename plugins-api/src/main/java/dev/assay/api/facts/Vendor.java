package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A firm that supplies goods or services. Where it handles PHI for a covered entity it is a business associate; where it does so
 * for a business associate, that associate's subcontractor (45 CFR 160.103). Made by intake.
 *
 * @param id Which short id identifies the vendor?
 * @param name What is the vendor's name?
 * @param handlesPhi Does the vendor create, receive, maintain or transmit PHI for the organization?
 * @param handlesEphi Is any of that PHI electronic?
 * @param contractsWith Which party engaged the vendor?
 * @param subcontractorOf Which vendor engaged it, where it works for the organization through another vendor?
 * @param transmissionOnly Does the vendor only transport PHI from one place to another?
 * @param storesPhiBeyondTransit Does the vendor keep PHI longer than transmission takes?
 * @param routinePhiAccess Do the vendor's people or software look at the PHI routinely?
 * @param treatmentProvider Is the vendor a health care provider that receives the PHI to treat the patient?
 * @param serviceWithoutPhi Does the vendor's service need no use or disclosure of PHI?
 * @param phiDisclosedSince Since which day has PHI been disclosed to the vendor?
 * @param critical Does care or business stop without the vendor?
 * @param securityAssessed Was the vendor's security assessed before it was engaged?
 * @param responsibilitiesDefined Is it agreed which party does which part of security?
 * @param securityTerms Does a contract say which security measures the vendor must keep?
 * @param securityMonitored Are the vendor's risks reviewed for as long as it is used?
 * @param risksManaged Are the risks that the vendor brings in the risk register, rated and acted on?
 * @param inIncidentPlans Do the incident and recovery plans say what the vendor does, and does the vendor know?
 * @param agreement What does the business associate agreement say?
 * @param repeatedMisconductKnown Does the organization know of repeated conduct by which the vendor breaks the agreement?
 * @param repeatedMisconductAddressed Did the organization take reasonable steps against that conduct?
 * @since 1
 */
@FactKind(section = "vendors", singular = "vendor", periods = true)
public record Vendor(
        String id,
        String name,
        Answer handlesPhi,
        Answer handlesEphi,
        @OneOf({"organization", "business-associate"}) String contractsWith,

        @Refers(to = "vendors") String subcontractorOf,
        Answer transmissionOnly,
        Answer storesPhiBeyondTransit,
        Answer routinePhiAccess,
        Answer treatmentProvider,
        Answer serviceWithoutPhi,
        DateRange phiDisclosedSince,
        Answer critical,
        Answer securityAssessed,
        Answer responsibilitiesDefined,
        Answer securityTerms,
        Answer securityMonitored,
        Answer risksManaged,
        Answer inIncidentPlans,
        Agreement agreement,
        Answer repeatedMisconductKnown,
        Answer repeatedMisconductAddressed)
        implements Named {

    /**
     * A business associate agreement (45 CFR 164.308(b)(3), 164.314(a), 164.504(e)), and what it says. Made by intake.
     *
     * @param exists Is there a business associate agreement or another arrangement with the vendor?
     * @param kind What form does the arrangement take?
     * @param written Is the agreement in writing?
     * @param signed On which day was the agreement signed?
     * @param ends On which day does the agreement end?
     * @param permittedUses Does the agreement state which uses and disclosures of PHI are permitted and required?
     * @param limitsFurtherUse Does the agreement forbid any other use or disclosure of the PHI?
     * @param safeguards Does the agreement require appropriate safeguards and compliance with the Security Rule?
     * @param reportsUnauthorizedUse Does the agreement require the vendor to report unauthorized uses and disclosures, breaches
     *     included?
     * @param reportsSecurityIncidents Does the agreement require the vendor to report security incidents?
     * @param bindsSubcontractors Does the agreement bind the vendor's subcontractors to the same terms?
     * @param supportsAccess Does the agreement require PHI to be made available for patients' access requests?
     * @param supportsAmendment Does the agreement require PHI to be made available for amendment?
     * @param supportsAccounting Does the agreement require the information needed for an accounting of disclosures?
     * @param delegatedDuties Does the agreement hold the vendor to the Privacy Rule where it performs a duty of the
     *     organization?
     * @param booksAvailableToHhs Does the agreement open the vendor's practices, books and records to HHS?
     * @param returnOrDestroy Does the agreement require PHI to be returned or destroyed at its end, where feasible?
     * @param termination Does the agreement allow termination if the vendor breaks a material term?
     * @since 1
     */
    public record Agreement(
            Answer exists,

            @OneOf({"contract", "memorandum", "law", "data-use-agreement"})
            String kind,

            Answer written,
            DateRange signed,
            DateRange ends,
            Answer permittedUses,
            Answer limitsFurtherUse,
            Answer safeguards,
            Answer reportsUnauthorizedUse,
            Answer reportsSecurityIncidents,
            Answer bindsSubcontractors,
            Answer supportsAccess,
            Answer supportsAmendment,
            Answer supportsAccounting,
            Answer delegatedDuties,
            Answer booksAvailableToHhs,
            Answer returnOrDestroy,
            Answer termination) {

        public Agreement {
            if (exists == Answer.UNKNOWN && signed.known()) {
                exists = Answer.YES;
            }
        }
    }

    /**
     * Yes if the vendor is a conduit by its facts: it only transports PHI, keeps none beyond transit and does not look at it
     * routinely (160.103, and the preamble at 78 FR 5571). A service that stores PHI is none, encrypted or not.
     */
    @DerivedFrom({"transmissionOnly", "storesPhiBeyondTransit", "routinePhiAccess"})
    public Answer conduit() {
        if (transmissionOnly == Answer.NO
                || transmissionOnly == Answer.PARTLY
                || handles(storesPhiBeyondTransit)
                || handles(routinePhiAccess)) {
            return Answer.NO;
        }
        boolean shown =
                transmissionOnly == Answer.YES && storesPhiBeyondTransit == Answer.NO && routinePhiAccess == Answer.NO;
        return shown ? Answer.YES : Answer.UNKNOWN;
    }

    /**
     * Whether a business associate agreement is owed with it (164.502(e)(1)): it handles PHI on the organization's behalf. Not with a
     * conduit, a provider that receives the PHI for treatment, a service that needs no PHI, or a vendor that another business
     * associate engaged. Where one of these is recorded in part only, the rest decides.
     */
    @DerivedFrom({
        "handlesPhi",
        "handlesEphi",
        "contractsWith",
        "subcontractorOf",
        "conduit",
        "treatmentProvider",
        "serviceWithoutPhi"
    })
    public Answer contractOwed() {
        boolean handles = handles(handlesEphi) || handles(handlesPhi);
        if (!subcontractorOf.isEmpty()
                || contractsWith.equals("business-associate")
                || conduit() == Answer.YES
                || treatmentProvider == Answer.YES
                || (serviceWithoutPhi == Answer.YES && !handles)) {
            return Answer.NO;
        }
        boolean perhapsNone =
                transmissionOnly == Answer.YES && conduit() == Answer.UNKNOWN || serviceWithoutPhi == Answer.YES;
        if (handles) {
            return perhapsNone ? Answer.UNKNOWN : Answer.YES;
        }
        return handlesPhi;
    }

    /** The same of the Security Rule, which speaks of ePHI only (164.308(b)). */
    @DerivedFrom({"handlesEphi", "contractOwed"})
    public Answer ephiContractOwed() {
        if (contractOwed() == Answer.NO || handlesEphi == Answer.NO) {
            return Answer.NO;
        }
        return handles(handlesEphi) ? contractOwed() : Answer.UNKNOWN;
    }

    /** Whether the terms of a contract are to be read: a contract is owed, there is one, and nothing else stands in for it. */
    @DerivedFrom({"contractOwed", "agreement"})
    public Answer termsOwed() {
        return agreement.exists() == Answer.NO || otherArrangement() == Answer.YES ? Answer.NO : contractOwed();
    }

    /** The same of the terms that the Security Rule asks for (164.314(a)(2)(i)). */
    @DerivedFrom({"ephiContractOwed", "agreement"})
    public Answer ephiTermsOwed() {
        return agreement.exists() == Answer.NO || otherArrangement() == Answer.YES ? Answer.NO : ephiContractOwed();
    }

    /** Whether another arrangement stands in for the contract (164.504(e)(3), 164.314(a)(2)(ii)). */
    @DerivedFrom("agreement")
    public Answer otherArrangement() {
        return agreement.kind().equals("contract") || agreement.kind().equals("unknown") ? Answer.NO : Answer.YES;
    }

    /** Whether it is known how much depends on it. */
    @DerivedFrom("critical")
    public Answer criticalityKnown() {
        return critical == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.YES;
    }

    /** Whether its security matters: care or business depends on it, or it handles PHI. */
    @DerivedFrom({"critical", "handlesPhi", "handlesEphi"})
    public Answer matters() {
        if (handles(critical) || handles(handlesPhi) || handles(handlesEphi)) {
            return Answer.YES;
        }
        return critical == Answer.NO && handlesPhi == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether a contract says what security it is to keep, in a term of its own or in the agreement on PHI. */
    @DerivedFrom({"securityTerms", "agreement"})
    public Answer securityAgreed(LocalDate day) {
        if (securityTerms != Answer.UNKNOWN) {
            return securityTerms;
        }
        return agreement.safeguards() == Answer.YES && agreed(day) == Answer.NO
                ? Answer.UNKNOWN
                : agreement.safeguards();
    }

    /** Whether an agreement is in force on a day, in whatever form. */
    @DerivedFrom("agreement")
    public Answer agreed(LocalDate day) {
        if (agreement.exists() == Answer.NO
                || agreement.exists() == Answer.PARTLY
                || agreement.signed().certainlyAfter(day)
                || agreement.ends().certainlyBefore(day)) {
            return Answer.NO;
        }
        boolean signed = !agreement.signed().known() || agreement.signed().certainlyBy(day);
        boolean lasts = !agreement.ends().known() || agreement.ends().certainlySince(day);
        return agreement.exists() == Answer.YES && signed && lasts ? Answer.YES : Answer.UNKNOWN;
    }

    /** No if the agreement is recorded to lack a term that the Security Rule requires (164.314(a)(2)(i)). */
    @DerivedFrom("agreement")
    public Answer requiredEphiTerms() {
        return all(agreement.safeguards(), agreement.bindsSubcontractors(), agreement.reportsSecurityIncidents());
    }

    /** No if the agreement is recorded to lack a term that 164.504(e)(2) requires of every agreement. */
    @DerivedFrom("agreement")
    public Answer requiredTerms() {
        return all(
                agreement.permittedUses(),
                agreement.limitsFurtherUse(),
                agreement.safeguards(),
                agreement.reportsUnauthorizedUse(),
                agreement.bindsSubcontractors(),
                agreement.supportsAccess(),
                agreement.supportsAmendment(),
                agreement.supportsAccounting(),
                agreement.booksAvailableToHhs(),
                agreement.returnOrDestroy(),
                agreement.termination());
    }

    private static Answer all(Answer... terms) {
        List<Answer> all = List.of(terms);
        if (all.contains(Answer.NO) || all.contains(Answer.PARTLY)) {
            return Answer.NO;
        }
        return all.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /** No if PHI was disclosed to the vendor before the agreement was signed, so that for a time there was none. */
    @DerivedFrom({"phiDisclosedSince", "agreement"})
    public Answer agreedBeforeDisclosure() {
        if (!phiDisclosedSince.known() || !agreement.signed().known()) {
            return Answer.UNKNOWN;
        }
        if (phiDisclosedSince.certainlyBefore(agreement.signed().earliest())) {
            return Answer.NO;
        }
        return phiDisclosedSince.certainlySince(agreement.signed().latest()) ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether it is in force and in writing; what was signed on a day is. */
    @DerivedFrom("agreement")
    public Answer agreedInWriting(LocalDate day) {
        Answer written = agreement.written();
        if (agreed(day) == Answer.NO || written == Answer.NO || written == Answer.PARTLY) {
            return Answer.NO;
        }
        boolean paper = written == Answer.YES || agreement.signed().known();
        return paper ? agreed(day) : Answer.UNKNOWN;
    }

    private static boolean handles(Answer answer) {
        return answer == Answer.YES || answer == Answer.PARTLY;
    }
}
