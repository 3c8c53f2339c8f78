package dev.assay.api.model;

import java.util.List;

/**
 * What one check saw of one subject. Made by the engine.
 *
 * @param id stable over runs: derived from organization, check and subject
 * @param check the check
 * @param subject the subject
 * @param outcome what it saw
 * @param reason a whole sentence
 * @param lacks the keys that nobody recorded
 * @param traces the rules that spoke and what they matched, by rule name
 * @since 1
 */
public record Observation(
        String id,
        CheckId check,
        Subject subject,
        Outcome outcome,
        String reason,
        List<String> lacks,
        List<Trace> traces) {

    public Observation {
        lacks = lacks.size() < 2
                ? List.copyOf(lacks)
                : lacks.stream().distinct().sorted().toList();
        traces = List.copyOf(traces);
    }
}
