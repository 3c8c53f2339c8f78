package dev.assay.engine.conclude.broken;

import de.siegmar.fastcsv.reader.CsvReader;

/** Breaks a sentence of the architecture on purpose: CSV outside intake and the CSV report. */
final class KnowsCsv {
    private CsvReader<?> reader;
}
