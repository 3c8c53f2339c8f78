package dev.assay.engine.conclude.broken;

import dev.assay.cli.Assay;

/** Breaks a sentence of the architecture on purpose: knows the command line. */
final class KnowsCli {
    private Assay assay;
}
