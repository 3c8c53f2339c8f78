package dev.assay.reports.html;

import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** All findings, by pack and family, and what narrows them down where scripts run. */
final class Findings {

    private Findings() {}

    static void write(Page page) {
        Html html = page.html();
        page.section("findings", "Findings");
        html.leaf(
                "p",
                "One for each control, in the order of its catalog. Open one for why, what to do, and the trace: the rule,"
                        + " the facts, and the line of input.",
                "class",
                "lead");
        filters(page);
        for (RulePack pack : page.results().packs()) {
            html.begin("section", "class", "pack", "data-pack", pack.id())
                    .begin("h3")
                    .name(pack.catalog().title())
                    .end();
            Map<String, List<Finding>> families =
                    Counts.families(pack, page.results().findings(), page.index());
            families.forEach((family, findings) -> family(page, family, findings));
            html.end();
        }
        page.end();
    }

    private static void family(Page page, String family, List<Finding> findings) {
        Html html = page.html();
        html.begin("section", "class", "family", "data-family", family);
        html.begin("h4")
                .name(family)
                .text(" ")
                .leaf("small", Words.count(findings.size(), "control"))
                .end();
        findings.forEach(finding -> entry(page, finding, page.index().control(finding.control())));
        html.end();
    }

    /** The target of links lies inside, so that following one opens it. */
    private static void entry(Page page, Finding finding, Control control) {
        Html html = page.html();
        Standing standing = Standing.of(finding, control);
        String kind = finding.inScope() ? Marks.kind(standing) : "out";
        html.begin("details", "class", "finding " + kind, "data-standing", kind);
        html.with("data-level", Words.kebab(level(page, control)));
        html.begin("summary");
        html.begin("span", "class", "state");
        Marks.status(html, Marks.kind(standing), Marks.words(finding, standing));
        if (!finding.inScope()) {
            html.leaf("span", "out of scope", "class", "scope");
        }
        html.end();
        html.begin("span", "class", "title");
        html.begin("code").name(control.id().name()).end().text(" ").name(control.title());
        if (finding.status().gap()) {
            html.text(" ");
            Marks.level(html, level(page, control));
        }
        html.end().end();
        html.begin("div", "class", "body", "id", Anchors.control(control.id()));
        new FindingEntry(page, finding, control).write();
        html.end().end();
    }

    /** How much harm a gap exposes, or would. */
    static RiskLevel level(Page page, Control control) {
        return page.risks().containsKey(control.id())
                ? page.risks().get(control.id()).level()
                : control.severity();
    }

    /** Hidden until a script says that it works. */
    private static void filters(Page page) {
        Html html = page.html();
        html.begin(
                "form", "id", "filters", "class", "filters", "role", "search", "aria-label", "Findings", "hidden", "");
        html.begin("div", "class", "field wide").leaf("label", "Search in findings", "for", "by-text");
        html.begin("input", "id", "by-text", "type", "search", "autocomplete", "off")
                .end();
        select(html, "standing", "Status", "Any status");
        for (Standing standing : Standing.values()) {
            html.leaf("option", Marks.words(standing), "value", Marks.kind(standing));
        }
        html.leaf("option", "out of scope", "value", "out").end().end();
        select(html, "pack", "Pack", "Any pack");
        page.results()
                .packs()
                .forEach(pack -> html.leaf("option", pack.catalog().title(), "value", pack.id()));
        html.end().end();
        select(html, "level", "Harm to patients", "Any level");
        Arrays.stream(RiskLevel.values())
                .sorted((one, other) -> other.compareTo(one))
                .forEach(level -> html.leaf("option", Words.of(level), "value", Words.kebab(level)));
        html.end().end();
        select(html, "family", "Family", "Any family");
        page.results().packs().stream()
                .flatMap(pack -> page.index().families(pack.id()).stream())
                .distinct()
                .forEach(family -> html.leaf("option", family, "value", family));
        html.end().end();
        html.begin("p", "class", "count");
        html.begin("output", "id", "count", "aria-live", "polite").end().text(" ");
        html.leaf("button", "Show all", "type", "reset").text(" ");
        html.leaf("button", "Open what is shown", "type", "button", "id", "open-all");
        html.end().end();
    }

    private static void select(Html html, String key, String label, String any) {
        html.begin("div", "class", "field").leaf("label", label, "for", "by-" + key);
        html.begin("select", "id", "by-" + key).leaf("option", any, "value", "");
    }
}
