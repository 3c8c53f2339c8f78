package dev.assay.reports.xlsx;

import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Why findings are gaps, told without gathering observations: there may be a million. */
final class Causes {

    private static final int SHOWN = 5;

    private Causes() {}

    static Stream<Observation> fails(Finding finding) {
        return finding.observations().stream().filter(observation -> observation.outcome() == Outcome.FAIL);
    }

    /** The first of the different reasons, and of how many more subjects something fails. */
    static String why(Finding finding) {
        Set<String> reasons = new LinkedHashSet<>();
        long more = 0;
        for (Iterator<Observation> fails = fails(finding).iterator(); fails.hasNext(); ) {
            String reason = fails.next().reason();
            if (!reasons.contains(reason) && (reasons.size() == SHOWN || !reasons.add(reason))) {
                more++;
            }
        }
        String shown = reasons.isEmpty() ? finding.reason() : String.join("\n", reasons);
        return more == 0 ? shown : shown + "\nAnd " + more + " more; findings.xml has all.";
    }

    /** Whether two findings fail on the same observations, which one measure mends. */
    static boolean same(Finding one, Finding other) {
        Iterator<Observation> left = fails(one).iterator();
        Iterator<Observation> right = fails(other).iterator();
        if (!left.hasNext() || !right.hasNext()) {
            return false;
        }
        while (left.hasNext() && right.hasNext()) {
            if (!left.next().id().equals(right.next().id())) {
                return false;
            }
        }
        return !left.hasNext() && !right.hasNext();
    }
}
