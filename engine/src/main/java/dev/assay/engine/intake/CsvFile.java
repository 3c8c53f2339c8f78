package dev.assay.engine.intake;

import dev.assay.engine.yaml.Problems;

/** Reads a table of facts of one kind. */
final class CsvFile {
    CsvFile(FactKinds kinds, Problems problems, FactReader facts) {}

    boolean read(String name, byte[] content) {
        return true;
    }
}
