package dev.assay.reports.oscal;

import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Risk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done about a risk: what the catalog recommends, what somebody promised, and who accepted it until when. */
final class Responses {

    private final Bundle bundle;
    private final Sink to;

    Responses(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    void write(Finding finding, Control control, Optional<Risk> risk, List<Remediation> remediations) {
        to.each(
                "remediations",
                "response",
                Stream.of(
                                Stream.<Runnable>of(() -> recommendation(finding, control)),
                                remediations.stream().map(planned -> (Runnable) () -> planned(planned)),
                                risk.stream()
                                        .flatMap(known -> known.acceptances().stream())
                                        .map(acceptance -> (Runnable) () -> accepted(finding, acceptance)))
                        .flatMap(responses -> responses));
    }

    private void recommendation(Finding finding, Control control) {
        to.flag("uuid", bundle.uuids.of("recommendation", finding.control().toString()));
        to.flag("lifecycle", "recommendation");
        if (Conclusion.gap(finding)) {
            to.line("title", "Close the gap");
            to.prose("description", Text.or(control.remedy(), "Do what the control asks: " + control.statement()));
        } else {
            to.line("title", "Settle what is open");
            to.prose("description", "Record or show what is missing: " + finding.reason(), control.judgement());
        }
        Prop.write(to, Prop.oscal("type", "mitigate"));
    }

    private void planned(Remediation remediation) {
        boolean done =
                remediation.correctedOn().certainlyBy(bundle.results.plan().asOf());
        to.flag("uuid", bundle.uuids.of("remediation", remediation.id()));
        to.flag("lifecycle", done ? "completed" : "planned");
        to.line("title", "Remediation " + remediation.id());
        to.prose("description", Text.or(remediation.measure(), "What is done is not recorded."));
        Prop.write(
                to,
                Prop.oscal("type", "mitigate"),
                Prop.of("remediation", remediation.id()),
                Prop.of("owner", remediation.owner()),
                Prop.of("due", Days.known(remediation.due())),
                Prop.of("first-known", Days.known(remediation.firstKnown())),
                Prop.of("corrected", Days.known(remediation.correctedOn())));
        to.each("tasks", "task", Stream.of(() -> {
            to.flag("uuid", bundle.uuids.of("milestone", remediation.id()));
            to.flag("type", "milestone");
            to.line("title", Text.or(remediation.measure(), "Remediation " + remediation.id()));
            Days.timing(to, remediation.due());
            Roles.responsible(to, remediation.owner());
        }));
    }

    private void accepted(Finding finding, RiskAcceptance acceptance) {
        boolean expired =
                acceptance.expires().certainlyBefore(bundle.results.plan().asOf());
        to.flag("uuid", bundle.uuids.of("acceptance", finding.control() + " " + acceptance.id()));
        to.flag("lifecycle", "completed");
        to.line("title", (expired ? "Expired acceptance " : "Acceptance ") + acceptance.id());
        to.prose("description", Text.or(acceptance.reason(), "No reason is recorded."));
        Prop.write(
                to,
                Prop.oscal("type", "accept"),
                Prop.of("acceptance", acceptance.id()),
                Prop.of("owner", acceptance.owner()),
                Prop.of("on", Days.known(acceptance.on())),
                Prop.of("expires", Days.known(acceptance.expires())),
                Prop.of("expired", expired));
    }
}
