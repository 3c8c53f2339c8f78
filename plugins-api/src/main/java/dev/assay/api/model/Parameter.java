package dev.assay.api.model;

/**
 * A period that rules of a pack look back over, which a plan may set. Made by the engine from a pack's catalog.
 *
 * @param name its name, written {@code pack.name} in a plan
 * @param months its default in calendar months
 * @param source where the default comes from
 * @since 1
 */
public record Parameter(String name, int months, String source) {

    /** What the names begin with that say after how long evidence is too old, in place of a pack. */
    public static final String EVIDENCE = "evidence";

    /** The longest period, in months. */
    public static final int LONGEST = 1200;

    public Parameter {
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException(name + " is " + months + " months; expected 1 to " + LONGEST);
        }
    }
}
