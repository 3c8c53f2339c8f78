package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Organization;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What NIST CSF asks the organization to do and to have in writing. */
final class CsfStatements extends Checks {

    private final List<HabitCheck> habits;
    private final List<HabitCheck> habitsDevelopsSoftware;
    private final List<HabitCheck> habitsSingleSignOn;
    private final List<PolicyCheck> policies;

    CsfStatements(Rules rules) {
        super(rules);
        habits = habits(
                rules,
                "access-reviews acquisition-integrity activity-review alerts-analyzed "
                        + "alerts-forwarded asset-life-cycle assets-classified "
                        + "awareness-program=security-awareness-program capacity-watched contingency-testing "
                        + "critical-services-told data-in-use=data-in-use-protection data-inventory "
                        + "dependencies-told device-and-service-accounts documentation-updates "
                        + "event-impact-judged exercises-with-vendors fallback-systems hardware-maintenance "
                        + "identity-proofing improvements-from-exercises improvements-from-operations "
                        + "improvements-from-reviews incident-criteria least-privilege legal-obligations "
                        + "logs-correlated network-monitoring network-separated partner-duties-shared "
                        + "password-management plans-known-and-kept policy-changes-told premises-watched "
                        + "recovery-norms risk-management risk-method risk-reporting risk-responses-told "
                        + "risk-tolerance sanctions secure-configuration security-duties-known security-in-hr "
                        + "security-maintenance security-policy-told separation-of-duties software-allowed "
                        + "software-updates specialist-training threat-informed-analysis threat-intelligence "
                        + "vendor-offboarding vendor-work-watched vulnerability-disclosure "
                        + "vulnerability-management");
        habitsDevelopsSoftware = habits(rules, "secure-development");
        habitsSingleSignOn = habits(rules, "identity-assertions");
        policies = policies(
                rules,
                "access-policy=access-control change-policy=change-management "
                        + "contingency-plan=contingency emergency-plan=emergency-mode "
                        + "incident-plan=incident-response recovery-plan=disaster-recovery "
                        + "risk-policy=risk-management security-policy=security-management "
                        + "supply-chain-policy=supply-chain");
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        Organization organization = facts.organization();
        if (organization != null) {
            habits.forEach(each -> each.say(out, facts, organization, Answer.YES));
            habitsDevelopsSoftware.forEach(each -> each.say(out, facts, organization, organization.developsSoftware()));
            habitsSingleSignOn.forEach(each -> each.say(out, facts, organization, organization.singleSignOn()));
            policies.forEach(each -> each.say(out, facts, organization, asOf, Answer.YES));
        }
    }
}
