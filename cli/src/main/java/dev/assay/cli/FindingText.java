package dev.assay.cli;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Check;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Correction;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Trace;
import dev.assay.api.model.Verb;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.FactKeys;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What was concluded on one control, down to the lines of input it rests on. */
final class FindingText {

    private final Page page;
    private final AssessmentResults results;
    private final Index index;
    private final Map<FactRef, RecordedFact> facts;

    FindingText(Page page, AssessmentResults results) {
        this.page = page;
        this.results = results;
        this.index = new Index(results);
        this.facts = results.snapshot().byRef();
    }

    void print(Control control) {
        Finding finding = index.finding(control.id());
        page.heading(results.organization().name() + " as of " + results.plan().asOf() + ": " + status(finding)
                + (finding.inScope() ? "" : " (not counted: out of scope)"));
        page.text(finding.reason());
        results.plan()
                .targetProfile()
                .of(control.id())
                .ifPresent(target -> page.text("Aimed for: "
                        + (target.wanted()
                                ? Words.of(target.priority()) + " priority, on what is " + Words.of(target.target())
                                : "no")
                        + ". " + Words.sentence(target.reason())));
        if (finding.assurance() != Assurance.NONE) {
            page.text("What passed rests on what is " + Words.of(finding.assurance()) + ".");
        }
        results.risks().stream()
                .filter(risk -> risk.control().equals(control.id()))
                .forEach(risk -> page.text("Risk: " + Words.of(risk.level()) + ". " + risk.statement()));
        for (ControlId part : finding.specifications()) {
            page.text("  " + part.name() + "  ", status(index.finding(part)));
        }
        worstFirst(finding.observations()).forEach(this::observation);
        if (!finding.goodPractice().isEmpty()) {
            page.heading("Good practice, on which nothing above rests");
            worstFirst(finding.goodPractice()).forEach(this::observation);
        }
        for (AddressableDecision decision : finding.decisions()) {
            page.gap();
            page.text("Decision of " + decision.on() + ": " + decision.decision() + ". " + decision.reason());
        }
        for (FactRef ref : finding.judgements()) {
            page.gap();
            page.text("Judgment ", ref + " at " + facts.get(ref).source());
        }
        finding.correction().ifPresent(this::correction);
        finding.advisories().forEach(advisory -> {
            page.gap();
            page.text("Advisory: " + advisory.text());
        });
        page.gap();
        page.text(Notice.asOf(results.plan().asOf()));
    }

    private void correction(Correction correction) {
        page.gap();
        page.text(
                "First known: ",
                correction.firstKnown().known()
                        ? correction.firstKnown().toString()
                        : "not recorded"
                                + correction
                                        .writtenDown()
                                        .map(day -> "; written down on " + day + ", so known by then at the latest")
                                        .orElse("")
                                + ". Record remediations: {control, first-known}.");
        page.text(
                "Corrected:   ",
                correction.corrected().known() ? correction.corrected().toString() : "not recorded");
        correction
                .windowEnds()
                .ifPresent(day -> page.text("The window for correction ends on " + day
                        + " (160.410; it helps only where the gap was no willful neglect)."));
        correction
                .remediations()
                .forEach(ref -> page.text("  ", ref + " at " + facts.get(ref).source()));
    }

    /** A status in words; a gap is called one. */
    static String status(Finding finding) {
        return finding.status().gap() ? "gap (" + Words.of(finding.status()) + ")" : Words.of(finding.status());
    }

    private static List<Observation> worstFirst(List<Observation> observations) {
        return observations.stream()
                .sorted(Comparator.comparing(Observation::outcome))
                .toList();
    }

    private void observation(Observation observation) {
        page.gap();
        Ink ink = switch (observation.outcome()) {
            case ERROR, FAIL -> Ink.RED;
            case NOT_CHECKED -> Ink.YELLOW;
            case PASS -> Ink.GREEN;
            case NOT_APPLICABLE -> Ink.FAINT;
        };
        String outcome = Words.of(observation.outcome());
        page.text(
                ink,
                outcome + " ".repeat(16 - outcome.length()),
                observation.subject().name()
                        + (observation.subject().count().most() == 1
                                ? ""
                                : " (" + observation.subject().count() + ")"));
        page.text("  ", observation.reason());
        if (observation.outcome() == Outcome.NOT_CHECKED) {
            missing(observation);
        }
        observation.traces().forEach(this::trace);
    }

    private void missing(Observation observation) {
        page.text("  Missing: ", String.join(", ", observation.lacks()));
        Check check = index.check(observation.check());
        if (observation.subject().rest()) {
            return;
        }
        String subject = observation.subject().name();
        if (observation.lacks().stream().anyMatch(check.needs()::contains)) {
            check.asks().ifPresent(question -> page.text("  Ask: ", question.replace("{subject}", subject)));
        }
        observation.lacks().stream()
                .filter(key -> !check.needs().contains(key))
                .forEach(key -> page.text("  ", "Record " + key + " of " + subject + "."));
    }

    private void trace(Trace trace) {
        Rule rule = trace.rule();
        page.text("  Rule ", "\"" + rule.name() + "\" (" + verb(rule.verb()) + "; " + rule.source() + ")");
        for (FactRef ref : trace.facts()) {
            RecordedFact fact = facts.get(ref);
            if (fact != null) {
                fact(rule, fact);
            }
        }
    }

    private void fact(Rule rule, RecordedFact fact) {
        String by = fact.statedBy().isEmpty() ? "" : ", said by " + fact.statedBy();
        String on = fact.recorded().known() ? ", recorded " + fact.recorded() : "";
        String holds = fact.validity().limited() ? ", holds " + fact.validity() : "";
        page.text("    ", fact.ref() + " at " + fact.source() + holds + by + on);
        List<String> unrecorded = new ArrayList<>();
        for (String key : new TreeSet<>(rule.rests().getOrDefault(fact.ref().section(), Set.of()))) {
            if (fact.keys().containsKey(key)) {
                page.text(
                        "      ",
                        key + ": " + FactKeys.value(fact.fact(), key) + " at "
                                + fact.keys().get(key));
            } else {
                unrecorded.add(key);
            }
        }
        if (!unrecorded.isEmpty()) {
            page.text("      not recorded: ", String.join(", ", unrecorded));
        }
        List<String> evidence = fact.evidence();
        if (!evidence.isEmpty()) {
            page.text("      ", "evidence: " + String.join(", ", evidence));
        }
    }

    private static String verb(Verb verb) {
        return "says " + Words.of(verb);
    }
}
