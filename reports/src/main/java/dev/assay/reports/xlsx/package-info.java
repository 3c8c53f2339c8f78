/** What is to be done about the gaps, as a workbook that people work on. */
@NullMarked
package dev.assay.reports.xlsx;

import org.jspecify.annotations.NullMarked;
