package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Organization;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What NIST CSF asks of the organization itself. */
final class CsfOrganization extends Checks {

    private static final List<String> EXERCISES =
            List.of("incident-exercise", "contingency-exercise", "penetration-test", "phishing-simulation");

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
    private final Criticality criticality;
    private final Evaluation evaluation;

    CsfOrganization(Rules rules) {
        super(rules);
        criticality = new Criticality(rules);
        evaluation = new Evaluation(rules, "Security evaluated");
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
        criticality.say(out, facts, organization);
        evaluation.say(out, facts, organization);
        exercise(organization, facts, out);
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
