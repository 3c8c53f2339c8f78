package dev.assay.api.model;

/**
 * Text of the catalog's source that imposes nothing of its own and by which controls are read. Made by the engine from a
 * pack's catalog.
 *
 * @param id its id
 * @param title its title
 * @param kind what it does
 * @param statement what it says, in the pack's own words; of what is left out, why
 * @param declared where the catalog declares it
 * @since 1
 */
public record Part(ControlId id, String title, Kind kind, String statement, Source declared) {

    /**
     * What a part of a catalog does. A closed set.
     *
     * @since 1
     */
    public enum Kind {
        /** Says what a word means, or when something counts as done. */
        DEFINITION,
        /** Is to be weighed where a control is judged. */
        FACTOR,
        /** Allows something. */
        PERMISSION,
        /** Says whom or what the controls bind. */
        SCOPE,
        /** Printed in the source and not law in force, so no control. */
        LEFT_OUT
    }
}
