package dev.assay.engine.conclude.broken;

import java.time.LocalDate;

/** Breaks a sentence of the architecture on purpose: a comparison of days that no horizon sees. */
final class ComparesDays {
    boolean over(LocalDate day, LocalDate asOf) {
        return day.isBefore(asOf);
    }
}
