package dev.assay.benchmarks.floor;

import dev.assay.api.facts.RiskEntry;
import dev.assay.api.model.Rule;
import java.time.LocalDate;

/** What HIPAA asks of the risk register. */
final class HipaaRisks extends Checks {

    private final Rule treatedApplies = rule("Risk treated: applies");
    private final Rule treated = rule("Risk treated: decided");
    private final Rule untreated = rule("Risk treated: nothing decided");
    private final Treatment onTime = new Treatment(
            rule("Risk treatment: applies"),
            rule("Risk treatment: done"),
            rule("Risk treatment: not yet due"),
            rule("Risk treatment: overdue"));

    HipaaRisks(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        for (RiskEntry risk : facts.of(RiskEntry.class)) {
            out.say(treatedApplies, risk);
            switch (risk.treatment()) {
                case "mitigate", "accept", "transfer", "avoid" -> out.say(treated, risk);
                case "none" -> out.say(untreated, risk);
                default -> {}
            }
            onTime.say(out, risk, asOf);
        }
    }
}
