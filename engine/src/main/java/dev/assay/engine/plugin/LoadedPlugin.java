package dev.assay.engine.plugin;

import dev.assay.api.model.Framework;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.spi.Fact;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.rules.RuleBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A plugin that is ready to run.
 *
 * @param pack what it is
 * @param rules its rules
 * @param facts the fact records it brings
 * @param origin where it comes from
 * @param optional whether it may break without ending the run
 * @param failure why nothing of it can be run, if so
 * @param unread what facts can't be read without it
 * @param beside the files that it brings beside its catalog, by name: former ids, a crosswalk, tiers, target profiles
 */
public record LoadedPlugin(
        RulePack pack,
        RuleBase rules,
        List<Class<? extends Fact>> facts,
        Origin origin,
        boolean optional,
        Optional<Problem> failure,
        Unread unread,
        Map<String, byte[]> beside) {

    public LoadedPlugin {
        facts = List.copyOf(facts);
        beside = Collections.unmodifiableMap(new TreeMap<>(beside));
    }

    /** The same with the framework's own wording in its catalog. */
    public LoadedPlugin worded(Map<String, String> wording, InputFile file) {
        return new LoadedPlugin(
                pack.withCatalog(pack.catalog().worded(wording, file)),
                rules,
                facts,
                origin,
                optional,
                failure,
                unread,
                beside);
    }

    /** The same, of which nothing counts since it broke. */
    public LoadedPlugin broken(Problem why) {
        return new LoadedPlugin(pack, RuleBase.NONE, facts, origin, optional, Optional.of(why), unread, beside);
    }

    /**
     * Reads what the pack brings beside its catalog.
     *
     * @param target reads a target profile from the name and the content of a file
     * @throws ProblemsException with everything that is wrong with it
     */
    public Framework framework(BiFunction<String, byte[], TargetProfile> target) {
        try {
            List<TargetProfile> targets = new ArrayList<>();
            beside.forEach((name, bytes) -> {
                if (name.startsWith("targets/")) {
                    targets.add(target.apply(name, bytes));
                }
            });
            return new FrameworkReader(beside, pack.catalog()).read(targets);
        } catch (ProblemsException e) {
            throw PluginLoader.within(pack.origin(), e);
        }
    }
}
