package dev.assay.engine.brokena;

import dev.assay.engine.brokenb.Right;

/** Breaks a sentence of the architecture on purpose: a cycle. */
public final class Left {
    Right right;
}
