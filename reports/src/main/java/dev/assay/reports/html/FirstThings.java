package dev.assay.reports.html;

import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Risk;
import dev.assay.reports.overview.Words;
import dev.assay.reports.overview.WorstFirst;
import java.util.List;

/** What puts patients at risk first: from the gap to the care that stops, and what to do. */
final class FirstThings {

    private static final int OPEN = 8;
    private static final int NAMES = 5;

    private FirstThings() {}

    static void write(Page page) {
        Html html = page.html();
        List<WorstFirst.Gap> gaps = WorstFirst.of(page.results(), page.index());
        page.section("first", "What puts patients at risk first");
        if (gaps.isEmpty()) {
            html.leaf("p", "No gap was found in what could be looked at. What is open may hold some.");
        } else {
            html.begin("p", "class", "lead");
            html.text(
                    "Worst first, by harm to patients; a judgement for ranking, not a probability. Gaps that rest on the same"
                            + " observations are shown once.");
            html.end();
            list(page, gaps.subList(0, Math.min(OPEN, gaps.size())), 1);
            if (gaps.size() > OPEN) {
                html.begin("details", "class", "more printed");
                html.leaf("summary", Words.count(gaps.size() - OPEN, "more gap") + ", worst first");
                list(page, gaps.subList(OPEN, gaps.size()), OPEN + 1);
                html.end();
            }
        }
        inherited(page);
        page.end();
    }

    private static void list(Page page, List<WorstFirst.Gap> gaps, int start) {
        page.html().begin("ol", "class", "gaps", "start", Integer.toString(start));
        gaps.forEach(gap -> gap(page, gap));
        page.html().end();
    }

    private static void gap(Page page, WorstFirst.Gap gap) {
        Html html = page.html();
        html.begin("li").begin("article").begin("h3");
        html.begin("a", "href", "#" + Anchors.control(gap.risk().control()))
                .text(gap.control().title())
                .end()
                .end();
        html.begin("p", "class", "ids");
        Marks.level(html, gap.risk().level());
        html.text(" ").name(gap.risk().control().toString());
        if (!gap.also().isEmpty()) {
            html.text("; also " + Words.few(gap.also(), NAMES));
        }
        html.end();
        html.leaf("p", gap.reason(), "class", "reason");
        chain(page, gap.risk());
        if (!gap.control().remedy().isEmpty()) {
            html.begin("p", "class", "todo")
                    .leaf("strong", "To do")
                    .text(" " + gap.control().remedy())
                    .end();
        }
        acceptances(page, gap.risk());
        html.end().end();
    }

    /** Gap, attack, system, service: what leads from what is missing to a patient. */
    static void chain(Page page, Risk risk) {
        Html html = page.html();
        if (risk.attacks().isEmpty()
                && risk.systems().isEmpty()
                && risk.services().isEmpty()) {
            return;
        }
        html.begin("dl", "class", "chain");
        link(html, "The gap lets in", risk.attacks().stream().map(Words::of).toList());
        link(html, "through", names(page, risk.systems()));
        link(html, "and stops care", names(page, risk.services()));
        link(html, "While they are down,", risk.harm().isEmpty() ? List.of() : List.of(risk.harm()));
        html.end();
    }

    private static void link(Html html, String how, List<String> what) {
        if (!what.isEmpty()) {
            String more = what.size() > NAMES ? ", and " + (what.size() - NAMES) + " more" : "";
            html.begin("div").leaf("dt", how).begin("dd");
            html.name(String.join(", ", what.subList(0, Math.min(NAMES, what.size()))) + more);
            html.end().end();
        }
    }

    private static List<String> names(Page page, List<FactRef> refs) {
        return refs.stream().map(page::nameOf).toList();
    }

    /** Who accepted a risk, until when, and why. */
    static void acceptances(Page page, Risk risk) {
        Html html = page.html();
        if (risk.status() != Risk.Status.OPEN) {
            html.begin("p", "class", "accepted");
            html.leaf(
                    "strong",
                    risk.status() == Risk.Status.ACCEPTED
                            ? "The risk is accepted for now; the gap stays."
                            : "The acceptance of this risk has run out.");
            for (RiskAcceptance acceptance : risk.acceptances()) {
                html.text(" Accepted on " + acceptance.on() + " until " + acceptance.expires() + " by ");
                html.name(acceptance.owner()).text(": ").name(acceptance.reason());
            }
            html.end();
        }
    }

    private static void inherited(Page page) {
        long inherited = page.results().risks().stream()
                .filter(risk -> WorstFirst.throughParts(page.index().finding(risk.control())))
                .count();
        if (inherited > 0) {
            page.html()
                    .leaf(
                            "p",
                            inherited == 1
                                    ? "Through its parts alone, one more standard falls short; it is among the findings."
                                    : "Through their parts alone, " + inherited
                                            + " more standards fall short; they are among the findings.",
                            "class",
                            "aside");
        }
    }
}
