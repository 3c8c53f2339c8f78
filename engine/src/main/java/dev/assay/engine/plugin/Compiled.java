package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.engine.rules.CompiledRules;

/**
 * A pack of which nothing is parsed or compiled any more.
 *
 * @param catalog what its catalog says, the practices that its rules ask for included
 * @param rules its rules
 */
record Compiled(Catalog catalog, CompiledRules rules) {

    Compiled {
        catalog = catalog.withPractices(rules.practices());
    }
}
