/** The command line: the only place that prints, reads arguments or exits. One file per command. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
