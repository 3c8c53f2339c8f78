package dev.assay.reports.oscal;

import dev.assay.api.facts.Remediation;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Outcome;
import dev.assay.reports.Planned;
import dev.assay.reports.overview.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** One item for each gap, with who closes it until when, where somebody promised to. */
final class PoamDocument {

    private final Bundle bundle;
    private final Sink to;

    private PoamDocument(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static void write(Bundle bundle, Sink to) {
        PoamDocument poam = new PoamDocument(bundle, to);
        to.document("plan-of-action-and-milestones", () -> {
            to.flag("uuid", bundle.uuids.of("document", "poam"));
            Metadata.write(bundle, to, "Plan of action of " + bundle.organization());
            AssessmentPlanDocument.importSsp(to);
            to.object("system-id", () -> SecurityPlanDocument.systemId(bundle, to));
            to.object("local-definitions", () -> {
                bundle.subjects.localInventory(to);
                to.object("assessment-assets", () -> AssessmentPlanDocument.assets(bundle, to));
            });
            poam.content();
            Resources.write(bundle, to);
        });
    }

    private void content() {
        Conclusions conclusions = new Conclusions(bundle, to);
        to.each("observations", "observation", new Observations(bundle, to).failures());
        to.each("risks", "risk", gaps().map(gap -> () -> new Risks(bundle, to).risk(gap)));
        to.each("findings", "finding", gaps().map(gap -> () -> conclusions.gap(gap)));
        to.each("poam-items", "poam-item", inOrder().map(gap -> () -> item(gap)));
    }

    /** Where somebody planned, what is done first stands first. */
    private Stream<Finding> inOrder() {
        return gaps().sorted(Comparator.comparing(gap ->
                planned(gap).map(Planned::order).filter(order -> order > 0).orElse(Integer.MAX_VALUE)));
    }

    private Optional<Planned> planned(Finding gap) {
        return bundle.assessed.planned().stream()
                .filter(planned -> planned.control().equals(gap.control()))
                .findFirst();
    }

    private Stream<Finding> gaps() {
        return bundle.results.findings().stream().filter(Conclusion::gap);
    }

    private void item(Finding gap) {
        Control control = bundle.index.control(gap.control());
        to.flag("uuid", bundle.uuids.of("poam-item", gap.id()));
        to.line("title", control.id() + ": " + control.title());
        to.prose("description", Text.or(gap.reason(), Words.of(gap.status())), control.remedy());
        Prop.write(to, props(gap));
        to.each("origins", "origin", Stream.of(() -> bundle.actors(to)));
        to.each(
                "related-findings",
                "related-finding",
                Stream.of(() -> to.flag("finding-uuid", Conclusions.uuid(bundle, gap))));
        to.each(
                "related-observations",
                "related-observation",
                gap.observations().stream()
                        .filter(seen -> seen.outcome() == Outcome.FAIL)
                        .map(seen -> () -> to.flag("observation-uuid", Observations.uuid(bundle, seen))));
        to.each("related-risks", "associated-risk", Stream.of(() -> to.flag("risk-uuid", Risks.uuid(bundle, gap))));
    }

    private Stream<Prop> props(Finding gap) {
        return Stream.concat(promises(gap), planned(gap).stream().flatMap(PoamDocument::within));
    }

    private static Stream<Prop> within(Planned planned) {
        Stream<Prop> said = Stream.of(
                Prop.of("remedy-of", planned.lead().toString()),
                Prop.of("within-limits", planned.order() > 0),
                Prop.of("owed", planned.owed()));
        Stream<Prop> order =
                planned.order() > 0 ? Stream.of(Prop.of("order", Integer.toString(planned.order()))) : Stream.of();
        Stream<Prop> effort = planned.effort().known()
                ? Stream.of(
                        Prop.of(
                                "effort-hours",
                                Integer.toString(planned.effort().hours())),
                        Prop.of("effort-cost", Integer.toString(planned.effort().cost())))
                : Stream.of();
        return Stream.of(said, order, effort).flatMap(props -> props);
    }

    private Stream<Prop> promises(Finding gap) {
        return Stream.concat(
                Stream.of(
                        Prop.of("control", gap.control().toString()),
                        Prop.of("status", gap.status()),
                        Prop.of(
                                "planned",
                                Risks.remediations(bundle, gap).findAny().isPresent())),
                Risks.remediations(bundle, gap).flatMap(PoamDocument::promise));
    }

    private static Stream<Prop> promise(Remediation remediation) {
        String group = Tokens.remediation(remediation.id());
        return Stream.of(
                Prop.remarked("owner", remediation.owner(), remediation.measure())
                        .in(group),
                Prop.remarked("due", Days.known(remediation.due()), remediation.measure())
                        .in(group));
    }
}
