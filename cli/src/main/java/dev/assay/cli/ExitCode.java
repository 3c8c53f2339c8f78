package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a script learns from a run. */
final class ExitCode {

    /** Assessed; nothing at or above the threshold, and nothing in scope left open. Also: done as asked. */
    static final int CLEAR = 0;
    /** Gaps at or above the threshold. */
    static final int GAPS = 1;
    /** Could not conclude. */
    static final int NOT_CONCLUDED = 2;
    /** No such gap, but something in scope is open or broke. */
    static final int OPEN = 3;
    /** The command was not understood. */
    static final int USAGE = 64;

    private ExitCode() {}

    /** What several runs come to, by the worst of them: not concluded, then gaps, then open, then clear. */
    static int worst(Collection<Integer> codes) {
        return Stream.of(NOT_CONCLUDED, GAPS, OPEN)
                .filter(codes::contains)
                .findFirst()
                .orElse(CLEAR);
    }

    /** What an assessment comes to. */
    static int of(AssessmentResults results) {
        Map<ControlId, RiskLevel> levels = results.risks().stream()
                .collect(Collectors.toMap(Risk::control, Risk::level, (a, b) -> a.compareTo(b) >= 0 ? a : b));
        boolean open = !results.problems().isEmpty();
        boolean gaps = false;
        for (Finding finding : results.findings()) {
            if (finding.inScope()) {
                // A gap that nobody ranked counts as the worst, because a missing level must not hide it.
                RiskLevel level = levels.getOrDefault(finding.control(), RiskLevel.CRITICAL);
                gaps |= finding.status().gap() && level.compareTo(results.plan().failOn()) >= 0;
                open |= finding.status().open() || finding.tally().error() > 0;
            }
        }
        return gaps ? GAPS : open ? OPEN : CLEAR;
    }
}
