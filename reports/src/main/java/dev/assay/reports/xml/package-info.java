/** The findings as XML: the schema that is the contract, and the one writer that keeps it. */
@NullMarked
package dev.assay.reports.xml;

import org.jspecify.annotations.NullMarked;
