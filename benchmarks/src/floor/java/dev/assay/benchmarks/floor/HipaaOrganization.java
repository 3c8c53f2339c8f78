package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Change;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Practice;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What HIPAA asks of the organization itself: who is named, what was done when, what changed. */
final class HipaaOrganization extends Checks {

    private static final Key HYBRID = Key.of("hybrid-entity");

    private final Answered hybridDesignated =
            answered("hybrid-designated", Key.of("health-care-components-designated"), HYBRID);

    private final Rule changeApplies = rule("Change evaluated: applies");
    private final Rule changeNamed = rule("Change evaluated: by an evaluation that names it");
    private final Rule changeNone = rule("Change evaluated: none since");
    private final Rule analysisApplies = rule("Risk analysis: applies");
    private final Rule analysisWhole = rule("Risk analysis: whole");
    private final Rule analysisNot = rule("Risk analysis: not a practice");
    private final Rule analysisNone = rule("Risk analysis: none is whole");
    private final Rule writtenApplies = rule("Designation written: applies");
    private final Rule written = rule("Designation written: in writing");
    private final Rule unwritten = rule("Designation written: not in writing");
    private final Office securityOfficial = new Office(
            "security-official",
            rule("Security official: applies"),
            rule("Security official: in office"),
            rule("Security official: none in office"),
            rule("Security official: the last one left"));
    private final Office privacyOfficial = new Office(
            "privacy-official",
            rule("Privacy official: applies"),
            rule("Privacy official: in office"),
            rule("Privacy official: none in office"),
            rule("Privacy official: the last one left"));
    private final Office complaintContact = new Office(
            "complaint-contact",
            rule("Complaint contact: applies"),
            rule("Complaint contact: in office"),
            rule("Complaint contact: none in office"),
            rule("Complaint contact: the last one left"));
    private final Recent contingencyTested = new Recent(
            "hipaa.contingency-testing",
            List.of("restore-test", "contingency-exercise"),
            true,
            rule("Contingency tested recently: applies"),
            rule("Contingency tested recently: within the period"),
            rule("Contingency tested recently: not within the period"));
    private final Recent evaluated = recent("hipaa.evaluation", "evaluation", "Evaluation recent");
    private final Recent analysed = recent("hipaa.risk-analysis-review", "risk-analysis", "Risk analysis recent");
    private final Recent reviewed = recent("hipaa.activity-review", "log-review", "Activity review recent");
    private final Criticality criticality;
    private final Evaluation evaluation;

    HipaaOrganization(Rules rules) {
        super(rules);
        criticality = new Criticality(rules);
        evaluation = new Evaluation(rules, "Evaluation");
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        Organization organization = facts.organization();
        if (organization != null) {
            organization(organization, out);
            securityOfficial.say(out, facts, organization, asOf);
            privacyOfficial.say(out, facts, organization, asOf);
            complaintContact.say(out, facts, organization, asOf);
            contingencyTested.say(out, facts, organization);
            evaluated.say(out, facts, organization);
            analysed.say(out, facts, organization);
            reviewed.say(out, facts, organization);
            criticality.say(out, facts, organization);
            evaluation.say(out, facts, organization);
            analysis(organization, facts, out);
        }
        changes(facts, out);
        designations(facts, out);
    }

    private void organization(Organization organization, Sayings out) {
        Answer hybrid = organization.hybridEntity();
        hybridDesignated.say(out, organization, organization.healthCareComponentsDesignated(), hybrid);
    }

    private Recent recent(String period, String kind, String name) {
        return new Recent(
                period,
                List.of(kind),
                false,
                rule(name + ": applies"),
                rule(name + ": within the period"),
                rule(name + ": none within the period"));
    }

    private void analysis(Organization organization, FactLists facts, Sayings out) {
        out.say(analysisApplies, organization);
        for (Activity analysis : facts.activities("risk-analysis")) {
            if (analysis.wholeRiskAnalysis() == Answer.YES) {
                out.say(analysisWhole, organization, analysis);
            }
        }
        Practice practice = facts.practice("risk-analysis");
        if (practice != null && shortfall(practice.answer())) {
            out.say(analysisNot, organization, practice);
        }
        Completeness all = facts.complete("activities");
        if (all != null
                && facts.activities("risk-analysis").stream().noneMatch(HipaaOrganization::mayBeWhole)
                && facts.activities("unknown").stream().noneMatch(HipaaOrganization::mayBeWhole)) {
            out.say(analysisNone, organization, all);
        }
    }

    private static boolean mayBeWhole(Activity analysis) {
        return analysis.wholeRiskAnalysis() != Answer.NO;
    }

    private void changes(FactLists facts, Sayings out) {
        Completeness all = facts.complete("activities");
        for (Change change : facts.of(Change.class)) {
            out.say(changeApplies, change);
            for (Activity evaluation : facts.evaluations(change.id())) {
                if (evaluation.technicalEvaluation() == Answer.YES
                        && evaluation.nontechnicalEvaluation() == Answer.YES
                        && evaluation.fulfilled() == Answer.YES
                        && evaluation.on().certainlySince(change.on().latest())) {
                    out.say(changeNamed, change, evaluation);
                }
            }
            if (all != null
                    && before(facts.activities("evaluation"), change)
                    && before(facts.activities("unknown"), change)) {
                out.say(changeNone, change, all);
            }
        }
    }

    private static boolean before(List<Activity> activities, Change change) {
        return activities.stream()
                .allMatch(activity -> activity.on().certainlyBefore(change.on().earliest()));
    }

    private void designations(FactLists facts, Sayings out) {
        for (Designation designation : facts.of(Designation.class)) {
            boolean owed = designation.office().equals("privacy-official")
                    || designation.office().equals("complaint-contact");
            if (!owed && !designation.office().equals("unknown")) {
                continue;
            }
            out.say(writtenApplies, designation);
            if (designation.written() == Answer.YES) {
                out.say(written, designation);
            } else if (owed && shortfall(designation.written())) {
                out.say(unwritten, designation);
            }
        }
    }
}
