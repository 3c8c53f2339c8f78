package dev.assay.reports.html;

/** The way to each section. */
final class Contents {

    private Contents() {}

    static void write(Page page) {
        Html html = page.html();
        html.begin("nav", "class", "contents", "aria-labelledby", "contents-title");
        html.leaf("h2", "Contents", "id", "contents-title").begin("ol");
        if (!page.results().problems().isEmpty()) {
            entry(html, "problems", "What broke");
        }
        entry(html, "first", "What comes first");
        entry(html, "readiness", "Ready for attacks");
        entry(html, "standings", "How controls stand");
        if (page.assessed().confidence()) {
            entry(html, "confidence", "Stated and shown");
        }
        if (!page.assessed().profiles().isEmpty()) {
            entry(html, "profiles", "Profiles");
        }
        entry(html, "questions", "Next questions");
        entry(html, "findings", "Findings");
        entry(html, "evidence", "Evidence");
        entry(html, "inputs", "What went in");
        html.end().end();
    }

    private static void entry(Html html, String section, String title) {
        html.begin("li").leaf("a", title, "href", "#" + section).end();
    }
}
