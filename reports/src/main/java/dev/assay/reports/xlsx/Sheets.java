package dev.assay.reports.xlsx;

import dev.assay.reports.Assessed;
import org.dhatim.fastexcel.Workbook;

/**
 * Where sheets are written, one after another.
 *
 * @param book the workbook
 * @param assessed what they are made from
 * @param rows how many rows a sheet may have
 */
record Sheets(Workbook book, Assessed assessed, int rows) {

    /** Begins a sheet; the one before must be finished. */
    Sheet begin(Layout layout) {
        return new Sheet(book.newWorksheet(layout.tab()), layout, assessed, rows);
    }
}
