package dev.assay.engine.conclude.broken;

/** Breaks a sentence of the architecture on purpose: a name that fits everything. */
final class EverythingManager {}
