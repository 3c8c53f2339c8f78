package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What NIST CSF asks of backups: that data came back from them. */
final class CsfRestoreTests extends Checks {

    private static final List<String> MISSING = List.of("stores-data", "backup", "activities.restore-test");

    private final Rule applies = rule("Restore tested: applies");
    private final Rule worked = rule("Restore tested: worked");
    private final Rule never = rule("Restore tested: never worked");
    private final Rule fellShort = rule("Restore tested: fell short when last tried");
    private final Rule notKnown = rule("Restore tested: not known to have worked when last tried");

    CsfRestoreTests(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, Sayings out) {
        // What may have been a restore test that worked, of any system.
        List<Activity> possible = Stream.concat(
                        facts.activities("restore-test").stream(), facts.activities("unknown").stream())
                .filter(activity -> !shortfall(activity.succeeded()))
                .toList();
        Completeness all = facts.complete("activities");
        for (InformationSystem system : facts.of(InformationSystem.class)) {
            if (system.storesData() == Answer.NO || system.backup() == Answer.NO) {
                continue;
            }
            out.say(applies, system);
            List<Activity> tests = facts.restoreTests(system.id());
            for (Activity test : tests) {
                if (test.succeeded() == Answer.YES) {
                    out.say(worked, system, test);
                }
            }
            shortOf(system, tests, possible, all, out);
        }
    }

    private void shortOf(
            InformationSystem system,
            List<Activity> tests,
            List<Activity> possible,
            @Nullable Completeness all,
            Sayings out) {
        if (recorded(system.storesData()) && recorded(system.backup())) {
            List<Activity> covering = possible.stream()
                    .filter(activity ->
                            activity.systems().isEmpty() || activity.systems().contains(system.id()))
                    .toList();
            if (all != null && covering.isEmpty()) {
                out.say(never, system, all);
            }
            for (Activity test : tests) {
                if (covering.stream()
                        .allMatch(activity ->
                                activity.on().certainlyBefore(test.on().earliest()))) {
                    out.say(fellShort, system, test);
                }
            }
        }
        for (Activity test : tests) {
            if (test.succeeded() != Answer.YES && !workedSince(tests, test)) {
                out.lacks(notKnown, system, MISSING, test);
            }
        }
    }

    private static boolean workedSince(List<Activity> tests, Activity tried) {
        return tests.stream()
                .anyMatch(test -> test.succeeded() == Answer.YES
                        && test.on().certainlySince(tried.on().latest()));
    }
}
