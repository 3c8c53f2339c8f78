package dev.assay.engine.brokenb;

import dev.assay.engine.brokena.Left;

/** Breaks a sentence of the architecture on purpose: a cycle. */
public final class Right {
    Left left;
}
