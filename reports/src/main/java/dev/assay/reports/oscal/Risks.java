package dev.assay.reports.oscal;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Remediation;
import dev.assay.api.model.Attack;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.value.Answer;
import dev.assay.reports.overview.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a gap exposes, or what is left open would, and what is done about it. */
final class Risks {

    private final Bundle bundle;
    private final Sink to;

    Risks(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static String uuid(Bundle bundle, Finding finding) {
        return bundle.uuids.of("risk", finding.control().toString());
    }

    void risk(Finding finding) {
        Control control = bundle.index.control(finding.control());
        Optional<Risk> risk = bundle.risk(finding.control()).filter(known -> Conclusion.gap(finding));
        List<Remediation> remediations = remediations(bundle, finding).toList();
        to.flag("uuid", uuid(bundle, finding));
        to.line("title", (Conclusion.gap(finding) ? "Gap: " : "Open: ") + control.id() + ", " + control.title());
        to.prose("description", Text.or(finding.reason(), Words.of(finding.status())));
        to.prose("statement", statement(finding, risk));
        Prop.write(to, props(finding, risk));
        to.field("status", status(finding, risk, remediations));
        bundle.origins(to);
        to.each("threat-ids", "threat-id", attacks(control, risk).map(attack -> () -> {
            to.flag("system", Prop.OURS);
            to.value("id", "urn:assay:attack:" + Words.kebab(attack));
        }));
        to.each(
                "characterizations",
                "characterization",
                Stream.of(() -> characterization(risk.map(Risk::level).orElse(control.severity()))));
        to.each(
                "mitigating-factors",
                "mitigating-factor",
                finding.decisions().stream()
                        .filter(decision -> decision.decision().equals("alternative")
                                && decision.alternativeInPlace() == Answer.YES)
                        .map(decision -> () -> alternative(finding, decision)));
        to.field("deadline", deadline(finding, remediations));
        new Responses(bundle, to).write(finding, control, risk, remediations);
        to.each(
                "related-observations",
                "related-observation",
                finding.observations().stream()
                        .filter(seen -> !Conclusion.gap(finding) || seen.outcome() == Outcome.FAIL)
                        .map(seen -> () -> to.flag("observation-uuid", Observations.uuid(bundle, seen))));
    }

    private static String statement(Finding finding, Optional<Risk> risk) {
        return risk.map(Risk::statement)
                .filter(statement -> !statement.isBlank())
                .orElse(
                        Conclusion.gap(finding)
                                ? "The control falls short, and nobody ranked what that exposes."
                                : "It is not known whether the control falls short; what a gap would expose is its impact.");
    }

    private static Stream<Prop> props(Finding finding, Optional<Risk> risk) {
        return Stream.concat(
                Stream.of(Prop.of("control", finding.control().toString()), Prop.of("status", finding.status())),
                risk.stream()
                        .flatMap(known -> Stream.of(
                                        Stream.of(
                                                Prop.of("risk", known.id()),
                                                Prop.of("level", known.level()),
                                                Prop.of("risk-status", known.status())),
                                        known.systems().stream().map(ref -> Prop.of("system", ref.toString())),
                                        known.services().stream().map(ref -> Prop.of("service", ref.toString())))
                                .flatMap(props -> props)));
    }

    private static String status(Finding finding, Optional<Risk> risk, List<Remediation> remediations) {
        if (!Conclusion.gap(finding)) {
            return "investigating";
        }
        if (risk.filter(known -> known.status() == Risk.Status.ACCEPTED).isPresent()) {
            return "deviation-approved";
        }
        return remediations.isEmpty() ? "open" : "remediating";
    }

    private static Stream<Attack> attacks(Control control, Optional<Risk> risk) {
        return risk.map(Risk::attacks).orElse(control.stops()).stream();
    }

    /** How likely it is, Assay does not estimate: it is no risk analysis, and a guess would look like one. */
    private void characterization(RiskLevel level) {
        to.object("origin", () -> bundle.actors(to));
        to.each(
                "facets",
                "facet",
                Stream.of(() -> facet("likelihood", "not-estimated"), () -> facet("impact", Words.kebab(level))));
    }

    private void facet(String name, String value) {
        to.flag("name", name);
        to.flag("system", Prop.OURS);
        to.flag("value", value);
    }

    private void alternative(Finding finding, AddressableDecision decision) {
        to.flag("uuid", bundle.uuids.of("mitigation", finding.control() + " " + decision.id()));
        to.prose("description", Text.or(decision.alternativeMeasure(), "An alternative measure is in place."));
        Prop.write(to, Prop.of("decision", decision.id()));
    }

    private static String deadline(Finding finding, List<Remediation> remediations) {
        return finding.correction()
                .flatMap(correction -> correction.windowEnds())
                .or(() -> remediations.stream()
                        .map(remediation -> remediation.due().latest())
                        .filter(Days::bounded)
                        .max(LocalDate::compareTo))
                .map(Bundle::day)
                .orElse("");
    }

    /** What somebody promised to do about it. */
    static Stream<Remediation> remediations(Bundle bundle, Finding finding) {
        return bundle.results
                .snapshot()
                .of(Remediation.class)
                .filter(remediation ->
                        remediation.control().equals(finding.control().toString()));
    }
}
