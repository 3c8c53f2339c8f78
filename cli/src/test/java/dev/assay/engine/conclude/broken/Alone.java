package dev.assay.engine.conclude.broken;

/** Breaks a sentence of the architecture on purpose: an interface with one implementation. */
interface Alone {
    void one();

    void two();
}
