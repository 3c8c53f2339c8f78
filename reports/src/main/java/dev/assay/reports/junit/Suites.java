package dev.assay.reports.junit;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.reports.Assessed;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Loaded;
import dev.assay.reports.xmltext.IndentedXml;
import java.util.List;
import java.util.Map;

/** Suites: what could not be read or loaded, then the families of each pack. */
final class Suites {

    private static final String PROBLEMS = "assay.problems";

    private final Assessed assessed;
    private final AssessmentResults results;
    private final Index index;
    private final Cases cases;
    private final IndentedXml xml;

    Suites(Assessed assessed, IndentedXml xml) {
        this.assessed = assessed;
        this.results = assessed.results();
        this.index = new Index(results);
        this.cases = new Cases(results, index, xml);
        this.xml = xml;
    }

    /** A suite of its own, so that a broken pack breaks the build even if none of its controls came so far. */
    void problems() {
        List<Problem> problems = results.problems();
        if (problems.isEmpty()) {
            return;
        }
        begin(PROBLEMS, "assay", Tests.errors(problems.size()));
        int number = 0;
        for (Problem problem : problems) {
            xml.begin("testcase", "classname", PROBLEMS, "name", ++number + " " + problem.source(), "time", "0");
            xml.element("error", problem.toString(), "message", problem.message(), "type", "problem");
            xml.end("testcase");
        }
        xml.end("testsuite");
    }

    void pack(RulePack pack) {
        Map<String, List<Finding>> families = Counts.families(pack, results.findings(), index);
        families.forEach((family, findings) -> {
            String name = pack.id() + "." + family.replace('.', ' ');
            begin(name, pack.id(), Tests.of(findings));
            findings.forEach(finding -> cases.write(finding, name));
            xml.end("testsuite");
        });
    }

    /** The package of a class is what stands before its last point, so that servers group by pack and then by family. */
    private void begin(String name, String pack, Tests tests) {
        xml.begin(
                "testsuite",
                "name",
                name,
                "package",
                pack,
                "tests",
                tests.all(),
                "failures",
                tests.of(Verdict.FAILURE),
                "errors",
                tests.of(Verdict.ERROR),
                "skipped",
                tests.of(Verdict.SKIPPED),
                "time",
                "0",
                "timestamp",
                results.plan().asOf() + "T00:00:00");
        properties();
    }

    /** In every suite, because a server may show one without the others. */
    private void properties() {
        xml.begin("properties");
        property("notice", Notice.asOf(results.plan().asOf()));
        if (!assessed.confidentiality().isEmpty()) {
            property("confidentiality", assessed.confidentiality());
        }
        property("organization", results.organization().name());
        property("organization-id", results.organization().ref().id());
        property("as-of", results.plan().asOf().toString());
        results.packs().forEach(pack -> property("pack." + pack.id(), Loaded.words(pack)));
        xml.end("properties");
    }

    private void property(String name, String value) {
        xml.element("property", "", "name", name, "value", value);
    }
}
