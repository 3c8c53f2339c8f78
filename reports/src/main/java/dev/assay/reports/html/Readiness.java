package dev.assay.reports.html;

import dev.assay.api.model.Observation;
import dev.assay.reports.overview.Measure;
import dev.assay.reports.overview.Measures;
import dev.assay.reports.overview.Threat;
import dev.assay.reports.overview.Threats;
import dev.assay.reports.overview.Words;
import java.util.List;

/** How ready the organization is for each kind of attack: a picture, the shortest way, and measures beside the sector's figures. */
final class Readiness {

    private static final List<Bars.Part> KINDS = List.of(
            new Bars.Part("gap", 0, "missing"),
            new Bars.Part("open", 0, "unknown"),
            new Bars.Part("claimed", 0, "only stated"),
            new Bars.Part("good", 0, "standing"));

    private Readiness() {}

    static void write(Page page) {
        Html html = page.html();
        page.section("readiness", "How ready it is for attacks");
        html.leaf(
                "p",
                "What stands against each kind of attack, and the shortest way that it could take through what is missing. A way has no"
                        + " probability; that one is barred is known only as far as facts are recorded.",
                "class",
                "lead");
        Bars.legend(html, KINDS);
        List<Threat> threats = Threats.of(page.results(), page.index());
        long longest = threats.stream()
                .flatMap(threat -> parts(threat).stream().map(Bars.Part::number).reduce(Long::sum).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        threats.forEach(threat -> threat(html, threat, longest));
        page.table("Measures", "Measure", "Here", "Earlier", "Sector");
        Measures.of(page.results()).forEach(measure -> measure(html, measure));
        page.endTable();
        html.leaf("p", "A figure of the sector is how many answered so in a survey; it is no goal.", "class", "aside");
        page.end();
    }

    private static List<Bars.Part> parts(Threat threat) {
        return List.of(
                new Bars.Part("gap", threat.missing().size(), "missing"),
                new Bars.Part("open", threat.unknown().size(), "unknown"),
                new Bars.Part("claimed", threat.claimed().size(), "only stated"),
                new Bars.Part("good", threat.stand().size(), "standing"));
    }

    private static void threat(Html html, Threat threat, long longest) {
        html.leaf("h3", Words.sentence(Words.of(threat.attack())).replace(".", ""));
        Bars.bar(html, parts(threat), longest);
        html.leaf("p", Bars.words(parts(threat)) + ". " + way(threat), "class", "of");
        if (!threat.path().isEmpty()) {
            html.begin("ol", "class", "way");
            threat.path().forEach(step -> step(html, step));
            html.end();
        }
    }

    private static String way(Threat threat) {
        return switch (threat.way()) {
            case OPEN -> "A way through what is missing is open:";
            case NOT_KNOWN -> "No way is known to be open; this one may be:";
            case BARRED -> "Each way is barred somewhere, as far as is recorded.";
        };
    }

    private static void step(Html html, Threat.Step step) {
        html.begin("li").leaf("strong", Words.sentence(step.step().how()));
        if (!step.open()) {
            html.text(" Not known.");
        }
        step.because().stream()
                .map(Observation::reason)
                .distinct()
                .limit(1)
                .forEach(reason -> html.text(" ").name(reason));
        html.end();
    }

    private static void measure(Html html, Measure measure) {
        html.begin("tr").leaf("th", measure.title(), "scope", "row").begin("td");
        String between = "";
        if (!measure.value().isEmpty()) {
            html.name(measure.value());
            between = ". ";
        }
        for (String unknown : measure.unknown()) {
            html.text(between + "Unknown: ").name(unknown);
            between = " ";
        }
        html.end().begin("td");
        between = "";
        for (Measure.Point point : measure.trend()) {
            html.text(between + point.time() + ": " + point.value());
            between = "; ";
        }
        html.end().begin("td");
        measure.sector().ifPresent(sector -> html.text(sector.figure() + " (" + sector.source() + ")"));
        html.end().end();
    }
}
