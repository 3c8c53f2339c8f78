package dev.assay.reports.xccdf;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Notice;
import dev.assay.reports.Report;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Loaded;
import dev.assay.reports.overview.Words;
import dev.assay.reports.xml.FindingsXml;
import dev.assay.reports.xmltext.IndentedXml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The results as XCCDF 1.2 (NIST IR 7275 Revision 4): a benchmark whose rules are the controls, with two test results, the
 * first of each check on each subject and the second, which readers take if not told otherwise, of each control.
 */
public final class XccdfReport implements Report {

    /** The name of its file. */
    public static final String FILE = "xccdf-results.xml";

    private static final String NAMESPACE = "http://checklists.nist.gov/xccdf/1.2";

    private static final String READING =
            "Each rule is a control: fail is a gap; unknown is open, because a fact is missing, a person must judge it or what"
                    + " it rests on is only said; pass is only what the evidence shows. The scores are counts.";

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    private static void write(Assessed assessed, OutputStream out) throws IOException {
        try {
            IndentedXml xml = new IndentedXml(out, NAMESPACE);
            xml.begin(
                    "Benchmark",
                    "id",
                    Ids.BENCHMARK,
                    "resolved",
                    "true",
                    "xml:lang",
                    "en-US",
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/");
            front(assessed, xml);
            content(assessed, xml);
            xml.end("Benchmark");
            xml.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void front(Assessed assessed, IndentedXml xml) {
        AssessmentResults results = assessed.results();
        LocalDate day = results.plan().asOf();
        String packs = results.packs().stream().map(Loaded::words).collect(Collectors.joining("; "));
        String heading = assessed.confidentiality();
        xml.element("status", "interim", "date", day.toString());
        xml.element("title", "Gap analysis of " + results.organization().name() + " as of " + day);
        xml.element("description", "What was assessed: " + (packs.isEmpty() ? "nothing" : packs) + ".");
        if (!heading.isEmpty()) {
            xml.element("notice", heading, "id", "confidentiality");
        }
        xml.element("notice", Notice.asOf(day), "id", "what-this-is");
        int number = 0;
        for (Problem problem : results.problems()) {
            xml.element("notice", "Problem: " + problem, "id", "problem-" + ++number);
        }
        String first = heading.isEmpty() ? "" : Words.sentence(heading) + " ";
        xml.element("front-matter", first + Notice.asOf(day) + " " + READING);
        xml.element(
                "version",
                results.packs().stream()
                        .map(pack -> pack.id() + " " + pack.version())
                        .collect(Collectors.joining(", ")),
                "time",
                day + "T00:00:00Z");
        xml.begin("metadata");
        xml.element("dc:creator", "Assay");
        xml.element("dc:date", day.toString());
        xml.element("dc:source", FindingsXml.FILE);
        xml.end("metadata");
    }

    private static void content(Assessed assessed, IndentedXml xml) {
        AssessmentResults results = assessed.results();
        Index index = new Index(results);
        Set<ControlId> left = results.findings().stream()
                .filter(finding -> !finding.inScope())
                .map(Finding::control)
                .collect(Collectors.toSet());
        RuleElements rules = new RuleElements(index, left, xml);
        for (RulePack pack : results.packs()) {
            rules.pack(pack);
        }
        TestResults tests = new TestResults(assessed, index, xml);
        tests.subjects();
        tests.controls();
    }
}
