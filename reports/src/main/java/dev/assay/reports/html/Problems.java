package dev.assay.reports.html;

import dev.assay.api.model.Problem;

/** What kept packs from concluding, before anything else. */
final class Problems {

    private Problems() {}

    static void write(Page page) {
        if (page.results().problems().isEmpty()) {
            return;
        }
        Html html = page.html();
        page.section("problems", "Something broke: nothing it said counts");
        html.leaf(
                "p",
                "Every control that depends on what is named here is in error, and so is left open. Put this right and"
                        + " assess again before relying on the rest.");
        html.begin("ul", "class", "problems");
        for (Problem problem : page.results().problems()) {
            html.begin("li")
                    .begin("code")
                    .name(problem.source().toString())
                    .end()
                    .text(": ")
                    .name(problem.message());
            if (!problem.excerpt().isEmpty()) {
                html.begin("pre", "tabindex", "0")
                        .leaf("code", problem.excerpt())
                        .end();
            }
            html.end();
        }
        html.end();
        page.end();
    }
}
