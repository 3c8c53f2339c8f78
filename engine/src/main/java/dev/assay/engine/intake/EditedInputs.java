package dev.assay.engine.intake;

import dev.assay.api.model.Snapshot;

/**
 * Files with values set in them, and what was read to see that nothing else has changed.
 *
 * @param inputs the files, edited
 * @param before the facts of the files as they were
 * @param after the facts of the edited files
 */
public record EditedInputs(Inputs inputs, Snapshot before, Snapshot after) {}
