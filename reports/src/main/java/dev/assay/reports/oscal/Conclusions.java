package dev.assay.reports.oscal;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.Correction;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Tally;
import dev.assay.reports.overview.Words;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was concluded on each control: findings, and where OSCAL has no state for it, observations. */
final class Conclusions {

    private final Bundle bundle;
    private final Sink to;

    Conclusions(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static String uuid(Bundle bundle, Finding finding) {
        return bundle.uuids.of("finding", finding.id());
    }

    void finding(Finding finding) {
        write(finding, seen -> true);
    }

    /** A gap with the failures alone. */
    void gap(Finding finding) {
        write(finding, seen -> seen.outcome() == Outcome.FAIL);
    }

    private void write(Finding finding, Predicate<Observation> related) {
        FindingStatus status = finding.status();
        to.flag("uuid", uuid(bundle, finding));
        to.line("title", title(finding));
        to.prose("description", Text.or(finding.reason(), Words.of(status)));
        Prop.write(to, props(finding));
        bundle.origins(to);
        to.object("target", () -> {
            to.flag("type", "objective-id");
            to.flag("target-id", Tokens.objective(finding.control()));
            to.object("status", () -> {
                to.flag("state", Conclusion.state(status));
                to.flag("reason", Conclusion.reason(status));
                to.prose("remarks", status.open() ? "Open, and not known to be a gap: " + Words.of(status) + "." : "");
            });
        });
        to.each(
                "related-observations",
                "related-observation",
                seen(finding, related).map(seen -> () -> to.flag("observation-uuid", Observations.uuid(bundle, seen))));
        to.each(
                "related-risks",
                "associated-risk",
                Stream.of(finding)
                        .filter(Conclusion::risky)
                        .map(risky -> () -> to.flag("risk-uuid", Risks.uuid(bundle, risky))));
    }

    private static Stream<Observation> seen(Finding finding, Predicate<Observation> related) {
        return Stream.concat(finding.observations().stream(), finding.goodPractice().stream())
                .filter(related);
    }

    /** What does not apply or is not aimed for. */
    Stream<Runnable> withoutState() {
        return bundle.results.findings().stream()
                .filter(finding -> !Conclusion.finding(finding))
                .map(finding -> () -> observation(finding));
    }

    private void observation(Finding finding) {
        to.flag("uuid", uuid(bundle, finding));
        to.line("title", title(finding));
        to.prose("description", Text.or(finding.reason(), Words.of(finding.status())));
        Prop.write(
                to,
                Stream.concat(
                        props(finding),
                        Stream.concat(finding.observations().stream(), finding.goodPractice().stream())
                                .map(seen -> Prop.of("observation-uuid", Observations.uuid(bundle, seen)))));
        to.fields("methods", "method", Stream.of("EXAMINE"));
        to.fields("types", "type", Stream.of("control-objective"));
        bundle.origins(to);
        to.each("subjects", "subject", Stream.of(() -> bundle.subjects.wholeOrganization(to)));
        to.field("collected", bundle.asOf());
    }

    private String title(Finding finding) {
        return finding.control() + ": "
                + bundle.index.control(finding.control()).title();
    }

    private Stream<Prop> props(Finding finding) {
        Tally tally = finding.tally();
        return Stream.of(
                        Stream.of(
                                Prop.of("control", finding.control().toString()),
                                Prop.of("status", finding.status()),
                                Prop.of("stated", finding.stated()),
                                Prop.of("in-scope", finding.inScope()),
                                Prop.of("assurance", finding.assurance()),
                                Prop.of("finding", finding.id()),
                                Prop.of("tally-pass", tally.pass()),
                                Prop.of("tally-fail", tally.fail()),
                                Prop.of("tally-not-checked", tally.notChecked()),
                                Prop.of("tally-not-applicable", tally.notApplicable()),
                                Prop.of("tally-error", tally.error())),
                        finding.specifications().stream().map(other -> Prop.of("specification", other.toString())),
                        finding.judgements().stream()
                                .map(ref -> Prop.remarked("judgement", ref.toString(), bundle.facts.placed(ref))),
                        finding.decisions().stream().map(Conclusions::decision),
                        finding.advisories().stream()
                                .map(advisory -> Prop.remarked(
                                        "advisory",
                                        advisory.check() + " "
                                                + advisory.subject().ref(),
                                        advisory.subject().name() + ": " + advisory.text())),
                        finding.correction().stream().flatMap(this::correction),
                        bundle.state(finding.control()).stream().flatMap(Conclusions::profile))
                .flatMap(props -> props);
    }

    private static Prop decision(AddressableDecision decision) {
        return Prop.remarked(
                "decision",
                decision.id(),
                "Decided on " + decision.on() + ", approved by " + Text.or(decision.approvedBy(), "nobody named") + ": "
                        + decision.decision() + ". Measure: " + Text.or(decision.alternativeMeasure(), "none")
                        + " (in place: "
                        + Words.kebab(decision.alternativeInPlace()) + "). Reason: "
                        + Text.or(decision.reason(), "none")
                        + " Grounds: " + Text.or(String.join(", ", decision.factors()), "none")
                        + "; cites the risk analysis: " + Words.kebab(decision.citesRiskAnalysis())
                        + "; review due: " + decision.reviewDue() + "; systems: "
                        + Text.or(String.join(", ", decision.systems()), "all or not known") + ".");
    }

    private Stream<Prop> correction(Correction correction) {
        return Stream.of(
                        Stream.of(
                                Prop.of("first-known", correction.firstKnown().toString()),
                                Prop.of("corrected", correction.corrected().toString())),
                        correction.writtenDown().stream().map(day -> Prop.of("written-down", day.toString())),
                        correction.windowEnds().stream().map(day -> Prop.of("window-ends", day.toString())),
                        correction.remediations().stream()
                                .map(ref -> Prop.remarked("remediation", ref.toString(), bundle.facts.placed(ref))))
                .flatMap(props -> props);
    }

    /** How an outcome stands against the target profile. */
    private static Stream<Prop> profile(Profile.State state) {
        return Stream.concat(
                Stream.of(Prop.of("achievement", state.achievement()), Prop.of("wanted", state.wanted())),
                state.target().stream()
                        .flatMap(target -> Stream.of(
                                Prop.remarked("target-assurance", Words.kebab(target.target()), target.reason()),
                                Prop.of("target-priority", target.priority()))));
    }
}
