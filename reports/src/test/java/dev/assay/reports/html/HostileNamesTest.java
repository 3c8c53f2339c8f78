package dev.assay.reports.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.reports.Assessed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, reasons and values are whatever somebody wrote; on the page they are text. */
final class HostileNamesTest {

    private static final String ALL = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'-->]]></style></title>"
            + "<svg/onload=alert(3)></details></main>javascript:alert(4)&lt;b&gt;\u202Egnp\u0000\uD83C\\";

    /** The elements and their attributes' names, in order: what a name must not change. */
    private static List<String> structure(Document page) {
        return page.getAllElements().stream()
                .map(e -> e.normalName()
                        + e.attributes().asList().stream().map(a -> a.getKey()).toList())
                .toList();
    }

    private static Assessed named(String hostile) {
        return new HtmlSample(text -> text + hostile).assessed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>alert(1)</script>",
                "</title></head><body onload=alert(1)>",
                "<!--",
                "]]><![CDATA[",
                "&lt;script&gt;",
                "javascript:alert(1)",
                "\\\"}}*{display:none}",
                ALL
            })
    void theyChangeNothingButText(String hostile) throws IOException {
        assertEquals(structure(HtmlReportTest.page(named(""))), structure(HtmlReportTest.page(named(hostile))));
    }

    @Test
    void theyAreReadAsTheyWereWritten() throws IOException {
        String name = "<b>O'Hara & \"Sons\"</b> \uD83C\uDFE5 Clínica 病院";
        assertEquals(
                "Clinic" + name,
                HtmlReportTest.page(named(name)).expectFirst("h1").text());
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsNamedAndWhatHtmlCannotHoldIsReplaced() throws IOException {
        assertEquals(
                "Clinic[U+202E]gnp[U+2069] \uFFFD \uFFFD \uFFFD \uFFFD end",
                HtmlReportTest.page(named("\u202Egnp\u2069 \u0000 \u0007 \uD83C \uFFFE end"))
                        .expectFirst("h1")
                        .text());
    }

    @Test
    void thePolicyAllowsOnlyWhatIsInThePageAndNoRequest() throws Exception {
        Document page = HtmlReportTest.page(named(ALL));
        String policy =
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        List<Element> styles = page.select("style");
        assertEquals(
                "default-src 'none'; style-src '" + hash(styles.get(0)) + "' '" + hash(styles.get(1))
                        + "'; script-src '" + hash(page.expectFirst("script"))
                        + "'; base-uri 'none'; form-action 'none'",
                policy);
        assertEquals(2, styles.size());
        assertEquals(1, page.select("script").size());
    }

    private static String hash(Element inlined) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inlined.data().getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    /** Left below target for the checks in a browser, which see what a parser can't. */
    @Test
    void thePageOfTheWorstNamesIsThereToBeLookedAt() throws IOException {
        Path page = Path.of("target", "html", "hostile.html");
        Files.createDirectories(page.getParent());
        Files.write(page, HtmlReportTest.write(named(ALL)));
        assertTrue(Jsoup.parse(Files.readString(page)).text().contains("<script>alert(1)</script>"));
    }
}
