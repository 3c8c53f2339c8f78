package dev.assay.reports.xccdf;

import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.reports.overview.Account;

/** The results of XCCDF 1.2 that are used, and what each says here. */
enum Result {
    PASS("pass", "info"),
    FAIL("fail", "error"),
    ERROR("error", "error"),
    UNKNOWN("unknown", "warning"),
    NOT_CHECKED("notchecked", "warning"),
    NOT_APPLICABLE("notapplicable", "info"),
    NOT_SELECTED("notselected", "info");

    private final String word;
    private final String message;

    Result(String word, String message) {
        this.word = word;
        this.message = message;
    }

    /** The word of XCCDF. */
    String word() {
        return word;
    }

    /** How severe a message that says why is. */
    String message() {
        return message;
    }

    /**
     * The result of a control. What is open is unknown and not notchecked: reports made by others count unknown as
     * inconclusive, and say of results with nothing worse than notchecked that no action is necessary.
     */
    static Result of(Finding finding) {
        FindingStatus status = finding.status();
        if (!finding.inScope()) {
            return NOT_SELECTED;
        }
        if (status.gap()) {
            return FAIL;
        }
        if (status.open()) {
            return Account.broke(finding) ? ERROR : UNKNOWN;
        }
        return status == FindingStatus.NOT_APPLICABLE ? NOT_APPLICABLE : PASS;
    }

    /** The result of one check on one subject. It passes only on as much as the control asks for. */
    static Result of(Observation observation, Finding finding, Control control) {
        if (!finding.inScope()) {
            return NOT_SELECTED;
        }
        return switch (observation.outcome()) {
            case PASS -> shown(finding, control) ? PASS : UNKNOWN;
            case FAIL -> FAIL;
            case ERROR -> ERROR;
            case NOT_CHECKED -> NOT_CHECKED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** Whether the weakest pass is as well founded as the control asks; a claim is none. */
    private static boolean shown(Finding finding, Control control) {
        return finding.stated() == finding.status()
                && finding.assurance().compareTo(control.demand().assurance()) >= 0;
    }
}
