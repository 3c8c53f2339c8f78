package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Policy;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** A check that a policy on a topic settles. */
final class PolicyCheck {

    private final String topic;
    private final Rule applies;
    private final Rule meets;
    private final Rule notApprovedYet;
    private final Rule notWritten;
    private final Rule maybeWritten;
    private final Rule notInPlace;
    private final Rule maybeInPlace;
    private final List<String> missing;
    private final List<String> missingApproval;

    PolicyCheck(Rules rules, String check, String topic) {
        this.topic = topic;
        applies = rules.take(check + ": applies");
        meets = rules.take(check + ": meets");
        notApprovedYet = rules.take(check + ": lacks approval yet");
        notWritten = rules.take(check + ": fails written");
        maybeWritten = rules.take(check + ": lacks written");
        notInPlace = rules.take(check + ": fails implemented");
        maybeInPlace = rules.take(check + ": lacks implemented");
        missing = List.of("policies." + topic);
        missingApproval = List.of("policies." + topic + ".approved-on");
    }

    void say(Sayings out, FactLists facts, Organization organization, LocalDate asOf, Answer where) {
        if (where == Answer.NO) {
            return;
        }
        out.say(applies, organization);
        for (Policy policy : facts.policies(topic)) {
            if (policy.written() == Answer.YES && policy.implemented() == Answer.YES) {
                out.say(meets, organization, policy);
            }
            if (policy.approvedOn().certainlyAfter(asOf)) {
                out.lacks(notApprovedYet, organization, missingApproval, policy);
            }
            settle(out, organization, policy, policy.written(), notWritten, maybeWritten, where);
            settle(out, organization, policy, policy.implemented(), notInPlace, maybeInPlace, where);
        }
    }

    private void settle(
            Sayings out, Organization organization, Policy policy, Answer answer, Rule not, Rule maybe, Answer where) {
        if (answer == Answer.UNKNOWN) {
            out.lacks(maybe, organization, missing, policy);
        } else if (answer != Answer.YES && where != Answer.UNKNOWN) {
            out.say(not, organization, policy);
        }
    }
}
