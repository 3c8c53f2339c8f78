package dev.assay.api.model;

/**
 * The kinds of attack that a control can stop or soften. A closed set.
 *
 * @since 1
 */
public enum Attack {
    PHISHING,
    RANSOMWARE,
    BUSINESS_EMAIL_COMPROMISE,
    CREDENTIAL_THEFT,
    INSIDER_MISUSE,
    LOSS_AND_THEFT,
    SUPPLY_CHAIN
}
