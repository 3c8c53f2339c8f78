package dev.assay.api.model;

/**
 * How many subjects came out how; a subject with several checks counts once, by its worst. Made by the engine.
 *
 * @since 1
 */
public record Tally(long pass, long fail, long notChecked, long notApplicable, long error) {

    /** All subjects the control applies to. */
    public long applicable() {
        return pass + fail + notChecked + error;
    }
}
