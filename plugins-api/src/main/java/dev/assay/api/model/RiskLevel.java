package dev.assay.api.model;

/**
 * How much harm to patients a gap exposes, least first; a judgement for ranking, documented in docs/architecture.md. Named
 * by catalogs and plans. A closed set.
 *
 * @since 1
 */
public enum RiskLevel {
    /** Little harm, or harm that is hard to reach. */
    LOW,
    /** Harm to some patients, or to many a little. */
    MODERATE,
    /** Serious harm, or care that is delayed. */
    HIGH,
    /** Care that can't go on. */
    CRITICAL
}
