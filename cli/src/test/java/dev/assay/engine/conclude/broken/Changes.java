package dev.assay.engine.conclude.broken;

/** Breaks a sentence of the architecture on purpose: a static field that can change. */
final class Changes {
    static int count = 1;
}
