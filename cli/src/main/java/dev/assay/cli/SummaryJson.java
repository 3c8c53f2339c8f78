package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RulePack;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.NextQuestions;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The summary for a program: the same numbers, all risks and all questions. Equal results give the same bytes. */
final class SummaryJson {

    private final AssessmentResults results;
    private final Index index;

    private SummaryJson(AssessmentResults results) {
        this.results = results;
        this.index = new Index(results);
    }

    static String of(AssessmentResults results) {
        return JsonText.of(new SummaryJson(results).whole());
    }

    private Map<String, Object> whole() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("summary", 1);
        whole.put("notice", Notice.asOf(results.plan().asOf()));
        whole.put("organization", results.organization().name());
        whole.put("as-of", results.plan().asOf());
        results.plan().recordingBound().ifPresent(day -> whole.put("known-by", day));
        whole.put("fail-on", Words.kebab(results.plan().failOn()));
        whole.put("exit-code", ExitCode.of(results));
        whole.put("packs", results.packs().stream().map(this::pack).toList());
        whole.put("risks", results.risks().stream().map(this::risk).toList());
        whole.put(
                "questions",
                NextQuestions.of(results, index).stream()
                        .map(SummaryJson::question)
                        .toList());
        whole.put(
                "problems",
                results.problems().stream().map(SummaryJson::problem).toList());
        return whole;
    }

    /** What was loaded: every export says it alike. */
    static Map<String, Object> loaded(RulePack pack) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", pack.id());
        map.put("version", pack.version());
        map.put("title", pack.catalog().title());
        map.put("sha256", pack.sha256());
        if (pack.signer().signed()) {
            Map<String, Object> signer = new LinkedHashMap<>();
            signer.put("name", pack.signer().name());
            signer.put("key", pack.signer().key());
            signer.put("trusted", pack.signer().trusted());
            map.put("signer", signer);
        }
        return map;
    }

    private Map<String, Object> pack(RulePack pack) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.putAll(loaded(pack));
        boolean outcomes = pack.catalog().kind() == Catalog.Kind.OUTCOMES;
        map.put("kind", Words.kebab(pack.catalog().kind()));
        List<Object> families = new ArrayList<>();
        Counts.families(pack, results.findings(), index).forEach((family, findings) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("family", family);
            row.putAll(counts(findings, outcomes));
            families.add(row);
        });
        map.put("families", families);
        return map;
    }

    private Map<String, Object> counts(List<Finding> findings, boolean outcomes) {
        Counts counts = Counts.of(findings, index);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("gaps", counts.of(Standing.GAP));
        map.put("open", counts.open());
        map.put("of-these-claimed", counts.of(Standing.CLAIMED));
        if (FamilyTable.inError(findings) > 0) {
            map.put("of-these-error", FamilyTable.inError(findings));
        }
        map.put(outcomes ? "met" : "satisfied", counts.of(Standing.SATISFIED));
        map.put("not-applicable", counts.of(Standing.NOT_APPLICABLE));
        map.put("no-rule", counts.of(Standing.NO_RULE));
        map.put("not-counted", findings.stream().filter(f -> !f.inScope()).count());
        return map;
    }

    private Map<String, Object> risk(Risk risk) {
        Control control = index.control(risk.control());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("control", risk.control());
        map.put("title", control.title());
        map.put("level", Words.kebab(risk.level()));
        map.put("status", Words.kebab(risk.status()));
        map.put("statement", risk.statement());
        map.put("reason", index.finding(risk.control()).reason());
        map.put("remedy", control.remedy());
        return map;
    }

    private static Map<String, Object> question(NextQuestions.Question question) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("question", question.text());
        map.put("section", question.section());
        map.put("keys", question.keys());
        map.put("controls", question.controls());
        return map;
    }

    static Map<String, Object> problem(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("place", problem.source());
        map.put("message", problem.message());
        return map;
    }
}
