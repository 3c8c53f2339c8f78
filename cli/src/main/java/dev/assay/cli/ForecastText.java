package dev.assay.cli;

import dev.assay.ahead.Forecast;
import dev.assay.ahead.Lapse;
import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A forecast, month by month. */
final class ForecastText {

    private static final int NAMES = 3;
    private static final String INDENT = "              ";

    private final Forecast forecast;
    private final AssessmentResults first;
    private final Page page;

    ForecastText(Forecast forecast, Page page) {
        this.forecast = forecast;
        this.first = forecast.on(forecast.from());
        this.page = page;
    }

    void print() {
        page.text(Ink.BOLD, "", first.organization().name());
        page.text("If nothing is done, from " + forecast.from() + " to " + forecast.until() + ".");
        page.gap();
        page.text(Notice.asOf(first.plan().asOf()));
        if (forecast.lapses().isEmpty()) {
            page.gap();
            page.text("Nothing lapses by what is recorded.");
            return;
        }
        Map<YearMonth, List<Lapse>> months = forecast.lapses().stream()
                .collect(Collectors.groupingBy(lapse -> YearMonth.from(lapse.on()), TreeMap::new, Collectors.toList()));
        months.forEach((month, lapses) -> {
            page.heading(month.toString());
            lapses.forEach(this::lapse);
        });
        page.gap();
        page.text(tally());
    }

    private void lapse(Lapse lapse) {
        page.text(ink(lapse.kind()), lapse.on() + "  ", word(lapse.kind()) + ": " + lapse.reason());
        page.text(INDENT, concerned(lapse));
    }

    private static String concerned(Lapse lapse) {
        List<String> changed = lapse.controls().stream()
                .filter(change -> change.before() != change.after())
                .map(change -> change.control() + " " + Words.of(change.before()) + " -> " + Words.of(change.after()))
                .toList();
        List<String> same = lapse.controls().stream()
                .filter(change -> change.before() == change.after())
                .map(change -> change.control() + " " + Words.of(change.after()) + " as before")
                .toList();
        return Words.few(changed.isEmpty() ? same : changed, NAMES);
    }

    private String tally() {
        Map<Lapse.Kind, Long> kinds = forecast.lapses().stream()
                .collect(Collectors.groupingBy(Lapse::kind, TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + word(kind.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static String word(Lapse.Kind kind) {
        return switch (kind) {
            case GAP -> "falls short";
            case OPEN -> "no longer known";
            case EVIDENCE -> "evidence too old";
            case ADVICE -> "good practice not kept";
            case ACCEPTANCE -> "acceptance ended";
            case OTHER -> "otherwise";
        };
    }

    private static Ink ink(Lapse.Kind kind) {
        return switch (kind) {
            case GAP -> Ink.RED;
            case OPEN, EVIDENCE, ACCEPTANCE -> Ink.YELLOW;
            case ADVICE, OTHER -> Ink.PLAIN;
        };
    }
}
