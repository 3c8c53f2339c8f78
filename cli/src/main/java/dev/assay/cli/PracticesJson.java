package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.RecognizedPractices;
import dev.assay.api.model.RecognizedPractices.Practice;
import dev.assay.api.model.RecognizedPractices.Shown;
import dev.assay.api.model.RulePack;
import dev.assay.reports.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The dated evidence before incidents, for a program. */
final class PracticesJson {

    private PracticesJson() {}

    static String of(AssessmentPlan plan, List<RulePack> packs, List<RecognizedPractices> all) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("recognized-practices", 1);
        whole.put("notice", Notice.asOf(plan.asOf()));
        whole.put("as-of", plan.asOf());
        whole.put("packs", packs.stream().map(SummaryJson::loaded).toList());
        whole.put("incidents", all.stream().map(PracticesJson::incident).toList());
        return JsonText.of(whole);
    }

    private static Map<String, Object> incident(RecognizedPractices practices) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("incident", practices.incident().id());
        map.put("from", practices.from());
        map.put("until", practices.until());
        map.put(
                "practices",
                practices.practices().stream().map(PracticesJson::practice).toList());
        return map;
    }

    private static Map<String, Object> practice(Practice practice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pack", practice.pack());
        map.put("family", practice.family());
        map.put("met", practice.met());
        map.put("outcomes", practice.outcomes());
        map.put(
                "months",
                IntStream.range(0, RecognizedPractices.MONTHS)
                        .mapToObj(practice::covers)
                        .toList());
        map.put("holes", practice.holes());
        map.put("shown", practice.shown().stream().map(PracticesJson::shown).toList());
        return map;
    }

    private static Map<String, Object> shown(Shown shown) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("day", shown.day());
        map.put("fact", shown.fact());
        shown.evidence().ifPresent(evidence -> map.put("evidence", evidence));
        return map;
    }
}
