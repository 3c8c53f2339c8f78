package dev.assay.cli;

import dev.assay.api.model.Profile;
import dev.assay.api.value.Score;
import dev.assay.reports.overview.Index;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What declared scores come to.
 *
 * @param rated how many outcomes have a score
 * @param average the mean of the scores
 * @param target the mean of what they were to be
 * @param below how many are below what they were to be
 */
record DeclaredTotals(long rated, Score average, Score target, long below) {

    static DeclaredTotals of(Collection<Profile.State> states) {
        List<Profile.Declared> declared =
                states.stream().flatMap(state -> state.declared().stream()).toList();
        return new DeclaredTotals(
                declared.stream().filter(d -> d.score().known()).count(),
                Score.mean(declared.stream().map(Profile.Declared::score).toList()),
                Score.mean(declared.stream().map(Profile.Declared::target).toList()),
                declared.stream().filter(d -> d.score().below(d.target())).count());
    }

    static Map<String, DeclaredTotals> byFunction(Profile profile, Index index) {
        Map<String, DeclaredTotals> totals = new LinkedHashMap<>();
        functions(profile, index).forEach((function, states) -> totals.put(function, of(states)));
        return totals;
    }

    /** The states by function: what comes first in the family of an outcome. */
    static Map<String, List<Profile.State>> functions(Profile profile, Index index) {
        Map<String, List<Profile.State>> functions = new LinkedHashMap<>();
        index.families(profile.pack()).forEach(family -> functions.putIfAbsent(function(family), new ArrayList<>()));
        for (Profile.State state : profile.states()) {
            functions
                    .computeIfAbsent(function(index.control(state.outcome()).family()), f -> new ArrayList<>())
                    .add(state);
        }
        return functions;
    }

    private static String function(String family) {
        int slash = family.indexOf(" / ");
        return slash < 0 ? family : family.substring(0, slash);
    }
}
