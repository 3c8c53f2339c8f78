package dev.assay.reports.xccdf;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Subject;
import dev.assay.reports.Assessed;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Account;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Loaded;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;
import dev.assay.reports.xml.FindingsXml;
import dev.assay.reports.xmltext.IndentedXml;

/** What was concluded: of each check on each subject, and of each control. */
final class TestResults {

    private final Assessed assessed;
    private final AssessmentResults results;
    private final Index index;
    private final Account account;
    private final IndentedXml xml;
    private final String time;

    TestResults(Assessed assessed, Index index, IndentedXml xml) {
        this.assessed = assessed;
        this.results = assessed.results();
        this.index = index;
        this.account = new Account(results, index);
        this.xml = xml;
        this.time = results.plan().asOf() + "T00:00:00Z";
    }

    void subjects() {
        begin("subjects", "each check on each subject");
        for (Finding finding : results.findings()) {
            Control control = index.control(finding.control());
            finding.observations().forEach(observation -> subject(observation, finding, control));
        }
        end();
    }

    private void subject(Observation observation, Finding finding, Control control) {
        Result result = Result.of(observation, finding, control);
        Subject subject = observation.subject();
        beginResult(finding, control, result);
        message(result.message(), account.grounds(observation));
        if (result == Result.UNKNOWN) {
            message("warning", "It passes on less than the control asks for, so it is not shown as a pass.");
        }
        xml.element("instance", subject.ref().id(), "context", subject.ref().section());
        endResult("urn:assay:check", observation.check().toString(), observation.id());
    }

    void controls() {
        begin("controls", "each control");
        for (Finding finding : results.findings()) {
            Control control = index.control(finding.control());
            Result result = Result.of(finding);
            beginResult(finding, control, result);
            message(result.message(), finding.reason());
            account.remarks(finding).forEach(remark -> message("info", remark));
            Account.deciding(finding)
                    .forEach(seen -> message(Result.of(seen, finding, control).message(), account.grounds(seen)));
            endResult("urn:assay:control", "", finding.id());
        }
        end();
    }

    private void begin(String kind, String about) {
        String organization = results.organization().ref().id();
        String day = results.plan().asOf().toString();
        xml.begin(
                "TestResult",
                "id",
                Ids.testResult(organization, day, kind),
                "start-time",
                time,
                "end-time",
                time,
                "test-system",
                "cpe:/a:assay:assay");
        xml.element("benchmark", "", "href", XccdfReport.FILE, "id", Ids.BENCHMARK);
        xml.element("title", "Gap analysis of " + results.organization().name() + ": " + about);
        xml.element("organization", results.organization().name());
        xml.element("target", results.organization().name());
        facts(organization, day);
    }

    private void facts(String organization, String day) {
        xml.begin("target-facts");
        fact("urn:xccdf:fact:identifier", organization);
        fact("urn:assay:fact:as-of", day);
        fact("urn:assay:fact:notice", Notice.asOf(results.plan().asOf()));
        if (!assessed.confidentiality().isEmpty()) {
            fact("urn:assay:fact:confidentiality", assessed.confidentiality());
        }
        int number = 0;
        for (Problem problem : results.problems()) {
            fact("urn:assay:fact:problem:" + ++number, problem.toString());
        }
        results.plan().recordingBound().ifPresent(known -> fact("urn:assay:fact:known-by", known.toString()));
        for (RulePack pack : results.packs()) {
            String name = "urn:assay:fact:pack:" + Ids.uri(pack.id());
            fact(name + ":version", pack.version());
            fact(name + ":sha256", pack.sha256());
            fact(name + ":origin", pack.origin());
            fact(name + ":signer", Loaded.signer(pack.signer()));
        }
        xml.end("target-facts");
    }

    private void fact(String name, String value) {
        xml.element("fact", value, "name", name, "type", "string");
    }

    /**
     * XCCDF wants a score. No single figure says how an organization stands, so what is counted is said for each pack and
     * each way a control can stand; without a maximum, because a share of unlike things hides the unknown.
     */
    private void end() {
        long inScope = results.findings().stream().filter(Finding::inScope).count();
        score("urn:assay:count:in-scope", inScope);
        for (RulePack pack : results.packs()) {
            Counts counts = Counts.of(Counts.ofPack(pack, results.findings()), index);
            for (Standing standing : Standing.values()) {
                score("urn:assay:count:" + Ids.uri(pack.id()) + ":" + word(standing, pack), counts.of(standing));
            }
        }
        xml.end("TestResult");
    }

    /** An outcome is met, never satisfied. */
    private static String word(Standing standing, RulePack pack) {
        boolean outcomes = pack.catalog().kind() == Catalog.Kind.OUTCOMES;
        return outcomes && standing == Standing.SATISFIED ? "met" : Words.kebab(standing);
    }

    private void score(String system, long count) {
        xml.element("score", String.valueOf(count), "system", system);
    }

    private void beginResult(Finding finding, Control control, Result result) {
        String severity = Severity.of(account.level(finding));
        xml.begin("rule-result", "idref", Ids.rule(control.id()), "time", time, "severity", severity);
        xml.element("result", result.word());
        xml.element(
                "ident",
                control.id().name(),
                "system",
                "urn:assay:control:" + Ids.uri(control.id().pack()));
    }

    private void message(String severity, String text) {
        xml.element("message", text, "severity", severity);
    }

    private void endResult(String system, String selector, String id) {
        xml.begin("check", "system", system, "selector", selector);
        xml.element("check-content-ref", "", "href", FindingsXml.FILE, "name", id);
        xml.end("check");
        xml.end("rule-result");
    }
}
