package dev.assay.rules.hipaa.broken;

import dev.assay.rules.nistcsf.broken.KnowsTheEngine;

/** Breaks a sentence of the architecture on purpose: packs know each other. */
final class KnowsTheOther {
    private KnowsTheEngine other;
}
