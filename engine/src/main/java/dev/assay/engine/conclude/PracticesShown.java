package dev.assay.engine.conclude;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecognizedPractices;
import dev.assay.api.model.RecognizedPractices.Practice;
import dev.assay.api.model.RecognizedPractices.Shown;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.RulePack;
import dev.assay.api.spi.Occurred;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the met outcomes of an assessment rest on that is dated within the twelve months before an incident. A date counts
 * only where it certainly lies in one of the months, and evidence only with a file that its hash identifies.
 */
public final class PracticesShown {

    private static final Comparator<Shown> BY_DAY = Comparator.comparing(Shown::day)
            .thenComparing(Shown::fact)
            .thenComparing(shown -> shown.evidence().orElse(""));

    private final AssessmentResults results;
    private final Map<FactRef, RecordedFact> facts;
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final LocalDate from;
    private final LocalDate incident;

    /** @param results an assessment as of the day before the incident */
    public PracticesShown(AssessmentResults results) {
        this.results = results;
        this.facts = results.snapshot().byRef();
        results.snapshot().of(Evidence.class).forEach(item -> {
            evidence.put(item.id(), item);
            evidence.putIfAbsent(item.file(), item);
        });
        this.incident = results.plan().asOf().plusDays(1);
        this.from = incident.minusMonths(RecognizedPractices.MONTHS);
    }

    /** The practices before an incident. */
    public RecognizedPractices before(FactRef ref) {
        List<Practice> practices = new ArrayList<>();
        for (RulePack pack : results.packs()) {
            if (pack.catalog().recognizedPractices()) {
                practices.addAll(practices(pack));
            }
        }
        return new RecognizedPractices(ref, from, incident.minusDays(1), practices);
    }

    private List<Practice> practices(RulePack pack) {
        Map<String, List<Finding>> families = new LinkedHashMap<>();
        for (Finding finding : results.findings()) {
            Control control = pack.catalog().controls().get(finding.control());
            if (control != null) {
                families.computeIfAbsent(control.family(), f -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Practice> practices = new ArrayList<>();
        families.forEach((family, findings) -> {
            List<Finding> met = findings.stream()
                    .filter(f -> f.status() == FindingStatus.MET || f.status() == FindingStatus.SATISFIED)
                    .toList();
            Set<Shown> shown = new TreeSet<>(BY_DAY);
            met.forEach(finding -> shown.addAll(shown(finding)));
            practices.add(new Practice(pack.id(), family, met.size(), findings.size(), List.copyOf(shown)));
        });
        return practices;
    }

    private List<Shown> shown(Finding finding) {
        return finding.observations().stream()
                .filter(observation -> observation.outcome() == Outcome.PASS)
                .map(Observation::traces)
                .flatMap(List::stream)
                .flatMap(trace -> trace.facts().stream())
                .distinct()
                .flatMap(ref -> Optional.ofNullable(facts.get(ref)).stream())
                .flatMap(this::shown)
                .toList();
    }

    private Stream<Shown> shown(RecordedFact fact) {
        Stream<Shown> happened = fact.fact() instanceof Occurred occurred
                ? in(occurred.on(), fact.ref(), Optional.empty()).stream()
                : Stream.empty();
        Stream<Shown> papers = fact.evidence().stream()
                .flatMap(id -> Optional.ofNullable(evidence.get(id)).stream())
                .filter(item -> !item.sha256().isEmpty())
                .flatMap(item -> in(item.date(), fact.ref(), Optional.of(item.id())).stream());
        return Stream.concat(happened, papers);
    }

    /** Something of a day that certainly lies in one of the twelve months; empty where it does not. */
    private Optional<Shown> in(DateRange day, FactRef fact, Optional<String> item) {
        for (int month = 0; month < RecognizedPractices.MONTHS; month++) {
            if (day.certainlySince(from.plusMonths(month))
                    && day.certainlyBefore(
                            month == RecognizedPractices.MONTHS - 1 ? incident : from.plusMonths(month + 1L))) {
                return Optional.of(new Shown(day.latest(), month, fact, item));
            }
        }
        return Optional.empty();
    }
}
