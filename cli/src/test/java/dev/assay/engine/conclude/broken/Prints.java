package dev.assay.engine.conclude.broken;

/** Breaks a sentence of the architecture on purpose: prints. */
final class Prints {
    void say() {
        System.out.println("x");
    }
}
