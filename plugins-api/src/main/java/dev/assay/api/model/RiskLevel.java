package dev.assay.api.model;

/**
 * How much harm to patients a gap exposes, least first; a judgement for ranking, documented in docs/architecture.md. A
 * closed set.
 *
 * @since 1
 */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL
}
