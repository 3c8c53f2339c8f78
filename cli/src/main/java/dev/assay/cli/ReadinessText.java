package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Observation;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Measure;
import dev.assay.reports.overview.Threat;
import dev.assay.reports.overview.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Readiness on the screen. */
final class ReadinessText {

    private static final int NAMES = 3;

    private final AssessmentResults results;
    private final Index index;
    private final Page page;

    ReadinessText(AssessmentResults results, Index index, Page page) {
        this.results = results;
        this.index = index;
        this.page = page;
    }

    void print(List<Threat> threats, List<Measure> measures) {
        page.text(Ink.BOLD, "", results.organization().name());
        page.gap();
        page.text(Notice.asOf(results.plan().asOf()));
        threats.forEach(this::threat);
        page.heading("Measures");
        measures.forEach(this::measure);
        page.gap();
        page.text("A figure of the sector is how many answered so in a survey; it is no goal.");
    }

    private void threat(Threat threat) {
        page.heading(Words.sentence(Words.of(threat.attack())).replace(".", "") + ": "
                + Words.count(threat.missing().size(), "safeguard") + " missing, "
                + threat.unknown().size()
                + " unknown, " + threat.claimed().size() + " only stated, "
                + threat.stand().size() + " standing");
        switch (threat.way()) {
            case OPEN -> page.text(Ink.RED, "", "The shortest way, through what is missing:");
            case NOT_KNOWN ->
                page.text(Ink.YELLOW, "", "No way is known to be open. The one of which least is unknown:");
            case BARRED -> page.text("Each way it could take is barred somewhere, as far as is recorded.");
        }
        int number = 0;
        for (Threat.Step step : threat.path()) {
            number++;
            page.text("  " + number + "  ", step.step().how() + because(step));
        }
        controls("Missing", threat.missing());
        controls("Unknown", threat.unknown());
        controls("Only stated", threat.claimed());
        controls("Standing", threat.stand());
    }

    private static String because(Threat.Step step) {
        if (step.because().isEmpty()) {
            return step.step().always() ? "." : ". Nothing that is assessed is about it.";
        }
        String reasons = step.because().stream()
                .map(Observation::reason)
                .distinct()
                .limit(1)
                .collect(Collectors.joining(" "));
        return (step.open() ? ". " : " (not known). ") + reasons;
    }

    private void controls(String what, List<ControlId> controls) {
        if (!controls.isEmpty()) {
            page.text(
                    what + ": ",
                    Words.few(
                            controls.stream()
                                    .map(index::control)
                                    .sorted(java.util.Comparator.comparing(Control::severity)
                                            .reversed())
                                    .map(control -> control.title() + " (" + control.id() + ")")
                                    .toList(),
                            NAMES));
        }
    }

    private void measure(Measure measure) {
        page.text(Ink.BOLD, "", measure.title());
        if (!measure.value().isEmpty()) {
            page.text("  ", measure.value());
        }
        measure.unknown().forEach(unknown -> page.text("  ", "Unknown: " + unknown));
        if (!measure.trend().isEmpty()) {
            page.text(
                    "  ",
                    "Trend: "
                            + measure.trend().stream()
                                    .map(point -> point.time() + " " + point.value())
                                    .collect(Collectors.joining("; ")));
        }
        measure.sector()
                .ifPresent(sector -> page.text("  ", "Sector: " + sector.figure() + " (" + sector.source() + ")"));
    }
}
