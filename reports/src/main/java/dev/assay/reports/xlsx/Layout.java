package dev.assay.reports.xlsx;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;

/**
 * How a sheet looks.
 *
 * @param tab its name on the tab
 * @param title what stands at its top
 * @param paper what it is printed on, across
 * @param heads its columns
 */
record Layout(String tab, String title, PaperSize paper, List<Head> heads) {

    Layout {
        heads = List.copyOf(heads);
    }
}
