/** Runs the command as a person or a script would, on captured streams. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
