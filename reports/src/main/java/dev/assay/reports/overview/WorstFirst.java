package dev.assay.reports.overview;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Risk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The gaps that put patients at risk, worst first. A standard that falls short only through its specifications is not
 * listed beside them, and controls that fail on the same observations are listed once.
 */
public final class WorstFirst {

    /** A gap to show: the worst of those that rest on the same observations, and the controls of the others. */
    public record Gap(Risk risk, Finding finding, Control control, List<String> also) {

        /** One sentence: what falls short, and of how many more that is true. */
        public String reason() {
            List<String> reasons =
                    fails(finding).stream().map(Observation::reason).distinct().toList();
            if (reasons.isEmpty()) {
                return finding.reason();
            }
            int more = reasons.size() - 1;
            return reasons.get(0) + (more == 0 ? "" : " And " + more + " more.");
        }
    }

    private WorstFirst() {}

    public static List<Gap> of(AssessmentResults results, Index index) {
        Map<Set<String>, Gap> gaps = new LinkedHashMap<>();
        for (Risk risk : results.risks()) {
            Finding finding = index.finding(risk.control());
            Set<String> seen = new TreeSet<>();
            fails(finding).forEach(observation -> seen.add(observation.id()));
            if (throughParts(finding)) {
                continue;
            }
            if (seen.isEmpty()) {
                seen.add(finding.id());
            }
            Gap gap = new Gap(risk, finding, index.control(risk.control()), List.of());
            gaps.merge(seen, gap, WorstFirst::joined);
        }
        return List.copyOf(gaps.values());
    }

    /** Whether a standard falls short only because a specification does. */
    public static boolean throughParts(Finding finding) {
        return fails(finding).isEmpty() && !finding.specifications().isEmpty();
    }

    private static Gap joined(Gap worse, Gap other) {
        List<String> also = new ArrayList<>(worse.also());
        also.add(other.control().id().toString());
        return new Gap(worse.risk(), worse.finding(), worse.control(), also);
    }

    private static List<Observation> fails(Finding finding) {
        return finding.observations().stream()
                .filter(observation -> observation.outcome() == Outcome.FAIL)
                .toList();
    }
}
