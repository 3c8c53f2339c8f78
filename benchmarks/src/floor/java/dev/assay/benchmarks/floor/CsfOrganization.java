package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Habit;
import dev.assay.api.facts.Organization;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What NIST CSF asks of the organization itself. */
final class CsfOrganization extends Checks {

    private static final List<String> EXERCISES =
            List.of("incident-exercise", "contingency-exercise", "penetration-test", "phishing-simulation");

    private final Rule criticalityApplies = rule("Criticality: applies");
    private final Rule criticalityDone = rule("Criticality: analysed");
    private final Rule criticalityStated = rule("Criticality: stated");
    private final Rule criticalityNot = rule("Criticality: not judged");
    private final Rule evaluationApplies = rule("Security evaluated: applies");
    private final Rule evaluationDone = rule("Security evaluated: by technical and other means");
    private final Rule evaluationNot = rule("Security evaluated: not a practice");
    private final Rule evaluationNone = rule("Security evaluated: none is whole");
    private final Rule exerciseApplies = rule("Exercise: applies");
    private final Rule exerciseDone = rule("Exercise: held and written up");
    private final Rule exerciseNone = rule("Exercise: none written up");
    private final Office securityOfficial = new Office(
            "security-official",
            rule("Security official: applies"),
            rule("Security official: in office"),
            rule("Security official: none in office"));
    private final Office incidentLead = new Office(
            "incident-lead", rule("Incident lead: applies"), rule("Incident lead: named"), rule("Incident lead: none"));
    private final List<Recent> recent = List.of(
            recent("nist-csf.evaluation", List.of("evaluation"), "Security evaluated recently"),
            recent("nist-csf.policy-review", List.of("policy-review"), "Policy review recent"),
            recent("nist-csf.risk-analysis-review", List.of("risk-analysis"), "Risk analysis recent"),
            recent("nist-csf.exercise", EXERCISES, "Exercise held recently"));
    private final List<Inventory> inventories;

    CsfOrganization(Rules rules) {
        super(rules);
        inventories = List.of(
                new Inventory(rules, "Devices listed", "hardware-inventory", "systems"),
                new Inventory(rules, "Programs listed", "software-inventory", "systems"),
                new Inventory(rules, "Flows mapped", "data-flow-map", "data-flows"),
                new Inventory(rules, "Vendor services listed", "vendor-services-inventory", "vendors"));
    }

    private Recent recent(String period, List<String> kinds, String name) {
        return new Recent(
                period,
                kinds,
                false,
                rule(name + ": applies"),
                rule(name + ": within the period"),
                rule(name + ": none within the period"));
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        Organization organization = facts.organization();
        if (organization == null) {
            return;
        }
        securityOfficial.say(out, facts, organization, asOf);
        incidentLead.say(out, facts, organization, asOf);
        recent.forEach(each -> each.say(out, facts, organization));
        inventories.forEach(each -> each.say(out, facts, organization));
        criticality(organization, facts, out);
        evaluation(organization, facts, out);
        exercise(organization, facts, out);
    }

    private void criticality(Organization organization, FactLists facts, Sayings out) {
        out.say(criticalityApplies, organization);
        for (Activity activity : facts.activities("criticality-analysis")) {
            if (activity.fulfilled() == Answer.YES) {
                out.say(criticalityDone, organization, activity);
            }
        }
        Habit habit = facts.habit("criticality-analysis");
        if (habit != null && habit.answer() == Answer.YES) {
            out.say(criticalityStated, organization, habit);
        } else if (habit != null && shortfall(habit.answer())) {
            out.say(criticalityNot, organization, habit);
        }
    }

    private void evaluation(Organization organization, FactLists facts, Sayings out) {
        out.say(evaluationApplies, organization);
        for (Activity evaluation : facts.activities("evaluation")) {
            if (Evaluations.whole(evaluation)) {
                out.say(evaluationDone, organization, evaluation);
            }
        }
        Habit habit = facts.habit("evaluation");
        if (habit != null && shortfall(habit.answer())) {
            out.say(evaluationNot, organization, habit);
        }
        Completeness all = facts.complete("activities");
        if (all != null && Evaluations.noneMayBeWhole(facts)) {
            out.say(evaluationNone, organization, all);
        }
    }

    private void exercise(Organization organization, FactLists facts, Sayings out) {
        out.say(exerciseApplies, organization);
        boolean possible = facts.activities("unknown").stream().anyMatch(each -> !shortfall(each.written()));
        for (String kind : EXERCISES) {
            for (Activity exercise : facts.activities(kind)) {
                possible |= !shortfall(exercise.written());
                if (exercise.written() == Answer.YES) {
                    out.say(exerciseDone, organization, exercise);
                }
            }
        }
        Completeness all = facts.complete("activities");
        if (!possible && all != null) {
            out.say(exerciseNone, organization, all);
        }
    }
}
