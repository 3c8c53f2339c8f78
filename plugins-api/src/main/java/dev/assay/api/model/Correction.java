package dev.assay.api.model;

import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Since when a gap is known and when it was closed, as far as anyone recorded it: the days from which a correction window
 * such as that of 45 CFR 160.410(c) is counted. Whether the window excuses anything is for HHS to say. Made by the engine.
 *
 * @param firstKnown the first day the organization knew, or with reasonable diligence would have known
 * @param writtenDown the earliest day on which a fact that shows the gap was written down, if any carries one: known by
 *     then at the latest
 * @param corrected the day it was closed
 * @param windowEnds the last day of the window, where the first day of knowing is known exactly and the source sets a window
 * @param remediations what is recorded about closing it
 * @since 1
 */
public record Correction(
        DateRange firstKnown,
        Optional<LocalDate> writtenDown,
        DateRange corrected,
        Optional<LocalDate> windowEnds,
        List<FactRef> remediations) {

    public Correction {
        remediations = List.copyOf(remediations);
    }
}
