package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Practice;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;

/** A check that a practice of the organization settles. */
final class PracticeCheck {

    private final String practice;
    private final Rule applies;
    private final Rule meets;
    private final Rule fails;

    PracticeCheck(Rules rules, String check, String practice) {
        this.practice = practice;
        applies = rules.take(check + ": applies");
        meets = rules.take(check + ": meets");
        fails = rules.take(check + ": fails");
    }

    void say(Sayings out, FactLists facts, Organization organization, Answer where) {
        if (where == Answer.NO) {
            return;
        }
        out.say(applies, organization);
        Practice stated = facts.practice(practice);
        if (stated == null) {
            return;
        }
        if (stated.answer() == Answer.YES) {
            out.say(meets, organization, stated);
        } else if (stated.answer() != Answer.UNKNOWN && where != Answer.UNKNOWN) {
            out.say(fails, organization, stated);
        }
    }
}
