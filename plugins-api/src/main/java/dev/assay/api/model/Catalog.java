package dev.assay.api.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a pack requires. Made by the engine from a pack's catalog.
 *
 * @param pack the pack's id
 * @param title its title
 * @param kind whether it holds requirements or outcomes
 * @param controls its controls by id, in natural order
 * @param checks its checks by id, in natural order
 * @param parts what it holds beside them: definitions, factors, permissions, and what is left out; by id, in natural order
 * @param parameters its parameters, by name
 * @param correctionDays within how many days, the first day of knowing included, a gap is corrected in time; 0 where the
 *     source sets none
 * @param recognizedPractices whether following it is a recognized security practice under P.L. 116-321
 * @param practices the practices its rules ask for, in order
 * @param official the file that the framework's own wording was taken from, if the user supplied one
 * @since 1
 */
public record Catalog(
        String pack,
        String title,
        Kind kind,
        Map<ControlId, Control> controls,
        Map<CheckId, Check> checks,
        Map<ControlId, Part> parts,
        Map<String, Parameter> parameters,
        int correctionDays,
        boolean recognizedPractices,
        List<String> practices,
        Optional<InputFile> official) {

    /**
     * Whether a catalog states requirements or describes outcomes. A closed set.
     *
     * @since 1
     */
    public enum Kind {
        /** Duties: satisfied or not. */
        REQUIREMENTS,
        /** Outcomes: met or unmet against a target profile, never satisfied. */
        OUTCOMES
    }

    public Catalog {
        controls = ordered(controls);
        checks = ordered(checks);
        parts = ordered(parts);
        parameters = ordered(parameters);
        practices = practices.stream().distinct().sorted().toList();
    }

    /** The same with the practices that the pack's compiled rules ask for. */
    public Catalog withPractices(List<String> asked) {
        return new Catalog(
                pack,
                title,
                kind,
                controls,
                checks,
                parts,
                parameters,
                correctionDays,
                recognizedPractices,
                asked,
                official);
    }

    /**
     * The same with the framework's own wording.
     *
     * @param wording the wording of controls, by their ids without the pack
     * @param file the file it was taken from
     */
    public Catalog worded(Map<String, String> wording, InputFile file) {
        Map<ControlId, Control> worded = new TreeMap<>(controls);
        worded.replaceAll((id, control) -> control.worded(wording.getOrDefault(id.name(), "")));
        return new Catalog(
                pack,
                title,
                kind,
                worded,
                checks,
                parts,
                parameters,
                correctionDays,
                recognizedPractices,
                practices,
                Optional.of(file));
    }

    private static <K extends Comparable<K>, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(map)));
    }
}
