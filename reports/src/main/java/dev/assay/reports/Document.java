package dev.assay.reports;

/**
 * One file of a report.
 *
 * @param path where it lies in the folder, with forward slashes
 * @param content what is written into it; memory does not grow with the number of observations
 */
public record Document(String path, WholeFile.Content content) {}
