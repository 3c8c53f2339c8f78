package dev.assay.reports.xccdf;

import dev.assay.api.model.RiskLevel;

/** Severities of XCCDF, which has nothing above high. */
final class Severity {

    private Severity() {}

    static String of(RiskLevel level) {
        return switch (level) {
            case LOW -> "low";
            case MODERATE -> "medium";
            case HIGH, CRITICAL -> "high";
        };
    }
}
