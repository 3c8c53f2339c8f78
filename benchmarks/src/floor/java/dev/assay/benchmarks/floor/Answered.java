package dev.assay.benchmarks.floor;

import dev.assay.api.model.Rule;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import java.util.List;

/** A check that one answer settles, where up to three others say whether it applies. */
final class Answered {

    private final Rule applies;
    private final Rule meets;
    private final Rule fails;
    private final Rule lacks;
    private final List<String> missing;
    private final Rule[] unsure;
    private final List<Key> where;

    Answered(Rules rules, String check, Key needs, Key... where) {
        applies = rules.take(check + ": applies");
        meets = rules.take(check + ": meets");
        fails = rules.take(check + ": fails");
        lacks = rules.take(check + ": lacks " + needs.name());
        missing = needs.missing();
        unsure = new Rule[where.length];
        for (int i = 0; i < where.length; i++) {
            unsure[i] = rules.take(check + ": lacks " + where[i].name());
        }
        this.where = List.of(where);
    }

    void say(Sayings out, Fact subject, Answer answer) {
        say(out, subject, answer, Answer.YES, Answer.YES, Answer.YES);
    }

    void say(Sayings out, Fact subject, Answer answer, Answer first) {
        say(out, subject, answer, first, Answer.YES, Answer.YES);
    }

    void say(Sayings out, Fact subject, Answer answer, Answer first, Answer second) {
        say(out, subject, answer, first, second, Answer.YES);
    }

    void say(Sayings out, Fact subject, Answer answer, Answer first, Answer second, Answer third) {
        if (first == Answer.NO || second == Answer.NO || third == Answer.NO) {
            return;
        }
        out.say(applies, subject);
        if (answer == Answer.YES) {
            out.say(meets, subject);
        } else if (answer == Answer.UNKNOWN) {
            out.lacks(lacks, subject, missing);
        } else if (first != Answer.UNKNOWN && second != Answer.UNKNOWN && third != Answer.UNKNOWN) {
            out.say(fails, subject);
        } else {
            unsure(out, subject, first, 0);
            unsure(out, subject, second, 1);
            unsure(out, subject, third, 2);
        }
    }

    private void unsure(Sayings out, Fact subject, Answer answer, int index) {
        if (answer == Answer.UNKNOWN) {
            out.lacks(unsure[index], subject, where.get(index).missing());
        }
    }
}
