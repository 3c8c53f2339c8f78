package dev.assay.reports.html;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Source;
import dev.assay.api.model.Trace;
import dev.assay.reports.overview.FactKeys;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Why something was seen so: the rules that spoke, the facts they matched, and the lines of input these stand in. */
final class Traces {

    private Traces() {}

    static void write(Page page, Observation observation) {
        Html html = page.html();
        html.begin("p", "class", "subject")
                .begin("code")
                .name(observation.subject().ref().toString())
                .end();
        if (!observation.subject().count().toString().equals("1")) {
            html.text(", which stands for " + observation.subject().count());
        }
        html.text(", by the check ")
                .begin("code")
                .name(observation.check().toString())
                .end()
                .end();
        for (Trace trace : observation.traces()) {
            Rule rule = trace.rule();
            html.begin("p", "class", "rule").text("Rule ").leaf("strong", rule.name());
            html.text(" says " + Words.of(rule.verb()) + " at ");
            place(html, rule.source());
            html.end().begin("ul", "class", "facts");
            trace.facts().stream().limit(Page.SHOWN).forEach(ref -> fact(page, rule, ref));
            html.end();
            if (trace.facts().size() > Page.SHOWN) {
                html.leaf(
                        "p",
                        "And " + (trace.facts().size() - Page.SHOWN) + " more facts; findings.xml lists every one.",
                        "class",
                        "aside");
            }
        }
    }

    static void place(Html html, Source source) {
        html.begin("code", "class", "place").name(source.toString()).end();
    }

    private static void fact(Page page, Rule rule, FactRef ref) {
        Html html = page.html();
        html.begin("li").begin("code").name(ref.toString()).end();
        RecordedFact fact = page.facts().get(ref);
        if (fact == null) {
            html.text(" from the plan").end();
            return;
        }
        html.text(" at ");
        recorded(html, fact);
        keys(page, rule.rests().getOrDefault(ref.section(), Set.of()), fact);
        if (!fact.evidence().isEmpty()) {
            html.begin("p", "class", "lacks").text("Evidence: ");
            Records.evidenceLinks(page, fact.evidence());
            html.end();
        }
        html.end();
    }

    /** Where a fact stands, who said it, and when it was written down. */
    static void recorded(Html html, RecordedFact fact) {
        place(html, fact.source());
        if (fact.validity().limited()) {
            html.text(", holds " + fact.validity());
        }
        if (!fact.statedBy().isEmpty()) {
            html.text(", said by ").name(fact.statedBy());
        }
        if (fact.recorded().known()) {
            html.text(", recorded " + fact.recorded());
        }
    }

    private static void keys(Page page, Set<String> rests, RecordedFact fact) {
        Html html = page.html();
        List<String> unrecorded = new ArrayList<>();
        boolean begun = false;
        for (String key : new TreeSet<>(rests)) {
            Map<String, Source> places = fact.keys();
            if (!places.containsKey(key)) {
                unrecorded.add(key);
                continue;
            }
            if (!begun) {
                html.begin("dl", "class", "keys");
                begun = true;
            }
            html.begin("div")
                    .leaf("dt", key)
                    .begin("dd")
                    .name(Excerpt.of(FactKeys.value(fact.fact(), key)))
                    .text(" ");
            place(html, places.get(key));
            html.end().end();
        }
        if (begun) {
            html.end();
        }
        if (!unrecorded.isEmpty()) {
            html.begin("p", "class", "lacks")
                    .text("Not recorded: ")
                    .leaf("code", String.join(", ", unrecorded))
                    .end();
        }
    }
}
