package dev.assay.api.model;

/**
 * How many subjects came out how; a subject with several checks counts once, by its worst, and as often as it certainly stands for things alike. Made by the engine.
 *
 * @param pass how many pass
 * @param fail how many fail
 * @param notChecked how many could not be judged
 * @param notApplicable how many it does not apply to
 * @param error on how many its rules broke
 * @since 1
 */
public record Tally(long pass, long fail, long notChecked, long notApplicable, long error) {

    /** All subjects the control applies to. */
    public long applicable() {
        return pass + fail + notChecked + error;
    }
}
