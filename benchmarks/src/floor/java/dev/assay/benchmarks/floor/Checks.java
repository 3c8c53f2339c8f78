package dev.assay.benchmarks.floor;

import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.util.ArrayList;
import java.util.List;

/** What hand-written checks have in common: the rules in whose names they speak. */
abstract class Checks {

    private final Rules rules;

    Checks(Rules rules) {
        this.rules = rules;
    }

    final Rule rule(String name) {
        return rules.take(name);
    }

    final Answered answered(String check, Key needs, Key... where) {
        return new Answered(rules, check, needs, where);
    }

    /** @param checks each as check or, where the practice has another name, check=practice; with spaces between */
    static List<PracticeCheck> practices(Rules rules, String checks) {
        List<PracticeCheck> all = new ArrayList<>();
        for (String check : checks.split(" ")) {
            int equals = check.indexOf('=');
            all.add(new PracticeCheck(
                    rules, equals < 0 ? check : check.substring(0, equals), check.substring(equals + 1)));
        }
        return all;
    }

    /** @param checks each as check=topic, with spaces between */
    static List<PolicyCheck> policies(Rules rules, String checks) {
        List<PolicyCheck> all = new ArrayList<>();
        for (String check : checks.split(" ")) {
            int equals = check.indexOf('=');
            all.add(new PolicyCheck(rules, check.substring(0, equals), check.substring(equals + 1)));
        }
        return all;
    }

    static boolean shortfall(Answer answer) {
        return answer == Answer.NO || answer == Answer.PARTLY;
    }

    static boolean recorded(Answer answer) {
        return answer == Answer.YES || answer == Answer.PARTLY;
    }
}
