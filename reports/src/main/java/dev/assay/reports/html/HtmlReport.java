package dev.assay.reports.html;

import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Notice;
import dev.assay.reports.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The report for people: one HTML file that works offline, without scripts, printed, and read aloud. Its own policy forbids
 * it every request. Equal results give the same bytes, on any machine. Memory does not grow with the number of
 * observations, and neither does the page without bound: of more than a few alike, it shows the first and says how many
 * there are.
 */
public final class HtmlReport implements Report {

    /** The name of its file. */
    public static final String FILE = "report.html";

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    /**
     * Writes the document; flushes the stream and leaves it open.
     *
     * @throws IOException if the stream throws it; then what was written is no document
     */
    public void write(Assessed assessed, OutputStream out) throws IOException {
        try {
            Html html = new Html(out);
            document(Page.of(assessed, html));
            html.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void document(Page page) {
        Html html = page.html();
        html.begin("html", "lang", "en");
        head(page);
        html.begin("body");
        html.leaf("a", "Skip to the report", "class", "skip", "href", "#main");
        html.begin(
                "svg",
                "class",
                "definitions",
                "width",
                "0",
                "height",
                "0",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        Marks.define(html);
        Bars.define(html);
        html.end();
        Masthead.write(page);
        html.begin("div", "class", "page");
        Contents.write(page);
        html.begin("main", "id", "main", "tabindex", "-1");
        Problems.write(page);
        FirstThings.write(page);
        Readiness.write(page);
        Standings.write(page);
        if (page.assessed().confidence()) {
            Confidence.write(page);
        }
        Profiles.write(page);
        Questions.write(page);
        Findings.write(page);
        Sources.write(page);
        html.end().end();
        footer(page);
        html.inline(Inlined.SCRIPT);
        html.end().end();
    }

    private static void head(Page page) {
        Html html = page.html();
        html.begin("head").begin("meta", "charset", "utf-8");
        Inlined running = Inlined.atTopOfPaper(Masthead.running(page));
        html.begin("meta", "http-equiv", "Content-Security-Policy", "content", Inlined.policy(running));
        html.begin("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.begin("meta", "name", "color-scheme", "content", "light dark");
        html.begin("meta", "name", "referrer", "content", "no-referrer");
        html.begin("meta", "name", "robots", "content", "noindex");
        html.leaf(
                "title",
                page.results().organization().name() + ": gap analysis as of "
                        + page.results().plan().asOf());
        html.inline(Inlined.STYLE).inline(running).end();
    }

    private static void footer(Page page) {
        Html html = page.html();
        html.begin("footer", "class", "foot");
        Masthead.confidentiality(page);
        html.leaf("p", Notice.asOf(page.results().plan().asOf()));
        html.end();
    }
}
