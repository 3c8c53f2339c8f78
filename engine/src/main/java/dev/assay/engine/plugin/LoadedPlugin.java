package dev.assay.engine.plugin;

import dev.assay.api.model.RulePack;
import dev.assay.api.spi.Fact;
import dev.assay.engine.rules.RuleBase;
import java.util.List;

/**
 * A plugin that is ready to run.
 *
 * @param pack what it is
 * @param rules its rules
 * @param facts the fact records it brings
 */
public record LoadedPlugin(RulePack pack, RuleBase rules, List<Class<? extends Fact>> facts) {

    public LoadedPlugin {
        facts = List.copyOf(facts);
    }
}
