package dev.assay.reports.junit;

import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import dev.assay.reports.xmltext.IndentedXml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The results as the XML that build servers read tests from: a suite for each family of each pack, a test for each control.
 * A gap fails, what broke is an error, what is open or outside is skipped with its reason; only what is shown passes.
 */
public final class JunitReport implements Report {

    /** The name of its file. */
    public static final String FILE = "junit.xml";

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    private static void write(Assessed assessed, OutputStream out) throws IOException {
        AssessmentResults results = assessed.results();
        try {
            IndentedXml xml = new IndentedXml(out, "");
            Tests tests = Tests.of(results.findings())
                    .and(Tests.errors(results.problems().size()));
            xml.begin(
                    "testsuites",
                    "name",
                    "Gap analysis of " + results.organization().name() + " as of "
                            + results.plan().asOf(),
                    "tests",
                    tests.all(),
                    "failures",
                    tests.of(Verdict.FAILURE),
                    "errors",
                    tests.of(Verdict.ERROR),
                    "time",
                    "0");
            Suites suites = new Suites(assessed, xml);
            suites.problems();
            results.packs().forEach(suites::pack);
            xml.end("testsuites");
            xml.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
