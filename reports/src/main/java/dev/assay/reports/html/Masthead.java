package dev.assay.reports.html;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Counts;
import java.util.List;

/** What it is about: the organization, the day, what was assessed by what, and how that stands at a glance. */
final class Masthead {

    private Masthead() {}

    static void write(Page page) {
        Html html = page.html();
        AssessmentPlan plan = page.results().plan();
        html.begin("header", "class", "masthead");
        confidentiality(page);
        html.leaf("p", "Gap analysis", "class", "kicker");
        html.begin("h1").name(page.results().organization().name()).end();
        html.begin("p", "class", "asof")
                .text("As of ")
                .leaf("time", plan.asOf().toString(), "datetime", plan.asOf().toString());
        plan.recordingBound().ifPresent(day -> html.text(". What was written down after " + day + " is left out."));
        html.end();
        if (!page.results().problems().isEmpty()) {
            html.begin("p", "class", "loud");
            html.leaf("a", "Something broke while this was assessed. Read that first.", "href", "#problems")
                    .end();
        }
        glance(page);
        html.begin("div", "class", "terms").leaf("p", Notice.asOf(plan.asOf()), "class", "notice");
        packs(page);
        html.end().end();
    }

    /** What stands at the top of every page of paper. */
    static String running(Page page) {
        String heading = page.assessed().confidentiality();
        return page.results().organization().name() + ", gap analysis as of "
                + page.results().plan().asOf() + (heading.isEmpty() ? "" : ". " + heading);
    }

    static void confidentiality(Page page) {
        if (!page.assessed().confidentiality().isEmpty()) {
            page.html()
                    .begin("p", "class", "confidential")
                    .name(page.assessed().confidentiality())
                    .end();
        }
    }

    /** One bar for each pack; nothing is added up over packs, because a sum of unlike things hides the unknown. */
    private static void glance(Page page) {
        Html html = page.html();
        html.begin("ul", "class", "glance");
        for (RulePack pack : page.results().packs()) {
            List<Bars.Part> parts = Standings.parts(
                    Counts.of(Counts.ofPack(pack, page.results().findings()), page.index()),
                    pack.catalog().kind());
            long all = parts.stream().mapToLong(Bars.Part::number).sum();
            html.begin("li");
            html.begin("p", "class", "what").name(pack.catalog().title()).end();
            Bars.bar(html, parts, all);
            html.begin("p", "class", "numbers");
            for (Bars.Part part : parts) {
                if (part.number() > 0) {
                    html.begin("span", "class", "number");
                    html.leaf("strong", Long.toString(part.number())).text(" ");
                    Marks.status(html, part.kind(), part.words());
                    html.end().text(" ");
                }
            }
            html.end().end();
        }
        html.end();
        if (page.results().packs().isEmpty()) {
            html.leaf("p", "No rule pack was loaded, so nothing was assessed.", "class", "loud");
        }
    }

    private static void packs(Page page) {
        Html html = page.html();
        html.begin("dl", "class", "packs");
        for (RulePack pack : page.results().packs()) {
            html.begin("div", "id", Anchors.pack(pack.id()));
            html.begin("dt").name(pack.id() + " " + pack.version()).end();
            html.begin("dd")
                    .text(kind(pack.catalog().kind()) + "; from ")
                    .begin("code")
                    .name(pack.origin())
                    .end()
                    .text("; ");
            signer(html, pack.signer());
            html.text("; SHA-256 ").leaf("code", pack.sha256(), "class", "hash");
            pack.catalog().official().ifPresent(file -> {
                html.text("; official wording from ")
                        .begin("code")
                        .name(file.file())
                        .end();
                html.text(", SHA-256 ").leaf("code", file.sha256(), "class", "hash");
            });
            html.end().end();
        }
        html.begin("div").leaf("dt", "Target Profile").begin("dd");
        if (page.results().plan().targetProfile().chosen()) {
            html.name(page.results().plan().targetProfile().title()).text(" (");
            html.name(page.results().plan().targetProfile().id()).text(")");
        } else {
            html.text("none chosen, so every outcome counts, on what is stated");
        }
        html.end().end().end();
    }

    private static String kind(Catalog.Kind kind) {
        return kind == Catalog.Kind.REQUIREMENTS ? "requirements" : "outcomes";
    }

    private static void signer(Html html, Signer signer) {
        if (!signer.signed()) {
            html.text("signed by nobody");
            return;
        }
        html.text("signed by ").name(signer.name());
        html.text(signer.trusted() ? " with the trusted key " : " with a key that is not trusted, ");
        html.leaf("code", signer.key(), "class", "hash");
    }
}
