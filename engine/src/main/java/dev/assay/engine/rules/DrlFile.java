package dev.assay.engine.rules;

/**
 * A rule file as its author wrote it.
 *
 * @param file its path in the pack
 * @param text its text
 */
public record DrlFile(String file, String text) {}
