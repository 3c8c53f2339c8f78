package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Measure;
import dev.assay.reports.overview.Measures;
import dev.assay.reports.overview.Threat;
import dev.assay.reports.overview.Threats;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** Readiness for a program. Equal results give the same bytes. */
final class ReadinessJson {

    private ReadinessJson() {}

    static String of(AssessmentResults results, Index index) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("readiness", 1);
        whole.put("notice", Notice.asOf(results.plan().asOf()));
        whole.put("organization", results.organization().name());
        whole.put("as-of", results.plan().asOf());
        whole.put(
                "threats",
                Threats.of(results, index).stream().map(ReadinessJson::threat).toList());
        whole.put(
                "measures",
                Measures.of(results).stream().map(ReadinessJson::measure).toList());
        return JsonText.of(whole);
    }

    private static Map<String, Object> threat(Threat threat) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("attack", Words.kebab(threat.attack()));
        one.put("standing", threat.stand());
        one.put("only-stated", threat.claimed());
        one.put("missing", threat.missing());
        one.put("unknown", threat.unknown());
        one.put("way", Words.kebab(threat.way()));
        one.put("path", threat.path().stream().map(ReadinessJson::step).toList());
        return one;
    }

    private static Map<String, Object> step(Threat.Step step) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("step", Words.kebab(step.step()));
        one.put("how", step.step().how());
        one.put("open", step.open());
        one.put("checks", step.checks());
        one.put(
                "subjects",
                step.because().stream()
                        .map(seen -> seen.subject().ref())
                        .distinct()
                        .toList());
        return one;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("measure", measure.id());
        one.put("title", measure.title());
        one.put("value", measure.value());
        one.put("unknown", measure.unknown());
        Map<String, Object> trend = new LinkedHashMap<>();
        measure.trend().forEach(point -> trend.put(point.time(), point.value()));
        one.put("trend", trend);
        measure.sector().ifPresent(sector -> {
            one.put("sector", sector.figure());
            one.put("source", sector.source());
        });
        return one;
    }
}
