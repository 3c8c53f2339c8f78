package dev.assay.reports.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Snapshot;
import dev.assay.reports.Assessed;
import dev.assay.reports.Notice;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import dev.assay.reports.SampleProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private static final Assessed PLAIN = new HtmlSample(UnaryOperator.identity()).assessed();

    static byte[] write(Assessed assessed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport().write(assessed, out);
        return out.toByteArray();
    }

    static Document page(Assessed assessed) throws IOException {
        return Jsoup.parse(new String(write(assessed), UTF_8));
    }

    @Test
    void theHeadSaysWhoseItIsOfWhichDayAndByWhichPacks() throws IOException {
        Document page = page(PLAIN);
        Element head = page.expectFirst("header");
        assertEquals("Clinic", page.expectFirst("h1").text());
        assertEquals("2026-11-23", head.expectFirst("time").text());
        assertEquals("Confidential", head.expectFirst(".confidential").text());
        assertTrue(head.text().contains(Notice.asOf(Sample.AS_OF)));
        assertTrue(page.expectFirst("footer").text().contains(Notice.asOf(Sample.AS_OF)));
        String pack = head.expectFirst(".packs").text();
        assertTrue(pack.contains("hipaa 1.0"), pack);
        assertTrue(pack.contains("SHA-256 " + SampleCatalog.HASH), pack);
        assertTrue(pack.contains("signed by Signer with a key that is not trusted"), pack);
    }

    @Test
    void whatBrokeStandsBeforeEverythingElse() throws IOException {
        Document page = page(PLAIN);
        assertEquals("problems", page.expectFirst("main > section").id());
        assertTrue(page.expectFirst("#problems").text().contains("rules.drl:1:2: it broke"));
        assertEquals("#problems", page.expectFirst("header .loud a").attr("href"));
    }

    @Test
    void aConclusionLeadsDownToTheLineOfInput() throws IOException {
        Element gap = page(PLAIN).expectFirst("details.finding.gap");
        assertEquals("control.hipaa:a", gap.expectFirst(".body").id());
        assertTrue(gap.expectFirst("summary").text().contains("gap: not satisfied"));
        Element trace = gap.expectFirst(".trace");
        assertTrue(trace.expectFirst(".rule").text().contains("At rest says fails at rules.drl:42:1"));
        assertEquals(
                "encryption-at-rest no facts.yaml:9:25",
                trace.expectFirst(".keys").text());
        assertTrue(trace.text().contains("systems[laptop] at facts.yaml:7:3, said by IT manager, recorded 2026"));
        assertTrue(trace.text().contains("Not recorded: ephi"));
        assertEquals(
                "scan-1: scan, of 2026, kept by keeper, reviewed by reader; SHA-256 " + SampleCatalog.HASH,
                gap.select(".evidence li").eachText().get(1));
    }

    @Test
    void whatPutsPatientsAtRiskSaysHowAndWhatToDo() throws IOException {
        String first = page(PLAIN).expectFirst("#first article").text();
        assertTrue(first.contains("critical hipaa:a"), first);
        assertTrue(
                first.contains("The gap lets in ransomware through Laptop and stops care clinical-services[visits]"),
                first);
        assertTrue(first.contains("To do Encrypt."), first);
        assertTrue(first.contains("The risk is accepted for now; the gap stays."), first);
    }

    @Test
    void profilesShowAchievementGapsAndTiers() throws IOException {
        Assessed profiled = new Assessed(results(), List.of(SampleProfile.profile()), Crosswalk.NONE, "");
        String profiles = page(profiled).expectFirst("#profiles").text();
        assertTrue(profiles.contains("Partly: 34 of 41 systems, 2 unknown, list open; on what is stated."), profiles);
        assertTrue(profiles.contains("high priority, measured. It is <asked> for."), profiles);
        assertTrue(profiles.contains("Tier 1 is shown; up to tier 4 is possible"), profiles);
    }

    /** The results of the other reports, with the checks that their observations name. */
    private static AssessmentResults results() {
        AssessmentResults sample = Sample.results();
        return new AssessmentResults(
                sample.plan(),
                sample.organization(),
                sample.packs(),
                sample.snapshot(),
                List.of(sample.findings().get(3)),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void resultsWithoutAnythingMakeAPage() throws IOException {
        AssessmentResults sample = Sample.results();
        Document page = page(Assessed.of(new AssessmentResults(
                sample.plan(),
                sample.organization(),
                List.of(),
                Snapshot.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of())));
        assertTrue(page.text().contains("No rule pack was loaded, so nothing was assessed."));
        assertFalse(page.text().contains("Something broke"));
    }

    @Test
    void everyLinkLeadsSomewhereInThePageAndEveryIdIsThereOnce() throws IOException {
        Document page = page(PLAIN);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        for (String href : page.select("[href]").eachAttr("href")) {
            assertTrue(href.startsWith("#") && ids.contains(href.substring(1)), href);
        }
    }

    @Test
    void equalResultsGiveTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        byte[] here = write(PLAIN);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, write(PLAIN));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertArrayEquals(here, write(PLAIN));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aStreamThatFailsIsToldAsItIs() {
        IOException full = new IOException("full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertEquals(full, assertThrows(IOException.class, () -> new HtmlReport().write(PLAIN, broken)));
    }
}
