package dev.assay.engine.conclude;

import dev.assay.api.model.Advisory;
import dev.assay.api.model.Check;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Remarks of packs on the controls of others: no status, no risk and no other remark changes by them. */
final class Advice {

    private final List<SoundObserver> observers;

    Advice(List<SoundObserver> observers) {
        this.observers = observers;
    }

    /** What the checks saw that advise; failures are put on the findings they concern. */
    List<Observation> on(List<Finding> findings) {
        List<Observation> all = new ArrayList<>();
        for (SoundObserver observer : observers) {
            PackVerdict verdict = observer.verdict();
            List<Check> checks = verdict.pack().catalog().checks().values().stream()
                    .filter(check -> !check.advises().isEmpty())
                    .toList();
            if (verdict.failure().isPresent() || checks.isEmpty()) {
                continue;
            }
            for (Check check : checks) {
                List<Observation> seen = observer.observe(check);
                all.addAll(seen);
                check.advises().forEach(control -> remark(control, seen, findings));
            }
        }
        return all;
    }

    private static void remark(ControlId control, List<Observation> seen, List<Finding> findings) {
        findings.replaceAll(finding -> {
            Finding remarked = finding;
            if (finding.control().equals(control)) {
                for (Observation observation : seen) {
                    if (observation.outcome() == Outcome.FAIL) {
                        remarked = remarked.with(
                                observation,
                                new Advisory(observation.check(), observation.subject(), observation.reason()));
                    }
                }
            }
            return remarked;
        });
    }
}
