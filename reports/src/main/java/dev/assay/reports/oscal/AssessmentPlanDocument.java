package dev.assay.reports.oscal;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Effort;
import dev.assay.api.model.RulePack;
import java.util.Map;
import java.util.stream.Stream;

/** What was to be assessed, with what, and as of which day. */
final class AssessmentPlanDocument {

    private final Bundle bundle;
    private final Sink to;

    private AssessmentPlanDocument(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static void write(Bundle bundle, Sink to) {
        AssessmentPlanDocument plan = new AssessmentPlanDocument(bundle, to);
        to.document("assessment-plan", () -> {
            to.flag("uuid", bundle.uuids.of("document", "assessment-plan"));
            Metadata.write(bundle, to, "Plan of the gap analysis of " + bundle.organization());
            importSsp(to);
            reviewedControls(to);
            to.each(
                    "assessment-subjects",
                    "assessment-subject",
                    Stream.of("component", "inventory-item").map(type -> () -> plan.subjects(type)));
            to.object("assessment-assets", () -> assets(bundle, to));
            to.each("tasks", "task", Stream.of(plan::task));
        });
    }

    static void importSsp(Sink to) {
        to.object("import-ssp", () -> to.flag("href", "system-security-plan." + to.extension()));
    }

    /** All that the profile selects. */
    static void reviewedControls(Sink to) {
        to.object("reviewed-controls", () -> {
            to.each("control-selections", "control-selection", Stream.of(() -> to.object("include-all", () -> {})));
            to.each(
                    "control-objective-selections",
                    "control-objective-selection",
                    Stream.of(() -> to.object("include-all", () -> {})));
        });
    }

    private void subjects(String type) {
        to.flag("type", type);
        to.object("include-all", () -> {});
    }

    /** What assesses: Assay, and the packs that it was given. */
    static void assets(Bundle bundle, Sink to) {
        to.each(
                "components",
                "component",
                Stream.concat(
                        Stream.of(() -> {
                            to.flag("uuid", bundle.tool());
                            to.flag("type", "software");
                            to.line("title", "Assay");
                            to.prose("description", "Runs the rules of the packs over recorded facts.");
                            to.object("status", () -> to.flag("state", "operational"));
                        }),
                        bundle.results.packs().stream().map(pack -> () -> pack(bundle, to, pack))));
        to.each("assessment-platforms", "assessment-platform", Stream.of(() -> {
            to.flag("uuid", bundle.uuids.of("platform", "assay"));
            to.line("title", "Assay with its packs");
            to.each(
                    "uses-components",
                    "uses-component",
                    Stream.concat(
                            Stream.of(() -> to.flag("component-uuid", bundle.tool())),
                            bundle.results.packs().stream()
                                    .map(pack -> () -> to.flag("component-uuid", packUuid(bundle, pack)))));
        }));
    }

    private static void pack(Bundle bundle, Sink to, RulePack pack) {
        to.flag("uuid", packUuid(bundle, pack));
        to.flag("type", "software");
        to.line("title", pack.catalog().title());
        to.prose("description", "The rule pack " + pack.id() + ", loaded from " + pack.origin() + ".");
        Prop.write(
                to,
                Prop.oscal("version", pack.version()),
                Prop.of("pack", pack.id()),
                Prop.of("sha256", pack.sha256()),
                Prop.of("signer", Metadata.signer(pack.signer())));
        to.object("status", () -> to.flag("state", "operational"));
    }

    private static String packUuid(Bundle bundle, RulePack pack) {
        return bundle.uuids.of("component", "pack:" + pack.id());
    }

    private void task() {
        AssessmentPlan plan = bundle.results.plan();
        to.flag("uuid", bundle.task());
        to.flag("type", "action");
        to.line("title", "Gap analysis as of " + plan.asOf());
        to.prose(
                "description",
                "The rules of the packs are run over the facts that are recorded; nothing is asked and nothing is scanned.");
        Prop.write(to, props(plan));
        to.object("timing", () -> to.object("on-date", () -> to.flag("date", bundle.asOf())));
    }

    private static Stream<Prop> props(AssessmentPlan plan) {
        return Stream.of(
                        Stream.of(
                                Prop.of("as-of", plan.asOf().toString()),
                                Prop.of("fail-on", plan.failOn()),
                                Prop.remarked(
                                        "target-profile",
                                        plan.targetProfile().id(),
                                        plan.targetProfile().title())),
                        plan.recordingBound().stream().map(day -> Prop.of("known-by", day.toString())),
                        plan.parameters().entrySet().stream()
                                .map(period -> Prop.remarked(
                                        "parameter", period.getKey() + "=" + period.getValue(), "In months.")),
                        plan.feeds().entrySet().stream()
                                .map(feed -> Prop.remarked(
                                        "feed",
                                        feed.getKey() + "=" + feed.getValue(),
                                        "The greatest age of a list, in days.")),
                        plan.effort().entrySet().stream()
                                .flatMap(here -> Stream.of(
                                                Map.entry(
                                                        "hours", here.getValue().hours()),
                                                Map.entry(
                                                        "cost", here.getValue().cost()))
                                        .filter(part -> part.getValue() != Effort.UNSAID)
                                        .map(part -> Prop.remarked(
                                                "effort-" + part.getKey(),
                                                here.getKey() + "=" + part.getValue(),
                                                "What a remedy takes here, over what the catalog says."))))
                .flatMap(props -> props);
    }
}
