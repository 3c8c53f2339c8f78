package dev.assay.api.facts;

/**
 * What an organization is under 45 CFR 160.103. A health plan and a clearinghouse are covered entities too. A closed set.
 *
 * @since 1
 */
public enum Role {
    /** A provider who transmits health information electronically in a standard transaction. */
    COVERED_ENTITY,
    /** Works with protected health information on behalf of a covered entity or of another business associate. */
    BUSINESS_ASSOCIATE,
    /** A health plan, group health plans included. */
    HEALTH_PLAN,
    /** A health care clearinghouse. */
    CLEARINGHOUSE,
    /** Recorded as none of these. */
    NONE
}
