package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Period;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** A check that something was done within a period of the plan. */
final class Recent {

    private final String period;
    private final List<String> kinds;
    private final boolean onlySuccess;
    private final Rule applies;
    private final Rule within;
    private final Rule none;

    Recent(String period, List<String> kinds, boolean onlySuccess, Rule applies, Rule within, Rule none) {
        this.period = period;
        this.kinds = kinds;
        this.onlySuccess = onlySuccess;
        this.applies = applies;
        this.within = within;
        this.none = none;
    }

    void say(Sayings out, FactLists facts, Organization organization) {
        out.say(applies, organization);
        Period back = facts.period(period);
        if (back == null) {
            return;
        }
        LocalDate start = back.start();
        boolean possible = facts.activities("unknown").stream()
                .anyMatch(activity -> !activity.on().certainlyBefore(start));
        for (String kind : kinds) {
            for (Activity activity : facts.activities(kind)) {
                possible |= !activity.on().certainlyBefore(start);
                if (activity.on().certainlySince(start) && (!onlySuccess || activity.succeeded() == Answer.YES)) {
                    out.say(within, organization, back, activity);
                }
            }
        }
        Completeness all = facts.complete("activities");
        if (!possible && all != null) {
            out.say(none, organization, back, all);
        }
    }
}
