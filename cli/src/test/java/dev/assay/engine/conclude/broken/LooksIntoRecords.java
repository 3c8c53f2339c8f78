package dev.assay.engine.conclude.broken;

/** Breaks a sentence of the architecture on purpose: reflects on a record. */
final class LooksIntoRecords {

    private LooksIntoRecords() {}

    static int keys(Class<?> type) {
        return type.getRecordComponents().length;
    }
}
