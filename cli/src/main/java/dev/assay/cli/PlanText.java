package dev.assay.cli;

import dev.assay.ahead.WorkPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Effort;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.util.List;
import java.util.Locale;

/** A plan on the screen. */
final class PlanText {

    private static final int SHOWN = 10;
    private static final int NAMES = 2;

    private final AssessmentResults results;
    private final WorkPlan plan;
    private final Page page;

    PlanText(AssessmentResults results, WorkPlan plan, Page page) {
        this.results = results;
        this.plan = plan;
        this.page = page;
    }

    void print() {
        page.text(Ink.BOLD, "", results.organization().name());
        page.gap();
        page.text(Notice.asOf(results.plan().asOf()));
        page.heading("What to do with " + Words.count(plan.hours(), "hour") + " and " + dollars(plan.budget()));
        if (plan.reduced() + plan.left() == 0) {
            page.text("No gap was found in what could be looked at, so there is nothing to plan. See: assay ask");
            return;
        }
        if (plan.tasks().isEmpty()) {
            page.text("No remedy of a gap fits.");
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            if (i > 0) {
                page.gap();
            }
            task(i + 1 + "  ", plan.tasks().get(i));
        }
        page.gap();
        page.text("It takes " + Words.count(plan.hoursTaken(), "hour") + " and " + dollars(plan.moneyTaken())
                + ", and takes away " + plan.reduced() + " of " + (plan.reduced() + plan.left()) + " points of harm. "
                + proof());
        rest("Owed: required by law, and not within these limits", plan.owed());
        rest(
                "Left for later",
                plan.beyond().stream().filter(task -> !task.required()).toList());
        rest(
                "Nobody said what these take, or they must wait for one of them; set it in a plan file (effort)",
                plan.unmeasured().stream().filter(task -> !task.required()).toList());
    }

    private String proof() {
        return plan.gap() == 0
                ? "No other choice within the limits takes away more."
                : "The best choice takes away at most " + String.format(Locale.ROOT, "%.1f", plan.gap() * 100)
                        + "% more; it was not searched to the end.";
    }

    private void task(String number, WorkPlan.Task task) {
        List<String> also = task.closes().stream().skip(1).map(Object::toString).toList();
        page.text(
                Ink.BOLD,
                number,
                task.control().title() + " (" + task.control().id()
                        + (also.isEmpty() ? "" : "; closes also " + Words.few(also, NAMES)) + ")");
        String indent = " ".repeat(number.length());
        if (!task.control().remedy().isEmpty()) {
            page.text(indent, task.control().remedy());
        }
        page.text(
                indent,
                effort(task.effort()) + "; " + Words.of(task.risk().level()) + ", "
                        + task.risk().points() + " points"
                        + (task.required() ? "; required" : "")
                        + (task.after().isEmpty()
                                ? ""
                                : "; after "
                                        + Words.few(
                                                task.after().stream()
                                                        .map(Object::toString)
                                                        .toList(),
                                                NAMES)));
    }

    private void rest(String heading, List<WorkPlan.Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        page.heading(heading);
        tasks.stream()
                .limit(SHOWN)
                .forEach(task -> page.text(
                        "  ",
                        task.control().title() + " (" + task.control().id() + "): " + effort(task.effort()) + ", "
                                + task.risk().points() + " points"));
        if (tasks.size() > SHOWN) {
            page.text("  ", "And " + (tasks.size() - SHOWN) + " more; --json and --out hold all.");
        }
    }

    private static String effort(Effort effort) {
        return effort.known()
                ? Words.count(effort.hours(), "hour") + " and " + dollars(effort.cost())
                : "nobody said what it takes";
    }

    private static String dollars(long amount) {
        return "$" + String.format(Locale.ROOT, "%,d", amount);
    }
}
