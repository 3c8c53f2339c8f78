package dev.assay.benchmarks;

import java.util.List;

/** The practices and the topics of policies that the shipped packs ask for. */
final class Vocabulary {

    static final List<String> HABITS =
            words("access-documentation access-reviews acquisition-integrity activity-documentation "
                    + "activity-review alerts-analyzed alerts-forwarded asset-life-cycle assets-classified "
                    + "authorizations-obtained breach-training capacity-watched contingency-testing "
                    + "critical-services-told criticality-analysis data-flow-map data-in-use-protection "
                    + "data-inventory denial-review-process dependencies-told device-and-media-control "
                    + "device-and-service-accounts documentation-available documentation-retention "
                    + "documentation-updates evaluation event-impact-judged exercises-with-vendors "
                    + "fallback-systems hardware-inventory hardware-maintenance identity-assertions "
                    + "identity-proofing improvements-from-exercises improvements-from-operations "
                    + "improvements-from-reviews incident-criteria incident-response "
                    + "incidental-uses-limited least-privilege legal-obligations log-in-monitoring "
                    + "logs-correlated malware-protection minimum-disclosures minimum-necessary "
                    + "minimum-requests minimum-uses network-monitoring network-separated no-waiver "
                    + "non-retaliation notice-given partner-duties-shared password-management "
                    + "plan-documents-agents plan-documents-incidents plan-documents-permitted-uses "
                    + "plan-documents-protect-ephi plan-documents-restrict-sponsor "
                    + "plan-documents-safeguards plan-documents-separation "
                    + "plan-documents-separation-security plan-sponsor-certification plans-known-and-kept "
                    + "policy-changes-told premises-watched privacy-documentation privacy-mitigation "
                    + "privacy-notice-changes privacy-policy-changes privacy-policy-changes-documented "
                    + "privacy-policy-law-changes privacy-safeguards privacy-training "
                    + "privacy-training-timing recovery-norms risk-analysis risk-management risk-method "
                    + "risk-reporting risk-responses-told risk-tolerance sanctions secure-configuration "
                    + "secure-development security-awareness-program security-duties-known security-in-hr "
                    + "security-maintenance security-policies security-policy-told security-reminders "
                    + "separation-of-duties software-allowed software-inventory software-updates "
                    + "specialist-training threat-informed-analysis threat-intelligence uses-as-permitted "
                    + "uses-within-contract vendor-offboarding vendor-services-inventory "
                    + "vendor-work-watched vulnerability-disclosure vulnerability-management "
                    + "whole-record-justified workforce-supervision");

    static final List<String> TOPICS =
            words("access-authorization access-control access-establishment accounting authorizations "
                    + "backup breach-notification change-management clearinghouse-isolation complaints "
                    + "contingency device-and-media disaster-recovery emergency-mode encryption "
                    + "facility-access facility-contingency facility-security incident-response "
                    + "maintenance-records media-accountability media-disposal media-re-use "
                    + "minimum-necessary non-retaliation non-waiver notice-of-privacy-practices "
                    + "patient-access privacy privacy-safeguards privacy-sanctions risk-management "
                    + "sanctions security-management supply-chain termination uses-and-disclosures "
                    + "workforce-clearance workforce-security workstation-use");

    private Vocabulary() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
