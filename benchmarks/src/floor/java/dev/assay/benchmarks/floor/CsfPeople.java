package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Vendor;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;

/** What NIST CSF asks of vendors and of who works here. */
final class CsfPeople extends Checks {

    private static final Key CRITICAL = Key.of("critical");
    private static final Key MATTERS = Key.of("matters", "critical handles-ephi handles-phi");
    private static final Key TERMS_OWED = Key.of("terms-owed", "agreement " + HipaaVendors.OWED);
    private static final Key LEFT = Key.of("left");
    private static final Key WORKS_HERE = Key.of("works-here", "left left-on started");

    private final Answered criticalVendorAssessed =
            answered("critical-vendor-assessed", Key.of("security-assessed"), CRITICAL);
    private final Answered vendorAssessed = answered("vendor-assessed", Key.of("security-assessed"), MATTERS);
    private final Answered vendorDutiesShared =
            answered("vendor-duties-shared", Key.of("responsibilities-defined"), MATTERS);
    private final Answered vendorInIncidentPlanning =
            answered("vendor-in-incident-planning", Key.of("in-incident-plans"), MATTERS);
    private final Answered vendorMonitored = answered("vendor-monitored", Key.of("security-monitored"), MATTERS);
    private final Answered vendorRisksHandled = answered("vendor-risks-handled", Key.of("risks-managed"), MATTERS);
    private final Answered vendorSecurityAgreed =
            answered("vendor-security-agreed", Key.of("security-agreed", "agreement security-terms"), MATTERS);
    private final Answered vendorDataReturned =
            answered("vendor-data-returned", Key.of("agreement.return-or-destroy"), TERMS_OWED);
    private final Answered leaversClosedOut = answered("leavers-closed-out", Key.of("access-terminated"), LEFT);
    private final Answered membersTrained = answered(
            "members-trained", Key.of("security-trained-by", "security-trained security-trained-on"), WORKS_HERE);

    private final Rule criticalityApplies = rule("Vendor criticality: applies");
    private final Rule criticalityKnown = rule("Vendor criticality: known");

    CsfPeople(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        for (Vendor vendor : facts.of(Vendor.class)) {
            vendor(vendor, asOf, out);
            out.say(criticalityApplies, vendor);
            if (vendor.criticalityKnown() == Answer.YES) {
                out.say(criticalityKnown, vendor);
            }
        }
        facts.of(WorkforceMember.class).forEach(member -> member(member, asOf, out));
    }

    private void vendor(Vendor vendor, LocalDate asOf, Sayings out) {
        Answer critical = vendor.critical();
        Answer matters = vendor.matters();
        Answer termsOwed = vendor.termsOwed();
        criticalVendorAssessed.say(out, vendor, vendor.securityAssessed(), critical);
        vendorAssessed.say(out, vendor, vendor.securityAssessed(), matters);
        vendorDutiesShared.say(out, vendor, vendor.responsibilitiesDefined(), matters);
        vendorInIncidentPlanning.say(out, vendor, vendor.inIncidentPlans(), matters);
        vendorMonitored.say(out, vendor, vendor.securityMonitored(), matters);
        vendorRisksHandled.say(out, vendor, vendor.risksManaged(), matters);
        vendorSecurityAgreed.say(out, vendor, vendor.securityAgreed(asOf), matters);
        vendorDataReturned.say(out, vendor, vendor.agreement().returnOrDestroy(), termsOwed);
    }

    private void member(WorkforceMember member, LocalDate asOf, Sayings out) {
        Answer left = member.left();
        Answer worksHere = member.worksHere(asOf);
        leaversClosedOut.say(out, member, member.accessTerminated(), left);
        membersTrained.say(out, member, member.securityTrainedBy(asOf), worksHere);
    }
}
