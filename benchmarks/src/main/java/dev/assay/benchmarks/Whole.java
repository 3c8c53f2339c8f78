package dev.assay.benchmarks;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.engine.rules.Saying;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * All that rules and conclusions come to, as text, so that what two class loaders made can be compared: each saying with the facts it
 * matched, and the findings with their observations and traces.
 */
public final class Whole implements BiFunction<Path, Integer, String> {

    private final Stages stages;

    /** @param packs the folders of the packs */
    public Whole(List<Path> packs) {
        stages = new Stages(packs);
    }

    /**
     * Of the facts in a place, assessed on a day, which is counted from that of the epoch. Where there is no place, of the synthetic
     * organization of that number.
     */
    @Override
    public String apply(Path place, Integer number) {
        Assessor assessor = stages.assessor();
        return place.toString().isEmpty()
                ? text(stages, assessor.read("facts.yaml", Synthetic.yaml(number)))
                : text(stages.on(LocalDate.ofEpochDay(number)), assessor.read(place));
    }

    private static String text(Stages stages, Snapshot snapshot) {
        List<List<Saying>> sayings = stages.sayings(stages.facts(snapshot));
        StringBuilder out = new StringBuilder(Said.text(sayings));
        AssessmentResults results = stages.conclude(snapshot, sayings);
        results.findings().forEach(finding -> append(finding, out));
        results.advice().forEach(observation -> append(observation, out));
        return out.append(results.risks()).append(results.problems()).toString();
    }

    private static void append(Finding finding, StringBuilder out) {
        out.append(finding.control()).append(' ').append(finding.status()).append(' ');
        out.append(finding.reason()).append(finding.assurance()).append(finding.tally());
        out.append(finding.advisories()).append(finding.decisions()).append('\n');
        finding.observations().forEach(observation -> append(observation, out));
        finding.goodPractice().forEach(observation -> append(observation, out));
    }

    private static void append(Observation observation, StringBuilder out) {
        out.append(observation.id()).append(' ').append(observation.check()).append(' ');
        out.append(observation.subject())
                .append(' ')
                .append(observation.outcome())
                .append(' ');
        out.append(observation.reason()).append(observation.lacks());
        observation
                .traces()
                .forEach(trace -> out.append(' ').append(trace.rule().name()).append(trace.facts()));
        out.append('\n');
    }
}
