package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.xml.PastFindings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What would be otherwise if facts were otherwise.
 *
 * @param facts what the facts would say
 * @param entries what would be concluded otherwise
 * @param risks which risks would go, come or be worse or better, what is worst first
 * @param packs how many controls would stand how, by pack
 * @param before the results as they are
 */
record WhatIf(
        List<FactChanges.Change> facts,
        List<PastDiff.Entry> entries,
        List<RiskChange> risks,
        List<PackCounts> packs,
        AssessmentResults before) {

    WhatIf {
        facts = List.copyOf(facts);
        entries = List.copyOf(entries);
        risks = List.copyOf(risks);
        packs = List.copyOf(packs);
    }

    /**
     * A control's risk with its level; empty where there is none.
     *
     * @param unseen whether it would not be there because the gap would not be seen, which shows nothing closed
     */
    record RiskChange(Control control, Optional<RiskLevel> before, Optional<RiskLevel> after, boolean unseen) {

        private int worst() {
            return Math.max(
                    before.map(Enum::ordinal).orElse(-1),
                    after.map(Enum::ordinal).orElse(-1));
        }
    }

    /** The controls of a pack, by how they stand. */
    record PackCounts(RulePack pack, Map<String, Integer> before, Map<String, Integer> after) {}

    static WhatIf between(AssessmentResults before, AssessmentResults after) {
        List<PastDiff.Entry> entries = PastDiff.between(past(before), past(after));
        Set<ControlId> unseen = entries.stream()
                .filter(entry -> entry.kind() == PastDiff.Kind.LOST)
                .map(entry -> entry.change().control())
                .collect(Collectors.toSet());
        return new WhatIf(
                FactChanges.between(before.snapshot(), after.snapshot()),
                entries,
                risks(before, after, unseen),
                before.packs().stream()
                        .map(pack -> new PackCounts(pack, counts(pack, before), counts(pack, after)))
                        .toList(),
                before);
    }

    /** Whether nothing would be concluded otherwise. */
    boolean nothing() {
        return entries.isEmpty()
                && risks.isEmpty()
                && packs.stream().allMatch(pack -> pack.before().equals(pack.after()));
    }

    private static PastFindings past(AssessmentResults results) {
        return new PastFindings(results, Map.of(), false, "");
    }

    private static List<RiskChange> risks(AssessmentResults before, AssessmentResults after, Set<ControlId> unseen) {
        Map<ControlId, RiskLevel> was = levels(before);
        Map<ControlId, RiskLevel> is = levels(after);
        TreeSet<ControlId> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        Index index = new Index(before);
        List<RiskChange> changes = new ArrayList<>();
        for (ControlId id : all) {
            if (was.get(id) != is.get(id)) {
                changes.add(new RiskChange(
                        index.control(id),
                        Optional.ofNullable(was.get(id)),
                        Optional.ofNullable(is.get(id)),
                        unseen.contains(id)));
            }
        }
        changes.sort(Comparator.comparing((RiskChange change) -> -change.worst())
                .thenComparing(change -> change.control().id()));
        return changes;
    }

    private static Map<ControlId, RiskLevel> levels(AssessmentResults results) {
        Map<ControlId, RiskLevel> levels = new TreeMap<>();
        for (Risk risk : results.risks()) {
            levels.merge(risk.control(), risk.level(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return levels;
    }

    private static Map<String, Integer> counts(RulePack pack, AssessmentResults results) {
        Counts counts = Counts.of(Counts.ofPack(pack, results.findings()), new Index(results));
        boolean outcomes = pack.catalog().kind() == Catalog.Kind.OUTCOMES;
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("gaps", counts.of(Standing.GAP));
        numbers.put("open", counts.open());
        numbers.put("of-these-claimed", counts.of(Standing.CLAIMED));
        numbers.put(outcomes ? "met" : "satisfied", counts.of(Standing.SATISFIED));
        numbers.put("not-applicable", counts.of(Standing.NOT_APPLICABLE));
        return numbers;
    }
}
