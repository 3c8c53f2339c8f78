package dev.assay.reports.overview;

import dev.assay.api.model.Finding;
import dev.assay.api.model.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many controls in scope stand how. There is no total of all, because a sum of unlike things hides the unknown. */
public final class Counts {

    private final Map<Standing, Integer> numbers = new EnumMap<>(Standing.class);

    public static Counts of(Collection<Finding> findings, Index index) {
        Counts counts = new Counts();
        findings.stream()
                .filter(Finding::inScope)
                .forEach(finding ->
                        counts.numbers.merge(Standing.of(finding, index.control(finding.control())), 1, Integer::sum));
        return counts;
    }

    public int of(Standing standing) {
        return numbers.getOrDefault(standing, 0);
    }

    /** What is left open, with or without somebody's word for it. */
    public int open() {
        return of(Standing.OPEN) + of(Standing.CLAIMED);
    }

    /** Those that a rule or a person decides. */
    public int ruled() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum() - of(Standing.NO_RULE);
    }

    /** The findings of a pack by the families of its controls, in the order of the catalog. */
    public static Map<String, List<Finding>> families(RulePack pack, List<Finding> findings, Index index) {
        Map<String, List<Finding>> families = new LinkedHashMap<>();
        index.families(pack.id()).forEach(family -> families.put(family, new ArrayList<>()));
        for (Finding finding : findings) {
            if (finding.control().pack().equals(pack.id())) {
                families.computeIfAbsent(index.control(finding.control()).family(), f -> new ArrayList<>())
                        .add(finding);
            }
        }
        families.values().removeIf(List::isEmpty);
        return families;
    }

    /** The findings of a pack. */
    public static List<Finding> ofPack(RulePack pack, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.control().pack().equals(pack.id()))
                .toList();
    }
}
