package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Practice;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;

/** A check that a list is kept: somebody says so, and somebody counted it. */
final class Inventory {

    private final String practice;
    private final String list;
    private final Rule applies;
    private final Rule kept;
    private final Rule notKept;

    Inventory(Rules rules, String name, String practice, String list) {
        this.practice = practice;
        this.list = list;
        applies = rules.take(name + ": applies");
        kept = rules.take(name + ": kept and counted");
        notKept = rules.take(name + ": not kept");
    }

    void say(Sayings out, FactLists facts, Organization organization) {
        out.say(applies, organization);
        Practice stated = facts.practice(practice);
        if (stated == null) {
            return;
        }
        Completeness counted = facts.complete(list);
        if (stated.answer() == Answer.YES && counted != null) {
            out.say(kept, organization, stated, counted);
        } else if (Checks.shortfall(stated.answer())) {
            out.say(notKept, organization, stated);
        }
    }
}
