package dev.assay.reports.oscal;

import dev.assay.reports.Notice;
import java.util.stream.Stream;

/** What was seen and what was concluded. */
final class ResultsDocument {

    private final Bundle bundle;
    private final Sink to;

    private ResultsDocument(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static void write(Bundle bundle, Sink to) {
        ResultsDocument document = new ResultsDocument(bundle, to);
        to.document("assessment-results", () -> {
            to.flag("uuid", bundle.uuids.of("document", "assessment-results"));
            Metadata.write(bundle, to, "Gap analysis of " + bundle.organization());
            to.object("import-ap", () -> to.flag("href", "assessment-plan." + to.extension()));
            to.each("results", "result", Stream.of(document::result));
            Resources.write(bundle, to);
        });
    }

    private void result() {
        to.flag("uuid", bundle.uuids.of("result", bundle.results.plan().asOf().toString()));
        to.line("title", "Gap analysis as of " + bundle.results.plan().asOf());
        to.prose(
                "description",
                bundle.assessed.confidentiality(),
                Notice.asOf(bundle.results.plan().asOf()));
        to.field("start", bundle.asOf());
        to.field("end", bundle.asOf());
        Prop.write(to, Prop.of("problems", bundle.results.problems().size()));
        bundle.subjects.localDefinitions(to);
        AssessmentPlanDocument.reviewedControls(to);
        Observations observations = new Observations(bundle, to);
        Conclusions conclusions = new Conclusions(bundle, to);
        to.each("observations", "observation", Stream.concat(observations.all(), conclusions.withoutState()));
        to.each(
                "risks",
                "risk",
                bundle.results.findings().stream()
                        .filter(Conclusion::risky)
                        .map(finding -> () -> new Risks(bundle, to).risk(finding)));
        to.each(
                "findings",
                "finding",
                bundle.results.findings().stream()
                        .filter(Conclusion::finding)
                        .map(finding -> () -> conclusions.finding(finding)));
    }
}
