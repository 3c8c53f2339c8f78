package dev.assay.engine;

import dev.assay.api.model.Snapshot;

/**
 * Facts files with values set in them. Made by {@link Assessor#set}.
 *
 * @param files the files, edited
 * @param before the facts of the files as they were
 * @param after the facts of the edited files
 */
public record Edited(FactsFiles files, Snapshot before, Snapshot after) {}
