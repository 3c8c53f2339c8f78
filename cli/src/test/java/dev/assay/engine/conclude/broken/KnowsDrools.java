package dev.assay.engine.conclude.broken;

import org.kie.api.KieServices;

/** Breaks a sentence of the architecture on purpose: Drools outside its package. */
final class KnowsDrools {
    private KieServices services;
}
