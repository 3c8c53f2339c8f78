/** The formats that results are written in, by name. */
@NullMarked
package dev.assay.reports.format;

import org.jspecify.annotations.NullMarked;
