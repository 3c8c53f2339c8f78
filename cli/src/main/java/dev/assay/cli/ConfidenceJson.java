package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.ConfidenceGap;
import dev.assay.reports.overview.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people state against what evidence shows, for a program. Equal results give the same bytes. */
final class ConfidenceJson {

    private ConfidenceJson() {}

    static String of(AssessmentResults results, ConfidenceGap gap, Map<LocalDate, ConfidenceGap.Score> time) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("confidence", 1);
        whole.put("notice", Notice.asOf(results.plan().asOf()));
        whole.put("organization", results.organization().name());
        whole.put("as-of", results.plan().asOf());
        whole.putAll(score(gap.all()));
        whole.put(
                "families", gap.families().stream().map(ConfidenceJson::family).toList());
        whole.put(
                "controls", gap.controls().stream().map(ConfidenceJson::control).toList());
        Map<String, Object> roles = new LinkedHashMap<>();
        gap.roles().forEach((role, score) -> roles.put(role, score(score)));
        whole.put("roles", roles);
        Map<String, Object> days = new LinkedHashMap<>();
        time.forEach((day, score) -> days.put(day.toString(), score(score)));
        whole.put("over-time", days);
        return JsonText.of(whole);
    }

    private static Map<String, Object> score(ConfidenceGap.Score score) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("stated", score.stated());
        one.put("shown", score.shown());
        return one;
    }

    private static Map<String, Object> family(ConfidenceGap.Family family) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("pack", family.pack());
        one.put("family", family.name());
        one.putAll(score(family.score()));
        one.put("only-stated", family.onlyStated());
        return one;
    }

    private static Map<String, Object> control(ConfidenceGap.Stated control) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("control", control.control());
        one.put("shown", control.shown());
        one.put("assurance", Words.kebab(control.assurance()));
        one.put("roles", control.roles());
        return one;
    }
}
