/** The findings as one table for spreadsheets and scripts. */
@NullMarked
package dev.assay.reports.csv;

import org.jspecify.annotations.NullMarked;
