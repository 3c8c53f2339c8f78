package dev.assay.cli;

import dev.assay.ahead.WorkPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** A plan for a program. Equal plans give the same bytes. */
final class PlanJson {

    private PlanJson() {}

    static String of(AssessmentResults results, WorkPlan plan) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("plan", 1);
        whole.put("notice", Notice.asOf(results.plan().asOf()));
        whole.put("organization", results.organization().name());
        whole.put("as-of", results.plan().asOf());
        whole.put("hours", plan.hours());
        whole.put("budget", plan.budget());
        whole.put("hours-taken", plan.hoursTaken());
        whole.put("money-taken", plan.moneyTaken());
        whole.put("points-reduced", plan.reduced());
        whole.put("points-left", plan.left());
        whole.put("optimality-gap", plan.gap());
        whole.put("tasks", plan.tasks().stream().map(PlanJson::task).toList());
        whole.put("owed", plan.owed().stream().map(PlanJson::task).toList());
        whole.put("beyond", plan.beyond().stream().map(PlanJson::task).toList());
        whole.put("unmeasured", plan.unmeasured().stream().map(PlanJson::task).toList());
        return JsonText.of(whole);
    }

    private static Map<String, Object> task(WorkPlan.Task task) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("control", task.control().id());
        one.put("title", task.control().title());
        one.put("remedy", task.control().remedy());
        one.put("closes", task.closes());
        if (task.effort().known()) {
            one.put("hours", task.effort().hours());
            one.put("cost", task.effort().cost());
        }
        one.put("level", Words.kebab(task.risk().level()));
        one.put("points", task.risk().points());
        one.put("required", task.required());
        one.put("after", task.after());
        return one;
    }
}
