package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Practice;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;

/** Whether security was evaluated as a whole; both packs ask for the same. */
final class Evaluation extends Checks {

    private final Rule applies;
    private final Rule done;
    private final Rule not;
    private final Rule none;

    /** @param name what the rules are called before the colon */
    Evaluation(Rules rules, String name) {
        super(rules);
        applies = rule(name + ": applies");
        done = rule(name + ": by technical and other means");
        not = rule(name + ": not a practice");
        none = rule(name + ": none is whole");
    }

    void say(Sayings out, FactLists facts, Organization organization) {
        out.say(applies, organization);
        for (Activity evaluation : facts.activities("evaluation")) {
            if (whole(evaluation)) {
                out.say(done, organization, evaluation);
            }
        }
        Practice practice = facts.practice("evaluation");
        if (practice != null && shortfall(practice.answer())) {
            out.say(not, organization, practice);
        }
        Completeness all = facts.complete("activities");
        if (all != null && noneMayBeWhole(facts)) {
            out.say(none, organization, all);
        }
    }

    private static boolean whole(Activity evaluation) {
        return evaluation.ofTheWhole() == Answer.YES
                && evaluation.technicalEvaluation() == Answer.YES
                && evaluation.nontechnicalEvaluation() == Answer.YES
                && evaluation.fulfilled() == Answer.YES;
    }

    private static boolean noneMayBeWhole(FactLists facts) {
        return facts.activities("evaluation").stream().noneMatch(Evaluation::mayBeWhole)
                && facts.activities("unknown").stream().noneMatch(Evaluation::mayBeWhole);
    }

    private static boolean mayBeWhole(Activity evaluation) {
        return !evaluation.scope().equals("some-ephi")
                && !shortfall(evaluation.technicalEvaluation())
                && !shortfall(evaluation.nontechnicalEvaluation())
                && !shortfall(evaluation.succeeded());
    }
}
