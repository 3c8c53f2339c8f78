package dev.assay.reports.html;

import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Counts;
import java.util.ArrayList;
import java.util.List;

/** The confidence gap: what people state against what evidence shows. */
final class Confidence {

    /** A family: how much would be fine if all that is stated were shown, how much is shown, and what lies between. */
    private record Row(String pack, String family, long stated, long shown, List<ControlId> between) {}

    private Confidence() {}

    static void write(Page page) {
        Html html = page.html();
        page.section("confidence", "What is stated, and what is shown");
        List<Row> rows = rows(page);
        if (rows.isEmpty()) {
            html.leaf("p", "Nothing is stated yet that would satisfy or meet a control, so there is nothing to show.");
            page.end();
            return;
        }
        html.leaf(
                "p",
                "The outline is what would be satisfied or met if all that people state were shown. The solid part is what"
                        + " evidence of the kind that is asked for shows today. Between the two lies work that is done and"
                        + " can't be proved.",
                "class",
                "lead");
        long longest = rows.stream().mapToLong(Row::stated).max().orElse(1);
        for (RulePack pack : page.results().packs()) {
            pack(
                    page,
                    pack,
                    rows.stream().filter(row -> row.pack().equals(pack.id())).toList(),
                    longest);
        }
        page.end();
    }

    private static void pack(Page page, RulePack pack, List<Row> rows, long longest) {
        if (rows.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.begin("h3").name(pack.catalog().title()).end().begin("ul", "class", "bars");
        rows.forEach(row -> row(page, row, longest));
        html.end();
    }

    private static List<Row> rows(Page page) {
        List<Row> rows = new ArrayList<>();
        for (RulePack pack : page.results().packs()) {
            Counts.families(pack, page.results().findings(), page.index())
                    .forEach((family, findings) -> rows.add(row(pack.id(), family, findings)));
        }
        rows.removeIf(row -> row.stated() == 0);
        return rows;
    }

    private static Row row(String pack, String family, List<Finding> findings) {
        List<Finding> stated =
                findings.stream().filter(f -> f.inScope() && fine(f.stated())).toList();
        List<ControlId> between = stated.stream()
                .filter(finding -> !fine(finding.status()))
                .map(Finding::control)
                .toList();
        return new Row(pack, family, stated.size(), stated.size() - between.size(), between);
    }

    private static boolean fine(FindingStatus status) {
        return status == FindingStatus.SATISFIED || status == FindingStatus.MET;
    }

    private static void row(Page page, Row row, long longest) {
        Html html = page.html();
        html.begin("li").begin("span", "class", "what").name(row.family()).end();
        Bars.within(
                html,
                new Bars.Part("good", row.shown(), "shown"),
                new Bars.Part("outline", row.stated(), "stated"),
                longest);
        html.begin("span", "class", "of");
        html.leaf("strong", Long.toString(row.shown())).text(" shown of ");
        html.leaf("strong", Long.toString(row.stated())).text(" stated").end();
        if (!row.between().isEmpty()) {
            html.begin("span", "class", "between").text("Only stated: ");
            page.links(row.between());
            html.end();
        }
        html.end();
    }
}
