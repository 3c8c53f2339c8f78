package dev.assay.reports.html;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.Effort;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.RecordedFact;
import dev.assay.reports.overview.Words;

/** What it all rests on: the evidence items, the files that were read, and the plan. */
final class Sources {

    private Sources() {}

    static void write(Page page) {
        evidence(page);
        inputs(page);
    }

    private static void evidence(Page page) {
        Html html = page.html();
        page.section("evidence", "Evidence");
        if (page.facts().values().stream().noneMatch(fact -> fact.fact() instanceof Evidence)) {
            html.leaf("p", "No evidence item is recorded.");
            page.end();
            return;
        }
        page.table(
                "All recorded evidence items",
                "Item",
                "Kind",
                "Date",
                "Kept by",
                "Reviewed by",
                "Shows",
                "Recorded at",
                "SHA-256");
        for (RecordedFact recorded : page.facts().values()) {
            if (recorded.fact() instanceof Evidence evidence) {
                html.begin("tr", "id", Anchors.evidence(evidence.id()))
                        .begin("th", "scope", "row")
                        .name(evidence.id());
                if (!evidence.file().equals(evidence.id())) {
                    html.text(" ").begin("code").name(evidence.file()).end();
                }
                html.end();
                cell(html, evidence.kind().equals("unknown") ? "" : evidence.kind());
                cell(html, evidence.date().known() ? evidence.date().toString() : "");
                cell(html, evidence.custodian());
                cell(html, evidence.reviewedBy());
                cell(html, evidence.shows().isEmpty() ? "the whole fact" : String.join(", ", evidence.shows()));
                html.begin("td");
                Traces.place(html, recorded.source());
                html.end().begin("td");
                html.leaf("code", evidence.sha256().isEmpty() ? "none" : evidence.sha256(), "class", "hash")
                        .end()
                        .end();
            }
        }
        page.endTable();
        page.end();
    }

    private static void cell(Html html, String text) {
        html.begin("td").name(text.isEmpty() ? "not recorded" : text).end();
    }

    private static void inputs(Page page) {
        Html html = page.html();
        page.section("inputs", "What went in");
        html.leaf("p", "Assessed again from these files with these packs, the findings are the same, byte for byte.");
        page.table("Files that were read", "File", "Bytes", "SHA-256");
        for (InputFile file : page.results().snapshot().files()) {
            html.begin("tr").begin("th", "scope", "row").name(file.file()).end();
            html.leaf("td", Long.toString(file.size()), "class", "n");
            html.begin("td").leaf("code", file.sha256(), "class", "hash").end().end();
        }
        page.endTable();
        if (!page.results().plan().parameters().isEmpty()) {
            page.table("Periods that rules look back over", "Period", "Months");
            page.results().plan().parameters().forEach((name, months) -> {
                html.begin("tr").begin("th", "scope", "row").name(name).end();
                html.leaf("td", Integer.toString(months), "class", "n").end();
            });
            page.endTable();
        }
        if (!page.results().plan().feeds().isEmpty()) {
            page.table("How old lists may be", "List", "Days");
            page.results().plan().feeds().forEach((section, days) -> {
                html.begin("tr").begin("th", "scope", "row").name(section).end();
                html.leaf("td", Integer.toString(days), "class", "n").end();
            });
            page.endTable();
        }
        if (!page.results().plan().effort().isEmpty()) {
            page.table("What remedies take here, over what the catalogs say", "Control", "Hours", "US dollars");
            page.results().plan().effort().forEach((control, effort) -> {
                html.begin("tr")
                        .begin("th", "scope", "row")
                        .name(control.toString())
                        .end();
                html.leaf("td", said(effort.hours()), "class", "n");
                html.leaf("td", said(effort.cost()), "class", "n").end();
            });
            page.endTable();
        }
        html.leaf(
                "p",
                "The least level of a gap that counts for the exit code: "
                        + Words.of(page.results().plan().failOn()) + ".");
        page.end();
    }

    private static String said(int number) {
        return number == Effort.UNSAID ? "as the catalog says" : Integer.toString(number);
    }
}
