package dev.assay.engine.conclude.broken;

import tools.jackson.core.JsonGenerator;

/** Breaks a sentence of the architecture on purpose: Jackson outside the readers and the JSON report. */
final class KnowsJackson {
    private JsonGenerator generator;
}
