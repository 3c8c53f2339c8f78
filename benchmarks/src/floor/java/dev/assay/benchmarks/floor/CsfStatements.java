package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Organization;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What NIST CSF asks the organization to do and to have in writing. */
final class CsfStatements extends Checks {

    private final List<PracticeCheck> practices;
    private final List<PracticeCheck> practicesDevelopsSoftware;
    private final List<PracticeCheck> practicesSingleSignOn;
    private final List<PolicyCheck> policies;

    CsfStatements(Rules rules) {
        super(rules);
        practices = practices(
                rules,
                "access-reviews acquisition-integrity activity-review alerts-analyzed=adverse-event-analysis "
                        + "alerts-forwarded=adverse-event-notification asset-life-cycle=asset-life-cycle-management assets-classified=asset-classification "
                        + "awareness-program=security-awareness-program capacity-watched=capacity-monitoring contingency-testing "
                        + "critical-services-told=critical-services-communicated data-in-use=data-in-use-protection data-inventory "
                        + "dependencies-told=external-dependencies-communicated device-and-service-accounts documentation-updates "
                        + "event-impact-judged=event-impact-analysis exercises-with-vendors fallback-systems hardware-maintenance "
                        + "identity-proofing improvements-from-exercises improvements-from-operations "
                        + "improvements-from-reviews incident-criteria least-privilege legal-obligations=legal-requirements-management "
                        + "logs-correlated=event-correlation network-monitoring network-separated=network-segmentation partner-duties-shared=partner-responsibilities-defined "
                        + "password-management plans-known-and-kept=response-plans-maintained policy-changes-told=policy-changes-communicated premises-watched=physical-monitoring "
                        + "recovery-norms=post-incident-operations risk-management risk-method=risk-rating-method risk-reporting risk-responses-told=risk-responses-communicated "
                        + "risk-tolerance sanctions secure-configuration security-duties-known=security-roles-assigned security-in-hr=security-in-human-resources "
                        + "security-maintenance security-policy-told=security-policy-communicated separation-of-duties software-allowed=software-allowlisting "
                        + "software-updates specialist-training=role-based-training threat-informed-analysis threat-intelligence "
                        + "vendor-offboarding vendor-work-watched=vendor-activity-monitoring vulnerability-disclosure "
                        + "vulnerability-management");
        practicesDevelopsSoftware = practices(rules, "secure-development");
        practicesSingleSignOn = practices(rules, "identity-assertions");
        policies = policies(
                rules,
                "access-policy=information-access-management change-policy=change-management "
                        + "contingency-plan=contingency emergency-plan=emergency-mode "
                        + "incident-plan=incident-response recovery-plan=disaster-recovery "
                        + "risk-policy=risk-management security-policy=security-management "
                        + "supply-chain-policy=supply-chain");
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        Organization organization = facts.organization();
        if (organization != null) {
            practices.forEach(each -> each.say(out, facts, organization, Answer.YES));
            practicesDevelopsSoftware.forEach(
                    each -> each.say(out, facts, organization, organization.developsSoftware()));
            practicesSingleSignOn.forEach(each -> each.say(out, facts, organization, organization.singleSignOn()));
            policies.forEach(each -> each.say(out, facts, organization, asOf, Answer.YES));
        }
    }
}
