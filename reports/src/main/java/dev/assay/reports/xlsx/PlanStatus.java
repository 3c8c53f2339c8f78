package dev.assay.reports.xlsx;

import dev.assay.api.model.Correction;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Risk;
import dev.assay.reports.overview.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an item of the plan stands. */
enum PlanStatus {
    OPEN(Tint.RED),
    PLANNED(Tint.YELLOW),
    CORRECTED(Tint.GREEN),
    RISK_ACCEPTED(Tint.PALE),
    ACCEPTANCE_EXPIRED(Tint.RED);

    final Tint tint;

    PlanStatus(Tint tint) {
        this.tint = tint;
    }

    /** What somebody decided comes before what somebody does. */
    static PlanStatus of(Optional<Risk> risk, Finding finding, LocalDate asOf) {
        Risk.Status decided = risk.map(Risk::status).orElse(Risk.Status.OPEN);
        return switch (decided) {
            case ACCEPTED -> RISK_ACCEPTED;
            case ACCEPTANCE_EXPIRED -> ACCEPTANCE_EXPIRED;
            case OPEN -> finding.correction().map(done -> of(done, asOf)).orElse(OPEN);
        };
    }

    private static PlanStatus of(Correction correction, LocalDate asOf) {
        if (correction.corrected().certainlyBy(asOf)) {
            return CORRECTED;
        }
        return correction.remediations().isEmpty() ? OPEN : PLANNED;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Words::of).toList();
    }

    Sheet.Tinted tinted() {
        return new Sheet.Tinted(Words.of(this), tint);
    }
}
