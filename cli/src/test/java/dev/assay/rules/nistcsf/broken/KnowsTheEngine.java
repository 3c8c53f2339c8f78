package dev.assay.rules.nistcsf.broken;

import dev.assay.engine.intake.Intake;

/** Breaks a sentence of the architecture on purpose: a pack knows the engine. */
public final class KnowsTheEngine {
    private Intake intake;
}
