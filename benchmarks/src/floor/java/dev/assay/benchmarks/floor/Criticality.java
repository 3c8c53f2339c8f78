package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Practice;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;

/** Whether it is judged what matters most; both packs ask for the same. */
final class Criticality extends Checks {

    private final Rule applies = rule("Criticality: applies");
    private final Rule analysed = rule("Criticality: analysed");
    private final Rule stated = rule("Criticality: stated");
    private final Rule not = rule("Criticality: not judged");

    Criticality(Rules rules) {
        super(rules);
    }

    void say(Sayings out, FactLists facts, Organization organization) {
        out.say(applies, organization);
        for (Activity activity : facts.activities("criticality-analysis")) {
            if (activity.fulfilled() == Answer.YES) {
                out.say(analysed, organization, activity);
            }
        }
        Practice practice = facts.practice("criticality-analysis");
        if (practice != null && practice.answer() == Answer.YES) {
            out.say(stated, organization, practice);
        } else if (practice != null && shortfall(practice.answer())) {
            out.say(not, organization, practice);
        }
    }
}
