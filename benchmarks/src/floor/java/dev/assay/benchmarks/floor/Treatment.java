package dev.assay.benchmarks.floor;

import dev.assay.api.facts.RiskEntry;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;

/** A check that a risk is treated by the day that was set; both packs ask for the same. */
record Treatment(Rule applies, Rule done, Rule notYetDue, Rule overdue) {

    void say(Sayings out, RiskEntry risk, LocalDate asOf) {
        String treatment = risk.treatment();
        if (treatment.equals("none") || treatment.equals("accept")) {
            return;
        }
        out.say(applies, risk);
        if (risk.treatmentComplete() == Answer.YES) {
            out.say(done, risk);
        }
        if (risk.due().certainlySince(asOf)) {
            out.say(notYetDue, risk);
        }
        boolean planned = treatment.equals("mitigate") || treatment.equals("transfer") || treatment.equals("avoid");
        if (planned && risk.due().certainlyBefore(asOf) && Checks.shortfall(risk.treatmentComplete())) {
            out.say(overdue, risk);
        }
    }
}
