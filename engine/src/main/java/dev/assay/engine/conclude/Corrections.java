package dev.assay.engine.conclude;

import dev.assay.api.facts.Remediation;
import dev.assay.api.model.Control;
import dev.assay.api.model.Correction;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Since when a gap is known and when it was closed. */
final class Corrections {

    private final KnownFacts facts;
    private final int windowDays;

    /** @param windowDays the days of the catalog's correction window, the first day of knowing included; 0 for none */
    Corrections(KnownFacts facts, int windowDays) {
        this.facts = facts;
        this.windowDays = windowDays;
    }

    /** The days of a control's gap; empty where it is none and nobody recorded that it was one. */
    Optional<Correction> of(Control control, boolean gap, List<Observation> observations) {
        List<Remediation> recorded = facts.of(Remediation.class).stream()
                .filter(remediation -> Decisions.names(control, remediation.control()))
                .toList();
        if (!gap && recorded.isEmpty()) {
            return Optional.empty();
        }
        DateRange firstKnown = recorded.stream()
                .map(Remediation::firstKnown)
                .filter(DateRange::known)
                .reduce(DateRange::earlier)
                .orElse(DateRange.UNKNOWN);
        DateRange corrected = recorded.stream().allMatch(r -> facts.happened(r.correctedOn()))
                ? recorded.stream()
                        .map(Remediation::correctedOn)
                        .reduce(DateRange::later)
                        .orElse(DateRange.UNKNOWN)
                : DateRange.UNKNOWN;
        return Optional.of(new Correction(
                firstKnown,
                gap ? writtenDown(observations) : Optional.empty(),
                corrected,
                windowDays > 0 && firstKnown.exact()
                        ? Optional.of(firstKnown.earliest().plusDays(windowDays - 1L))
                        : Optional.empty(),
                recorded.stream().map(r -> new FactRef("remediations", r.id())).toList()));
    }

    /** The first day on which one of the facts that show a failure was written down. */
    private Optional<LocalDate> writtenDown(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.outcome() == Outcome.FAIL)
                .flatMap(observation -> observation.traces().stream())
                .flatMap(trace -> trace.facts().stream())
                .flatMap(ref -> facts.at(ref).stream())
                .map(RecordedFact::recorded)
                .filter(day -> facts.happened(day))
                .map(DateRange::latest)
                .min(Comparator.naturalOrder());
    }
}
