package dev.assay.engine;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.api.model.TargetProfile;
import dev.assay.engine.conclude.Ageing;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.problem.ProblemsException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The packs that a plan chooses.
 *
 * @param plan the plan
 * @param plugins those that are assessed
 * @param loaded all that are loaded
 */
record ChosenPacks(AssessmentPlan plan, List<LoadedPlugin> plugins, List<LoadedPlugin> loaded) {

    /** @throws ProblemsException if the plan names a pack or a target that there is none of */
    static ChosenPacks of(AssessmentPlan plan, List<LoadedPlugin> plugins) {
        Set<String> ids = new TreeSet<>();
        plugins.forEach(plugin -> ids.add(plugin.pack().id()));
        for (String id : plan.packs()) {
            if (!ids.contains(id)) {
                throw problem("plan", "there is no pack \"" + id + "\"; " + Nearest.hint(id, ids));
            }
        }
        List<LoadedPlugin> chosen = plugins.stream()
                .filter(plugin -> plan.packs().isEmpty()
                        || plan.packs().contains(plugin.pack().id()))
                .toList();
        requireTargets(plan, chosen);
        return new ChosenPacks(plan, chosen, plugins);
    }

    /** Every target names an outcome, or a category or function of one, of a pack that is assessed. */
    private static void requireTargets(AssessmentPlan plan, List<LoadedPlugin> chosen) {
        Set<String> names = new TreeSet<>();
        for (LoadedPlugin plugin : chosen) {
            if (plugin.pack().catalog().kind() == Catalog.Kind.OUTCOMES) {
                plugin.pack().catalog().controls().keySet().forEach(id -> names.add(id.name()));
            }
        }
        for (TargetProfile.Target target : plan.targetProfile().targets()) {
            String name = target.outcome().substring(target.outcome().indexOf(':') + 1);
            if (names.stream()
                    .noneMatch(id -> id.equals(name) || id.startsWith(name + ".") || id.startsWith(name + "-"))) {
                throw problem(
                        "plan",
                        "the target profile names \"" + target.outcome()
                                + "\", which is no outcome, category or function of the packs" + " that are assessed; "
                                + Nearest.hint(name, names));
            }
        }
    }

    /**
     * The periods of the packs that are assessed, and those after which evidence is too old: the plan's, and the defaults for the rest.
     *
     * @throws ProblemsException if the plan names a parameter that there is none of
     */
    Map<String, Integer> periods() {
        Map<String, Integer> periods = new TreeMap<>(Ageing.MONTHS);
        Set<String> looked = new TreeSet<>(Ageing.MONTHS.keySet());
        for (LoadedPlugin plugin : loaded) {
            plugin.pack().catalog().parameters().forEach((name, parameter) -> periods.put(name, parameter.months()));
        }
        plugins.forEach(
                plugin -> looked.addAll(plugin.pack().catalog().parameters().keySet()));
        plan.parameters().forEach((name, months) -> {
            if (periods.replace(name, months) == null) {
                throw problem(
                        "plan", "there is no parameter \"" + name + "\"; " + Nearest.hint(name, periods.keySet()));
            }
        });
        periods.keySet().retainAll(looked);
        return periods;
    }

    private static ProblemsException problem(String where, String message) {
        return new ProblemsException(List.of(Problem.at(new Source(where, 0, 0), message)));
    }
}
