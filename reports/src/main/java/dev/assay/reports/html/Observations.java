package dev.assay.reports.html;

import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was seen, the worst first: by outcome and check, the first few of each, and how many more there are. */
final class Observations {

    /** The first of those alike, and how many there are. */
    private static final class Group {
        private final List<Observation> first = new ArrayList<>();
        private long all;

        void add(Observation observation) {
            all++;
            if (first.size() < Page.SHOWN) {
                first.add(observation);
            }
        }
    }

    private Observations() {}

    static void write(Page page, List<Observation> observations) {
        for (Outcome outcome : Outcome.values()) {
            Map<CheckId, Group> groups = new TreeMap<>();
            long all = 0;
            for (Observation observation : observations) {
                if (observation.outcome() == outcome) {
                    all++;
                    groups.computeIfAbsent(observation.check(), check -> new Group())
                            .add(observation);
                }
            }
            if (all > 0) {
                outcome(page, outcome, all, groups);
            }
        }
    }

    private static void outcome(Page page, Outcome outcome, long all, Map<CheckId, Group> groups) {
        Html html = page.html();
        boolean aside = outcome == Outcome.PASS || outcome == Outcome.NOT_APPLICABLE;
        if (aside) {
            html.begin("details", "class", "seen").leaf("summary", heading(outcome) + " (" + all + ")");
        } else {
            html.begin("div", "class", "seen").leaf("h5", heading(outcome) + " (" + all + ")");
        }
        groups.forEach((check, group) -> {
            html.begin("ul", "class", "observations");
            group.first.forEach(observation -> observation(page, observation));
            html.end();
            if (group.all > group.first.size()) {
                html.begin("p", "class", "aside")
                        .text("And " + (group.all - group.first.size()) + " more by the check ");
                html.begin("code")
                        .name(check.toString())
                        .end()
                        .text("; findings.xml lists every one.")
                        .end();
            }
        });
        html.end();
    }

    private static String heading(Outcome outcome) {
        return switch (outcome) {
            case ERROR -> "Broke";
            case FAIL -> "Falls short";
            case NOT_CHECKED -> "Not known yet";
            case PASS -> "Holds";
            case NOT_APPLICABLE -> "Not concerned";
        };
    }

    private static void observation(Page page, Observation observation) {
        Html html = page.html();
        html.begin("li").begin("p").name(observation.reason()).end();
        if (observation.outcome() == Outcome.NOT_CHECKED && !observation.lacks().isEmpty()) {
            html.begin("p", "class", "lacks")
                    .text("Missing: ")
                    .begin("code")
                    .name(String.join(", ", observation.lacks()))
                    .end();
            question(page, observation);
            html.end();
        }
        if (!observation.traces().isEmpty()) {
            html.begin("details", "class", "trace")
                    .begin("summary")
                    .text("Trace of ")
                    .name(observation.subject().name())
                    .end();
            Traces.write(page, observation);
            html.end();
        }
        html.end();
    }

    private static void question(Page page, Observation observation) {
        Check check = page.index().check(observation.check());
        if (!observation.subject().rest() && observation.lacks().stream().anyMatch(check.needs()::contains)) {
            check.asks()
                    .ifPresent(question -> page.html()
                            .text(". Ask: ")
                            .name(Words.sentence(question.replace(
                                    "{subject}", observation.subject().name()))));
        }
    }
}
