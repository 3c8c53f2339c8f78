package dev.assay.reports.oscal;

import dev.assay.api.model.Finding;
import java.util.stream.Stream;

/** Which controls of the catalog are in scope: all duties, and the outcomes that the target profile aims for. */
final class ProfileDocument {

    private ProfileDocument() {}

    static void write(Bundle bundle, Sink to) {
        to.document("profile", () -> {
            to.flag("uuid", bundle.uuids.of("document", "profile"));
            Metadata.write(bundle, to, "Controls in scope of " + bundle.organization());
            to.each("imports", "import", Stream.of(() -> {
                to.flag("href", "catalog." + to.extension());
                select(bundle, to);
            }));
            to.object("merge", () -> to.truth("as-is"));
        });
    }

    private static void select(Bundle bundle, Sink to) {
        if (bundle.results.findings().stream().noneMatch(Finding::inScope)) {
            to.object("include-all", () -> {});
            return;
        }
        to.each(
                "include-controls",
                "include-controls",
                Stream.of(() -> to.fields("with-ids", "with-id", inScope(bundle))));
    }

    /** The ids of the controls that somebody has to answer for. */
    static Stream<String> inScope(Bundle bundle) {
        return bundle.results.findings().stream()
                .filter(Finding::inScope)
                .map(finding -> Tokens.control(finding.control()))
                .distinct();
    }
}
