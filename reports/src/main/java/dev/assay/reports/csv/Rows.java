package dev.assay.reports.csv;

import static java.util.stream.Collectors.joining;

import dev.assay.api.model.Advisory;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.api.model.Subject;
import dev.assay.api.model.Trace;
import dev.assay.reports.Assessed;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells the rows of the table, one after another. Several values in a cell are separated by a semicolon. */
final class Rows {

    private final AssessmentResults results;
    private final Index index;
    private final Consumer<Map<Column, String>> to;
    private final Map<FactRef, RecordedFact> recorded;
    private final Map<String, RulePack> packs = new HashMap<>();
    private final Map<ControlId, RiskLevel> levels = new HashMap<>();
    private final Map<Column, String> every = new EnumMap<>(Column.class);

    Rows(Assessed assessed, Consumer<Map<Column, String>> to) {
        this.results = assessed.results();
        this.index = new Index(results);
        this.to = to;
        this.recorded = results.snapshot().byRef();
        results.packs().forEach(pack -> packs.put(pack.id(), pack));
        results.risks().forEach(risk -> levels.put(risk.control(), risk.level()));
        every.put(Column.ORGANIZATION, results.organization().name());
        every.put(Column.AS_OF, results.plan().asOf().toString());
        every.put(Column.CONFIDENTIALITY, assessed.confidentiality());
    }

    void write() {
        row(
                "notice",
                every,
                row -> row.put(Column.REASON, Notice.asOf(results.plan().asOf())));
        results.packs().forEach(this::pack);
        results.problems().forEach(this::problem);
        results.findings().forEach(this::finding);
    }

    private void pack(RulePack pack) {
        row("pack", every, row -> {
            row.put(Column.PACK, pack.id());
            row.put(Column.PACK_VERSION, pack.version());
            row.put(Column.PACK_SHA256, pack.sha256());
            row.put(Column.SIGNER, signer(pack.signer()));
            row.put(Column.TITLE, pack.catalog().title());
            row.put(Column.SOURCE, pack.origin());
        });
    }

    private static String signer(Signer signer) {
        return signer.signed()
                ? signer.name() + ", " + signer.key() + (signer.trusted() ? ", trusted" : ", not trusted")
                : "nobody signed";
    }

    private void problem(Problem problem) {
        row("problem", every, row -> {
            row.put(Column.SOURCE, problem.source().toString());
            row.put(Column.REASON, problem.message());
        });
    }

    private void finding(Finding finding) {
        Map<Column, String> all = concluded(finding);
        if (finding.observations().isEmpty()) {
            row("finding", all, row -> row.put(Column.REASON, finding.reason()));
        }
        finding.observations().forEach(observation -> observation("observation", observation, all));
        finding.goodPractice().forEach(observation -> observation("good-practice", observation, all));
        finding.advisories().forEach(advisory -> advisory(advisory, all));
    }

    private Map<Column, String> concluded(Finding finding) {
        Control control = index.control(finding.control());
        Map<Column, String> row = new EnumMap<>(every);
        row.put(Column.PACK, finding.control().pack());
        row.put(Column.PACK_VERSION, packs.get(finding.control().pack()).version());
        row.put(Column.FINDING_ID, finding.id());
        row.put(Column.CONTROL, finding.control().toString());
        row.put(Column.TITLE, control.title());
        row.put(Column.FAMILY, control.family());
        row.put(Column.DUTY, Words.kebab(control.duty()));
        row.put(Column.SEVERITY, Words.kebab(control.severity()));
        RiskLevel level = levels.get(finding.control());
        row.put(Column.RISK_LEVEL, level == null ? "" : Words.kebab(level));
        row.put(Column.STATUS, Words.kebab(finding.status()));
        row.put(Column.STATED, Words.kebab(finding.stated()));
        row.put(Column.IN_SCOPE, Boolean.toString(finding.inScope()));
        row.put(Column.ASSURANCE, Words.kebab(finding.assurance()));
        row.put(Column.FINDING_REASON, finding.reason());
        row.put(Column.REMEDY, control.remedy());
        return row;
    }

    private void observation(String kind, Observation observation, Map<Column, String> finding) {
        row(kind, finding, row -> {
            row.put(Column.OBSERVATION_ID, observation.id());
            row.put(Column.CHECK, observation.check().toString());
            row.put(Column.OUTCOME, Words.kebab(observation.outcome()));
            subject(observation.subject(), row);
            row.put(Column.REASON, observation.reason());
            row.put(Column.LACKS, String.join("; ", observation.lacks()));
            row.put(
                    Column.RULE,
                    traced(observation, trace -> Stream.of(trace.rule().name())));
            row.put(
                    Column.SOURCE,
                    traced(observation, trace -> Stream.of(trace.rule().source().toString())));
            row.put(
                    Column.FACTS,
                    traced(observation, trace -> trace.facts().stream().map(this::placed)));
            row.put(
                    Column.EVIDENCE,
                    traced(observation, trace -> trace.facts().stream().flatMap(this::evidence)));
        });
    }

    private void advisory(Advisory advisory, Map<Column, String> finding) {
        row("advisory", finding, row -> {
            row.put(Column.CHECK, advisory.check().toString());
            subject(advisory.subject(), row);
            row.put(Column.REASON, advisory.text());
        });
    }

    private static void subject(Subject subject, Map<Column, String> row) {
        row.put(Column.SUBJECT_SECTION, subject.ref().section());
        row.put(Column.SUBJECT_ID, subject.ref().id());
        row.put(Column.SUBJECT_NAME, subject.name());
        row.put(Column.SUBJECT_COUNT, subject.count().toString());
    }

    private static String traced(Observation observation, Function<Trace, Stream<String>> part) {
        return observation.traces().stream().flatMap(part).distinct().collect(joining("; "));
    }

    /** A fact with its place; one that was not read was made from the plan. */
    private String placed(FactRef ref) {
        RecordedFact fact = recorded.get(ref);
        return ref + (fact == null ? " (from the plan)" : " (" + fact.source() + ")");
    }

    private Stream<String> evidence(FactRef ref) {
        RecordedFact fact = recorded.get(ref);
        return fact == null ? Stream.of() : fact.evidence().stream();
    }

    private void row(String kind, Map<Column, String> common, Consumer<Map<Column, String>> more) {
        Map<Column, String> row = new EnumMap<>(common);
        row.put(Column.ROW, kind);
        more.accept(row);
        to.accept(row);
    }
}
