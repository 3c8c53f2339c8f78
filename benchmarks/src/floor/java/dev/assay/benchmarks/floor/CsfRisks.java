package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Practice;
import dev.assay.api.facts.RiskEntry;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What NIST CSF asks of risk analyses and of the risk register. */
final class CsfRisks extends Checks {

    private final Rule responseApplies = rule("Risk response: applies");
    private final Rule planned = rule("Risk response: planned");
    private final Rule done = rule("Risk response: done");
    private final Rule accepted = rule("Risk response: accepted");
    private final Rule undecided = rule("Risk response: nothing decided");
    private final Rule wholeApplies = rule("Risk analysis of the whole: applies");
    private final Rule whole = rule("Risk analysis of the whole: done");
    private final Rule wholeNot = rule("Risk analysis of the whole: not a practice");
    private final Rule wholeNone = rule("Risk analysis of the whole: none");
    private final Rule threatsApply = rule("Threats: applies");
    private final Rule threats = rule("Threats: done");
    private final Rule threatsNot = rule("Threats: not a practice");
    private final Rule threatsNone = rule("Threats: none");
    private final Rule likelihoodApplies = rule("Likelihood and impact: applies");
    private final Rule likelihood = rule("Likelihood and impact: done");
    private final Rule likelihoodNot = rule("Likelihood and impact: not a practice");
    private final Rule likelihoodNone = rule("Likelihood and impact: none");
    private final Rule levelsApply = rule("Risk levels: applies");
    private final Rule levels = rule("Risk levels: done");
    private final Rule levelsNot = rule("Risk levels: not a practice");
    private final Rule levelsNone = rule("Risk levels: none");
    private final Treatment onTime = new Treatment(
            rule("Risk response on time: applies"),
            rule("Risk response on time: done"),
            rule("Risk response on time: not yet due"),
            rule("Risk response on time: overdue"));

    CsfRisks(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        for (RiskEntry risk : facts.of(RiskEntry.class)) {
            response(risk, out);
            onTime.say(out, risk, asOf);
        }
        Organization organization = facts.organization();
        if (organization != null) {
            out.say(wholeApplies, organization);
            out.say(threatsApply, organization);
            out.say(likelihoodApplies, organization);
            out.say(levelsApply, organization);
            facts.activities("risk-analysis").forEach(analysis -> elements(organization, analysis, out));
            practice(organization, facts, out);
            Completeness all = facts.complete("activities");
            if (all != null) {
                none(organization, facts, all, out);
            }
        }
    }

    private void response(RiskEntry risk, Sayings out) {
        out.say(responseApplies, risk);
        boolean owned = !risk.level().equals("unknown") && !risk.owner().isEmpty();
        switch (risk.treatment()) {
            case "mitigate", "transfer", "avoid" -> {
                if (owned && risk.due().known()) {
                    out.say(planned, risk);
                }
                if (owned && risk.treatmentComplete() == Answer.YES) {
                    out.say(done, risk);
                }
            }
            case "accept" -> {
                if (owned) {
                    out.say(accepted, risk);
                }
            }
            case "none" -> out.say(undecided, risk);
            default -> {}
        }
    }

    private void elements(Organization organization, Activity analysis, Sayings out) {
        if (!analysis.scope().equals("all-ephi") || analysis.written() != Answer.YES) {
            return;
        }
        out.say(whole, organization, analysis);
        boolean looked = analysis.threatsIdentified() == Answer.YES;
        boolean judged = analysis.vulnerabilitiesIdentified() == Answer.YES
                && analysis.likelihoodDetermined() == Answer.YES
                && analysis.impactDetermined() == Answer.YES;
        if (looked) {
            out.say(threats, organization, analysis);
        }
        if (judged) {
            out.say(likelihood, organization, analysis);
        }
        if (looked && judged && analysis.riskLevelsDetermined() == Answer.YES) {
            out.say(levels, organization, analysis);
        }
    }

    private void practice(Organization organization, FactLists facts, Sayings out) {
        Practice practice = facts.practice("risk-analysis");
        if (practice == null) {
            return;
        }
        if (shortfall(practice.answer())) {
            out.say(wholeNot, organization, practice);
        }
        if (practice.answer() == Answer.NO) {
            out.say(threatsNot, organization, practice);
            out.say(likelihoodNot, organization, practice);
            out.say(levelsNot, organization, practice);
        }
    }

    /** What is left after each element: an activity that may still turn out to be an analysis with it. */
    private void none(Organization organization, FactLists facts, Completeness all, Sayings out) {
        List<Activity> left = Stream.concat(
                        facts.activities("risk-analysis").stream(), facts.activities("unknown").stream())
                .filter(analysis -> !analysis.scope().equals("some-ephi") && !shortfall(analysis.written()))
                .toList();
        List<Activity> judged = left.stream()
                .filter(analysis -> !shortfall(analysis.vulnerabilitiesIdentified())
                        && !shortfall(analysis.likelihoodDetermined())
                        && !shortfall(analysis.impactDetermined()))
                .toList();
        if (left.isEmpty()) {
            out.say(wholeNone, organization, all);
        }
        if (left.stream().allMatch(analysis -> shortfall(analysis.threatsIdentified()))) {
            out.say(threatsNone, organization, all);
        }
        if (judged.isEmpty()) {
            out.say(likelihoodNone, organization, all);
        }
        if (judged.stream()
                .allMatch(analysis ->
                        shortfall(analysis.threatsIdentified()) || shortfall(analysis.riskLevelsDetermined()))) {
            out.say(levelsNone, organization, all);
        }
    }
}
