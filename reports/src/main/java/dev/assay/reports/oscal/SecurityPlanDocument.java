package dev.assay.reports.oscal;

import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.reports.overview.Words;
import java.util.stream.Stream;

/** The organization as the system, with what is recorded of it, and how each control in scope stands in it. */
final class SecurityPlanDocument {

    private final Bundle bundle;
    private final Sink to;

    private SecurityPlanDocument(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static void write(Bundle bundle, Sink to) {
        SecurityPlanDocument plan = new SecurityPlanDocument(bundle, to);
        to.document("system-security-plan", () -> {
            to.flag("uuid", bundle.uuids.of("document", "system-security-plan"));
            Metadata.write(bundle, to, "What is recorded of " + bundle.organization());
            to.object("import-profile", () -> to.flag("href", "profile." + to.extension()));
            to.object("system-characteristics", plan::characteristics);
            to.object("system-implementation", plan::implementation);
            to.object("control-implementation", plan::controls);
        });
    }

    static void systemId(Bundle bundle, Sink to) {
        to.flag("identifier-type", Prop.OURS);
        to.value("id", bundle.results.organization().ref().toString());
    }

    private void characteristics() {
        to.each("system-ids", "system-id", Stream.of(() -> systemId(bundle, to)));
        to.field("system-name", bundle.organization());
        to.prose(
                "description",
                "The information systems, vendors, people and practices of " + bundle.organization()
                        + ", as far as they were recorded for the assessment.");
        to.object(
                "system-information",
                () -> to.each("information-types", "information-type", Stream.of(() -> {
                    to.flag("uuid", bundle.uuids.of("information-type", "ephi"));
                    to.line("title", "Electronic protected health information");
                    to.prose("description", "Which systems hold it is recorded as a fact of each system.");
                })));
        to.object("status", () -> {
            to.flag("state", "other");
            to.prose("remarks", "Whether each system is in use is not recorded as a whole.");
        });
        to.object(
                "authorization-boundary",
                () -> to.prose("description", "What is recorded; what a list may hold beside it is not known."));
    }

    private void implementation() {
        to.each("users", "user", Stream.of(() -> {
            to.flag("uuid", bundle.uuids.of("user", "workforce"));
            to.line("title", "Workforce");
            to.prose("description", "Everybody who works for the organization.");
        }));
        to.each(
                "components",
                "component",
                Stream.concat(Stream.of(this::organization), bundle.subjects.components(to)));
        to.each("inventory-items", "inventory-item", bundle.subjects.inventory(to));
    }

    private void organization() {
        to.flag("uuid", bundle.subjects.organization());
        to.flag("type", "this-system");
        to.line("title", bundle.organization());
        to.prose("description", "The organization as a whole.");
        Prop.write(to, Prop.of("fact", bundle.results.organization().ref().toString()));
        to.object("status", () -> to.flag("state", "other"));
    }

    private void controls() {
        to.prose("description", "What the facts show of each control in scope; not what somebody plans or hopes.");
        to.each(
                "implemented-requirements",
                "implemented-requirement",
                bundle.results.findings().stream().filter(Finding::inScope).map(finding -> () -> requirement(finding)));
    }

    private void requirement(Finding finding) {
        String control = finding.control().toString();
        to.flag("uuid", bundle.uuids.of("requirement", control));
        to.flag("control-id", Tokens.control(finding.control()));
        Prop.write(
                to,
                Prop.of("control", control),
                Prop.of("status", finding.status()),
                Prop.of("stated", finding.stated()));
        to.each("statements", "statement", Stream.of(() -> {
            to.flag("statement-id", Tokens.statement(finding.control()));
            to.flag("uuid", bundle.uuids.of("statement", control));
            to.each("by-components", "by-component", Stream.of(() -> {
                to.flag("component-uuid", bundle.subjects.organization());
                to.flag("uuid", bundle.uuids.of("by-component", control));
                to.prose("description", Text.or(finding.reason(), Words.of(finding.status())));
                status(finding);
            }));
        }));
    }

    /** Only what is shown: of what is open or only said, OSCAL has no word, so none is used. */
    private void status(Finding finding) {
        String state = Conclusion.satisfied(finding.status())
                ? "implemented"
                : finding.status() == FindingStatus.NOT_APPLICABLE
                        ? "not-applicable"
                        : finding.status().gap() && finding.tally().pass() > 0 ? "partial" : "";
        if (!state.isEmpty()) {
            to.object("implementation-status", () -> {
                to.flag("state", state);
                to.prose("remarks", Text.or(finding.reason(), Words.of(finding.status())));
            });
        }
    }
}
