package dev.assay.api.model;

/**
 * A file that was read. Made by intake.
 *
 * @param file its path relative to what was read, with forward slashes
 * @param size its size in bytes
 * @param sha256 its SHA-256 in lower-case hexadecimal
 * @since 1
 */
public record InputFile(String file, long size, String sha256) {}
