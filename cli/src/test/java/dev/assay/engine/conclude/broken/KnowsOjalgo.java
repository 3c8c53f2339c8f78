package dev.assay.engine.conclude.broken;

import org.ojalgo.optimisation.Variable;

/** Breaks a sentence of the architecture on purpose: ojAlgo outside the choice. */
final class KnowsOjalgo {
    private Variable known;
}
