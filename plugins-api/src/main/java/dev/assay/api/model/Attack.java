package dev.assay.api.model;

/**
 * The kinds of attack that a control can stop or soften. Named by catalogs. A closed set.
 *
 * @since 1
 */
public enum Attack {
    /** Messages that trick people into giving something away. */
    PHISHING,
    /** Data is taken hostage. */
    RANSOMWARE,
    /** A mailbox or its name is used to have money or data sent. */
    BUSINESS_EMAIL_COMPROMISE,
    /** Somebody logs in as somebody else. */
    CREDENTIAL_THEFT,
    /** Somebody with access uses it for what it was not given for. */
    INSIDER_MISUSE,
    /** A device or a medium is gone. */
    LOSS_AND_THEFT,
    /** The way in leads through a vendor. */
    SUPPLY_CHAIN
}
