package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Vendor;
import dev.assay.api.value.Answer;
import java.time.LocalDate;

/** What HIPAA asks of vendors and of contracts with them. */
final class HipaaVendors extends Checks {

    static final String OWED = "contracts-with handles-ephi handles-phi routine-phi-access service-without-phi"
            + " stores-phi-beyond-transit transmission-only treatment-provider";
    private static final Key CONTRACT_OWED = Key.of("contract-owed", OWED);
    private static final Key OTHER_ARRANGEMENT = Key.of("other-arrangement", "agreement");
    private static final Key EPHI_CONTRACT_OWED = Key.of("ephi-contract-owed", OWED);
    private static final Key EPHI_TERMS_OWED = Key.of("ephi-terms-owed", "agreement " + OWED);
    private static final Key PATTERN_KNOWN = Key.of("repeated-misconduct-known");
    private static final Key TERMS_OWED = Key.of("terms-owed", "agreement " + OWED);

    private final Answered associateAgreement =
            answered("associate-agreement", Key.of("agreed-in-writing", "agreement"), CONTRACT_OWED);
    private final Answered associateAssured =
            answered("associate-assured", Key.of("agreed", "agreement"), CONTRACT_OWED);
    private final Answered otherArrangement =
            answered("other-arrangement", Key.of("agreed-in-writing", "agreement"), CONTRACT_OWED, OTHER_ARRANGEMENT);
    private final Answered associateAgreementEphi =
            answered("associate-agreement-ephi", Key.of("agreed-in-writing", "agreement"), EPHI_CONTRACT_OWED);
    private final Answered associateAssuredEphi =
            answered("associate-assured-ephi", Key.of("agreed", "agreement"), EPHI_CONTRACT_OWED);
    private final Answered otherArrangementEphi = answered(
            "other-arrangement-ephi", Key.of("agreed-in-writing", "agreement"), EPHI_CONTRACT_OWED, OTHER_ARRANGEMENT);
    private final Answered termReportsSecurityIncidentsEphi = answered(
            "term-reports-security-incidents-ephi", Key.of("agreement.reports-security-incidents"), EPHI_TERMS_OWED);
    private final Answered termSafeguardsEphi =
            answered("term-safeguards-ephi", Key.of("agreement.safeguards"), EPHI_TERMS_OWED);
    private final Answered termSubcontractorsEphi =
            answered("term-subcontractors-ephi", Key.of("agreement.binds-subcontractors"), EPHI_TERMS_OWED);
    private final Answered associatePatternEnded =
            answered("associate-pattern-ended", Key.of("repeated-misconduct-addressed"), PATTERN_KNOWN);
    private final Answered termAccess = answered("term-access", Key.of("agreement.supports-access"), TERMS_OWED);
    private final Answered termAccounting =
            answered("term-accounting", Key.of("agreement.supports-accounting"), TERMS_OWED);
    private final Answered termAmendment =
            answered("term-amendment", Key.of("agreement.supports-amendment"), TERMS_OWED);
    private final Answered termBooks = answered("term-books", Key.of("agreement.books-available-to-hhs"), TERMS_OWED);
    private final Answered termDelegatedDuties =
            answered("term-delegated-duties", Key.of("agreement.delegated-duties"), TERMS_OWED);
    private final Answered termNoFurtherUse =
            answered("term-no-further-use", Key.of("agreement.limits-further-use"), TERMS_OWED);
    private final Answered termPermittedUses =
            answered("term-permitted-uses", Key.of("agreement.permitted-uses"), TERMS_OWED);
    private final Answered termReportsMisuse =
            answered("term-reports-misuse", Key.of("agreement.reports-unauthorized-use"), TERMS_OWED);
    private final Answered termReturnOrDestroy =
            answered("term-return-or-destroy", Key.of("agreement.return-or-destroy"), TERMS_OWED);
    private final Answered termSafeguards = answered("term-safeguards", Key.of("agreement.safeguards"), TERMS_OWED);
    private final Answered termSubcontractors =
            answered("term-subcontractors", Key.of("agreement.binds-subcontractors"), TERMS_OWED);
    private final Answered termTermination = answered("term-termination", Key.of("agreement.termination"), TERMS_OWED);

    HipaaVendors(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        facts.of(Vendor.class).forEach(vendor -> vendor(vendor, asOf, out));
    }

    private void vendor(Vendor vendor, LocalDate asOf, Sayings out) {
        Answer contractOwed = vendor.contractOwed();
        Answer arranged = vendor.otherArrangement();
        Answer ephiContractOwed = vendor.ephiContractOwed();
        Answer ephiTermsOwed = vendor.ephiTermsOwed();
        Answer patternKnown = vendor.repeatedMisconductKnown();
        Answer termsOwed = vendor.termsOwed();
        associateAgreement.say(out, vendor, vendor.agreedInWriting(asOf), contractOwed);
        associateAssured.say(out, vendor, vendor.agreed(asOf), contractOwed);
        otherArrangement.say(out, vendor, vendor.agreedInWriting(asOf), contractOwed, arranged);
        associateAgreementEphi.say(out, vendor, vendor.agreedInWriting(asOf), ephiContractOwed);
        associateAssuredEphi.say(out, vendor, vendor.agreed(asOf), ephiContractOwed);
        otherArrangementEphi.say(out, vendor, vendor.agreedInWriting(asOf), ephiContractOwed, arranged);
        termReportsSecurityIncidentsEphi.say(out, vendor, vendor.agreement().reportsSecurityIncidents(), ephiTermsOwed);
        termSafeguardsEphi.say(out, vendor, vendor.agreement().safeguards(), ephiTermsOwed);
        termSubcontractorsEphi.say(out, vendor, vendor.agreement().bindsSubcontractors(), ephiTermsOwed);
        associatePatternEnded.say(out, vendor, vendor.repeatedMisconductAddressed(), patternKnown);
        termAccess.say(out, vendor, vendor.agreement().supportsAccess(), termsOwed);
        termAccounting.say(out, vendor, vendor.agreement().supportsAccounting(), termsOwed);
        termAmendment.say(out, vendor, vendor.agreement().supportsAmendment(), termsOwed);
        termBooks.say(out, vendor, vendor.agreement().booksAvailableToHhs(), termsOwed);
        termDelegatedDuties.say(out, vendor, vendor.agreement().delegatedDuties(), termsOwed);
        termNoFurtherUse.say(out, vendor, vendor.agreement().limitsFurtherUse(), termsOwed);
        termPermittedUses.say(out, vendor, vendor.agreement().permittedUses(), termsOwed);
        termReportsMisuse.say(out, vendor, vendor.agreement().reportsUnauthorizedUse(), termsOwed);
        termReturnOrDestroy.say(out, vendor, vendor.agreement().returnOrDestroy(), termsOwed);
        termSafeguards.say(out, vendor, vendor.agreement().safeguards(), termsOwed);
        termSubcontractors.say(out, vendor, vendor.agreement().bindsSubcontractors(), termsOwed);
        termTermination.say(out, vendor, vendor.agreement().termination(), termsOwed);
    }
}
