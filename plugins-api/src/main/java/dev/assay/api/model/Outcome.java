package dev.assay.api.model;

/**
 * What a check says of one subject, in the words of XCCDF 1.2. If several are said, the one declared first here wins. A
 * closed set.
 *
 * @since 1
 */
public enum Outcome {
    /** The rule or its plugin broke. */
    ERROR,
    /** All facts were there, and they fall short. */
    FAIL,
    /** A needed fact is unknown. */
    NOT_CHECKED,
    /** All facts were there, and they suffice. */
    PASS,
    /** A recorded fact takes the subject out of scope. */
    NOT_APPLICABLE
}
