package dev.assay.reports.html;

import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.ConfidenceGap;
import java.util.List;

/** The confidence gap: what people state against what evidence shows. */
final class Confidence {

    private Confidence() {}

    static void write(Page page) {
        Html html = page.html();
        page.section("confidence", "What is stated, and what is shown");
        List<ConfidenceGap.Family> rows =
                ConfidenceGap.of(page.results(), page.index()).families();
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
        long longest =
                rows.stream().mapToLong(row -> row.score().stated()).max().orElse(1);
        for (RulePack pack : page.results().packs()) {
            pack(
                    page,
                    pack,
                    rows.stream().filter(row -> row.pack().equals(pack.id())).toList(),
                    longest);
        }
        page.end();
    }

    private static void pack(Page page, RulePack pack, List<ConfidenceGap.Family> rows, long longest) {
        if (rows.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.begin("h3").name(pack.catalog().title()).end().begin("ul", "class", "bars");
        rows.forEach(row -> row(page, row, longest));
        html.end();
    }

    private static void row(Page page, ConfidenceGap.Family row, long longest) {
        Html html = page.html();
        html.begin("li").begin("span", "class", "what").name(row.name()).end();
        Bars.within(
                html,
                new Bars.Part("good", row.score().shown(), "shown"),
                new Bars.Part("outline", row.score().stated(), "stated"),
                longest);
        html.begin("span", "class", "of");
        html.leaf("strong", Long.toString(row.score().shown())).text(" shown of ");
        html.leaf("strong", Long.toString(row.score().stated())).text(" stated").end();
        if (!row.onlyStated().isEmpty()) {
            html.begin("span", "class", "between").text("Only stated: ");
            page.links(row.onlyStated());
            html.end();
        }
        html.end();
    }
}
