package dev.assay.reports.overview;

import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;

/** How a summary counts a finding; every finding in scope counts once. */
public enum Standing {
    GAP,
    /** Somebody says so, but what the control asks to see is not there. */
    CLAIMED,
    /** A fact is missing, a rule broke, or a person must judge. */
    OPEN,
    /** The pack has no rule for it yet, nor a question to a person. */
    NO_RULE,
    /** Satisfied, or met. */
    SATISFIED,
    NOT_APPLICABLE;

    public static Standing of(Finding finding, Control control) {
        FindingStatus status = finding.status();
        if (status.gap()) {
            return GAP;
        }
        if (status == FindingStatus.CLAIMED) {
            return CLAIMED;
        }
        if (status.open()) {
            return control.decidable() ? OPEN : NO_RULE;
        }
        return status == FindingStatus.NOT_APPLICABLE ? NOT_APPLICABLE : SATISFIED;
    }
}
