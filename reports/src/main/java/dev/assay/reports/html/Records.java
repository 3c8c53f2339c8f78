package dev.assay.reports.html;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.Judgment;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.Correction;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Trace;
import dev.assay.api.schema.FactSection;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was decided, judged, remarked and corrected about a finding, and the evidence it rests on. */
final class Records {

    private static final String EVIDENCE = FactSection.of(Evidence.class).name();

    private Records() {}

    static void write(Page page, Finding finding) {
        Html html = page.html();
        if (finding.decisions().isEmpty()
                && finding.judgements().isEmpty()
                && finding.advisories().isEmpty()
                && finding.correction().isEmpty()) {
            return;
        }
        html.leaf("h5", "On record").begin("ul", "class", "records");
        finding.decisions().forEach(decision -> decision(html, decision));
        finding.judgements().forEach(ref -> judgement(page, ref));
        finding.advisories().stream().limit(Page.SHOWN).forEach(advisory -> advisory(html, advisory));
        if (finding.advisories().size() > Page.SHOWN) {
            html.leaf("li", "And " + (finding.advisories().size() - Page.SHOWN) + " remarks more.");
        }
        finding.correction().ifPresent(correction -> correction(page, correction));
        html.end();
    }

    private static void decision(Html html, AddressableDecision decision) {
        html.begin("li").leaf("strong", "Decision").text(" of " + decision.on() + ": " + decision.decision() + ". ");
        html.name(Words.sentence(decision.alternativeMeasure())).text(" ").name(Words.sentence(decision.reason()));
        html.text(" In place: " + Words.of(decision.alternativeInPlace()));
        if (!decision.approvedBy().isEmpty()) {
            html.text("; approved by ").name(decision.approvedBy());
        }
        html.text(decision.reviewDue().known() ? "; review due " + decision.reviewDue() + "." : ".")
                .end();
    }

    private static void judgement(Page page, FactRef ref) {
        Html html = page.html();
        html.begin("li")
                .leaf("strong", "Judgment")
                .text(" ")
                .begin("code")
                .name(ref.toString())
                .end();
        RecordedFact recorded = page.facts().get(ref);
        if (recorded != null) {
            if (recorded.fact() instanceof Judgment judgement) {
                html.text(": " + Words.of(judgement.answer()) + ", on " + judgement.on() + " by ")
                        .name(judgement.judgedBy());
                html.text(". ").name(Words.sentence(judgement.reason()));
            }
            html.text(" At ");
            Traces.recorded(html, recorded);
        }
        html.end();
    }

    private static void advisory(Html html, Advisory advisory) {
        html.begin("li")
                .leaf("strong", "Remark, no gap")
                .text(": ")
                .name(advisory.text())
                .end();
    }

    private static void correction(Page page, Correction correction) {
        Html html = page.html();
        html.begin("li").leaf("strong", "First known").text(": ");
        html.text(correction.firstKnown().known() ? correction.firstKnown().toString() : "not recorded");
        correction
                .writtenDown()
                .ifPresent(day -> html.text("; written down on " + day + ", so known by then at the latest"));
        html.text(". ").leaf("strong", "Corrected").text(": ");
        html.text(correction.corrected().known() ? correction.corrected() + "." : "not recorded.");
        correction
                .windowEnds()
                .ifPresent(day -> html.text(" The window for correction ends on " + day
                        + " (160.410; it helps only where the gap was no willful neglect)."));
        for (FactRef ref : correction.remediations()) {
            html.text(" ").begin("code").name(ref.toString()).end();
            RecordedFact recorded = page.facts().get(ref);
            if (recorded != null) {
                html.text(" at ");
                Traces.recorded(html, recorded);
            }
        }
        html.end();
    }

    /** The evidence behind the facts that a finding rests on. */
    static void evidence(Page page, Finding finding) {
        Set<String> ids = new TreeSet<>();
        Stream.of(finding.observations(), finding.goodPractice())
                .flatMap(List::stream)
                .map(Observation::traces)
                .flatMap(List::stream)
                .map(Trace::facts)
                .flatMap(List::stream)
                .forEach(ref -> {
                    RecordedFact fact = page.facts().get(ref);
                    if (fact != null) {
                        ids.addAll(fact.evidence());
                    }
                });
        if (ids.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.leaf("h5", "Evidence (" + ids.size() + ")").begin("ul", "class", "evidence");
        for (String id : ids.stream().limit(Page.SHOWN).toList()) {
            html.begin("li");
            evidenceLinks(page, List.of(id));
            item(page, id);
            html.end();
        }
        html.end();
        if (ids.size() > Page.SHOWN) {
            html.leaf(
                    "p",
                    "And " + (ids.size() - Page.SHOWN) + " more; all are listed under Evidence.",
                    "class",
                    "aside");
        }
    }

    private static void item(Page page, String id) {
        RecordedFact recorded = page.facts().get(new FactRef(EVIDENCE, id));
        if (recorded != null && recorded.fact() instanceof Evidence evidence) {
            List<String> words = new ArrayList<>();
            words.add(evidence.kind().equals("unknown") ? "kind not recorded" : evidence.kind());
            words.add(evidence.date().known() ? "of " + evidence.date() : "no date");
            words.add(evidence.custodian().isEmpty() ? "custodian not recorded" : "kept by " + evidence.custodian());
            words.add(evidence.reviewedBy().isEmpty() ? "reviewed by nobody" : "reviewed by " + evidence.reviewedBy());
            page.html().text(": ").name(String.join(", ", words)).text("; SHA-256 ");
            page.html().leaf("code", evidence.sha256().isEmpty() ? "none" : evidence.sha256(), "class", "hash");
        }
    }

    /** The names of evidence items, with a way to each that is recorded. */
    static void evidenceLinks(Page page, List<String> ids) {
        String between = "";
        for (String id : ids) {
            page.html().text(between);
            if (page.facts().containsKey(new FactRef(EVIDENCE, id))) {
                page.html()
                        .begin("a", "href", "#" + Anchors.evidence(id))
                        .name(id)
                        .end();
            } else {
                page.html().name(id);
            }
            between = ", ";
        }
    }
}
