package dev.assay.reports.xlsx;

/**
 * The head of a column.
 *
 * @param title what it says
 * @param width how many characters are shown in a line
 */
record Head(String title, int width) {}
