package dev.assay.benchmarks;

import java.util.List;

/** The practices and the topics of policies that the shipped packs ask for. */
final class Vocabulary {

    static final List<String> PRACTICES =
            words("access-request-documentation access-reviews acquisition-integrity activity-documentation "
                    + "activity-review adverse-event-analysis adverse-event-notification asset-life-cycle-management asset-classification "
                    + "authorizations-obtained breach-training capacity-monitoring contingency-testing "
                    + "critical-services-communicated criticality-analysis data-flow-map data-in-use-protection "
                    + "data-inventory denial-review-process external-dependencies-communicated device-and-media-controls "
                    + "device-and-service-accounts documentation-available documentation-retention "
                    + "documentation-updates evaluation event-impact-analysis exercises-with-vendors "
                    + "fallback-systems hardware-inventory hardware-maintenance identity-assertions "
                    + "identity-proofing improvements-from-exercises improvements-from-operations "
                    + "improvements-from-reviews incident-criteria incident-response "
                    + "incidental-uses-limited least-privilege legal-requirements-management log-in-monitoring "
                    + "event-correlation malware-protection minimum-necessary-disclosures minimum-necessary "
                    + "minimum-necessary-requests minimum-necessary-uses network-monitoring network-segmentation non-waiver "
                    + "non-retaliation privacy-notice-provided partner-responsibilities-defined password-management "
                    + "plan-documents-agents plan-documents-incidents plan-documents-permitted-uses "
                    + "plan-documents-protect-ephi plan-documents-restrict-sponsor "
                    + "plan-documents-safeguards plan-documents-separation "
                    + "plan-documents-separation-security plan-sponsor-certification response-plans-maintained "
                    + "policy-changes-communicated physical-monitoring privacy-documentation privacy-mitigation "
                    + "privacy-notice-changes privacy-policy-changes privacy-policy-changes-documented "
                    + "privacy-policy-law-changes privacy-safeguards privacy-training "
                    + "privacy-training-timing post-incident-operations risk-analysis risk-management risk-rating-method "
                    + "risk-reporting risk-responses-communicated risk-tolerance sanctions secure-configuration "
                    + "secure-development security-awareness-program security-roles-assigned security-in-human-resources "
                    + "security-maintenance security-policies security-policy-communicated security-reminders "
                    + "separation-of-duties software-allowlisting software-inventory software-updates "
                    + "role-based-training threat-informed-analysis threat-intelligence permitted-uses-only "
                    + "contract-uses-only vendor-offboarding vendor-services-inventory "
                    + "vendor-activity-monitoring vulnerability-disclosure vulnerability-management "
                    + "entire-record-justified authorization-or-supervision");

    static final List<String> TOPICS =
            words("access-authorization information-access-management access-establishment accounting authorizations "
                    + "backup breach-notification change-management clearinghouse-isolation complaints "
                    + "contingency device-and-media-controls disaster-recovery emergency-mode encryption "
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
