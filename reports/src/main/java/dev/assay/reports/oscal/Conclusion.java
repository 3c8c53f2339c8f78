package dev.assay.reports.oscal;

import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;

/** How a conclusion of ours is said in OSCAL, which knows two states and no third. */
final class Conclusion {

    private Conclusion() {}

    /** Whether it is a finding in OSCAL: what does not apply or is not aimed for has no state there, and is an observation. */
    static boolean finding(Finding finding) {
        return finding.inScope() && finding.status() != FindingStatus.NOT_APPLICABLE;
    }

    /** Whether it is a gap to plan for. */
    static boolean gap(Finding finding) {
        return finding(finding) && finding.status().gap();
    }

    /** Whether OSCAL may call it satisfied. */
    static boolean satisfied(FindingStatus status) {
        return status == FindingStatus.SATISFIED || status == FindingStatus.MET;
    }

    /** Whether a risk goes with it: a gap has one, and so has what is left open. */
    static boolean risky(Finding finding) {
        return finding(finding) && !satisfied(finding.status());
    }

    static String state(FindingStatus status) {
        return satisfied(status) ? "satisfied" : "not-satisfied";
    }

    /** What is open neither passed nor failed. */
    static String reason(FindingStatus status) {
        return satisfied(status) ? "pass" : status.gap() ? "fail" : "other";
    }
}
