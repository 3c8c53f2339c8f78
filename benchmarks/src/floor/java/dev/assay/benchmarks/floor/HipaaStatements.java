package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Policy;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What HIPAA asks the organization to do and to have in writing. */
final class HipaaStatements extends Checks {

    private static final Key FOR_SECURITY = Key.of("for-security", "last-in-effect");

    private final Answered policyKept =
            answered("policy-kept", Key.of("kept", "approved-on discarded discarded-on last-in-effect"));
    private final Answered policyWritten = answered("policy-written", Key.of("written"), FOR_SECURITY);

    private final List<PracticeCheck> practices;
    private final List<PracticeCheck> practicesPlanDocumentsOwed;
    private final List<PolicyCheck> policies;
    private final List<PolicyCheck> policiesClearinghouseFunction;

    HipaaStatements(Rules rules) {
        super(rules);
        practices = practices(
                rules,
                "access-documentation=access-request-documentation access-reviewed=access-reviews activity-documentation "
                        + "activity-review authorizations-obtained breach-training contingency-testing "
                        + "denial-review-process device-and-media-control=device-and-media-controls documentation-available "
                        + "documentation-retention documentation-updates incident-response "
                        + "incidental-uses-limited log-in-monitoring malware-protection minimum-disclosures=minimum-necessary-disclosures "
                        + "minimum-necessary minimum-requests=minimum-necessary-requests minimum-uses=minimum-necessary-uses no-waiver=non-waiver non-retaliation "
                        + "notice-given=privacy-notice-provided password-management privacy-documentation privacy-mitigation "
                        + "privacy-notice-changes privacy-policy-changes privacy-policy-changes-documented "
                        + "privacy-policy-law-changes privacy-safeguards privacy-training "
                        + "privacy-training-timing risk-management sanctions security-awareness-program "
                        + "security-maintenance security-policies security-reminders uses-as-permitted=permitted-uses-only "
                        + "uses-within-contract=contract-uses-only updates-installed=software-updates vulnerabilities-sought=vulnerability-management networks-monitored=network-monitoring whole-record-justified=entire-record-justified workforce-supervision=authorization-or-supervision");
        practicesPlanDocumentsOwed = practices(
                rules,
                "plan-agents=plan-documents-agents plan-incidents=plan-documents-incidents "
                        + "plan-permitted-uses=plan-documents-permitted-uses "
                        + "plan-protects-ephi=plan-documents-protect-ephi "
                        + "plan-restricts-sponsor=plan-documents-restrict-sponsor "
                        + "plan-safeguards=plan-documents-safeguards plan-separation=plan-documents-separation "
                        + "plan-separation-backed=plan-documents-separation-security "
                        + "plan-sponsor-certified=plan-sponsor-certification");
        policies = policies(
                rules,
                "access-authorization-policy=access-authorization "
                        + "access-establishment-policy=access-establishment access-policy=information-access-management "
                        + "accounting-policy=accounting authorizations-policy=authorizations "
                        + "backup-policy=backup breach-policy=breach-notification complaints-policy=complaints "
                        + "contingency-policy=contingency device-and-media-policy=device-and-media-controls "
                        + "disaster-recovery-plan=disaster-recovery emergency-mode-plan=emergency-mode "
                        + "encryption-mechanism=encryption facility-access-policy=facility-access "
                        + "facility-contingency-policy=facility-contingency "
                        + "facility-security-policy=facility-security incident-policy=incident-response "
                        + "maintenance-records-policy=maintenance-records "
                        + "media-accountability-policy=media-accountability "
                        + "media-disposal-policy=media-disposal media-re-use-policy=media-re-use "
                        + "minimum-necessary-policy=minimum-necessary non-retaliation-policy=non-retaliation "
                        + "non-waiver-policy=non-waiver notice-policy=notice-of-privacy-practices "
                        + "patient-access-policy=patient-access privacy-policy=privacy "
                        + "privacy-safeguards-policy=privacy-safeguards "
                        + "privacy-sanctions-policy=privacy-sanctions sanctions-policy=sanctions "
                        + "security-management-policy=security-management termination-policy=termination "
                        + "uses-and-disclosures-policy=uses-and-disclosures "
                        + "workforce-clearance-policy=workforce-clearance "
                        + "workforce-security-policy=workforce-security workstation-use-policy=workstation-use");
        policiesClearinghouseFunction = policies(rules, "clearinghouse-isolated=clearinghouse-isolation");
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        Organization organization = facts.organization();
        if (organization != null) {
            practices.forEach(each -> each.say(out, facts, organization, Answer.YES));
            practicesPlanDocumentsOwed.forEach(
                    each -> each.say(out, facts, organization, organization.planDocumentsOwed()));
            policies.forEach(each -> each.say(out, facts, organization, asOf, Answer.YES));
            policiesClearinghouseFunction.forEach(
                    each -> each.say(out, facts, organization, asOf, organization.clearinghouseFunction()));
        }
        facts.of(Policy.class).forEach(policy -> kept(policy, asOf, out));
    }

    private void kept(Policy policy, LocalDate asOf, Sayings out) {
        Answer forSecurity = policy.forSecurity(asOf);
        policyKept.say(out, policy, policy.kept(asOf));
        policyWritten.say(out, policy, policy.written(), forSecurity);
    }
}
