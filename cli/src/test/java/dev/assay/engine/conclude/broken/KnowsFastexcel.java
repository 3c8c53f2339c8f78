package dev.assay.engine.conclude.broken;

import org.dhatim.fastexcel.Workbook;

/** Breaks a sentence of the architecture on purpose: fastexcel outside the workbook. */
final class KnowsFastexcel {
    private Workbook workbook;
}
