package dev.assay.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a run may touch: passed in, so that a test needs no real one.
 *
 * @param out where results go, in UTF-8
 * @param err where problems and progress go, in UTF-8
 * @param in where answers come from, in UTF-8
 * @param terminal whether a person looks at the output
 * @param around what else surrounds the run
 */
public record Console(PrintStream out, PrintStream err, InputStream in, boolean terminal, Surroundings around) {}
