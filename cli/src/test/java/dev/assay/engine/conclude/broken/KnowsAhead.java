package dev.assay.engine.conclude.broken;

import dev.assay.ahead.Forecast;

/** Breaks a sentence of the architecture on purpose: a conclusion that knows a forecast. */
final class KnowsAhead {
    private Forecast known;
}
