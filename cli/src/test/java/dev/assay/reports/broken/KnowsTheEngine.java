package dev.assay.reports.broken;

import dev.assay.engine.intake.Intake;

/** Breaks a sentence of the architecture on purpose: a report knows the engine, and past its front door. */
final class KnowsTheEngine {
    private Intake intake;
}
