/** The findings as JSON: the twin of the XML, by the same names, and its schema. */
@NullMarked
package dev.assay.reports.json;

import org.jspecify.annotations.NullMarked;
