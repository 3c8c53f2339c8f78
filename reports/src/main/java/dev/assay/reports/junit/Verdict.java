package dev.assay.reports.junit;

import dev.assay.api.model.Finding;
import dev.assay.reports.overview.Account;

/** What a build server is told of a control. */
enum Verdict {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED;

    /** Only what is shown passes: a claim is skipped as what is open is, with a message that says which. */
    static Verdict of(Finding finding) {
        if (!finding.inScope()) {
            return SKIPPED;
        }
        if (finding.status().gap()) {
            return FAILURE;
        }
        return switch (finding.status()) {
            case SATISFIED, MET -> PASSED;
            case NOT_APPLICABLE -> SKIPPED;
            default -> Account.broke(finding) ? ERROR : SKIPPED;
        };
    }
}
