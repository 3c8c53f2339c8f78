package dev.assay.engine.conclude;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Parameter;
import dev.assay.api.value.Horizon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long evidence of a state shows it: what a tool saw of a system, or a list, says little of a much later day, and then lifts
 * nothing above what is stated. What shows a document, a decision or a deed shows it for good. No law sets these periods, so that
 * old evidence never makes a gap; a plan may set them, by {@code evidence.KIND}.
 */
public final class Ageing {

    /** The periods in months, by parameter. */
    public static final Map<String, Integer> MONTHS = Map.of(
            Parameter.EVIDENCE + ".configuration", 12,
            Parameter.EVIDENCE + ".inventory", 12,
            Parameter.EVIDENCE + ".log", 12,
            Parameter.EVIDENCE + ".scan", 12,
            Parameter.EVIDENCE + ".screenshot", 12);

    private final Map<String, LocalDate> since = new HashMap<>();

    Ageing(AssessmentPlan plan) {
        Map<String, Integer> months = new TreeMap<>(MONTHS);
        months.replaceAll((name, standard) -> plan.parameters().getOrDefault(name, standard));
        months.forEach((name, period) -> since.put(name, Horizon.back(plan.asOf(), period)));
    }

    /** Whether an item is too old, or may be, to show what is so on the day of the assessment. */
    boolean tooOld(Evidence item) {
        LocalDate first = since.get(Parameter.EVIDENCE + "." + item.kind());
        return first != null && !item.date().certainlySince(first);
    }
}
