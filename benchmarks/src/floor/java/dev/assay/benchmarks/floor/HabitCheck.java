package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Habit;
import dev.assay.api.facts.Organization;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;

/** A check that a practice of the organization settles. */
final class HabitCheck {

    private final String practice;
    private final Rule applies;
    private final Rule meets;
    private final Rule fails;

    HabitCheck(Rules rules, String check, String practice) {
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
        Habit habit = facts.habit(practice);
        if (habit == null) {
            return;
        }
        if (habit.answer() == Answer.YES) {
            out.say(meets, organization, habit);
        } else if (habit.answer() != Answer.UNKNOWN && where != Answer.UNKNOWN) {
            out.say(fails, organization, habit);
        }
    }
}
