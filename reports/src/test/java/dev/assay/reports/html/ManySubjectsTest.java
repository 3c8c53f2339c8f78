package dev.assay.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.reports.Assessed;
import dev.assay.reports.LiveMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** However much was looked at, the page stays one that people can read. */
final class ManySubjectsTest {

    private static final int SUBJECTS = 100_000;
    private static final int FINDINGS = 10_000;
    private static final long MEBIBYTE = 1 << 20;

    private static final AssessmentResults SAMPLE = new HtmlSample(UnaryOperator.identity()).results();

    private static Assessed with(List<Finding> findings) {
        return Assessed.of(new AssessmentResults(
                SAMPLE.plan(),
                SAMPLE.organization(),
                SAMPLE.packs(),
                SAMPLE.snapshot(),
                findings,
                SAMPLE.risks(),
                SAMPLE.advice(),
                SAMPLE.problems()));
    }

    @Test
    void ofAHundredThousandSubjectsTheFirstAreShownAndTheOthersCounted() throws IOException {
        Finding one = SAMPLE.findings().get(0);
        Observation seen = one.observations().get(0);
        List<Observation> many = IntStream.range(0, SUBJECTS)
                .mapToObj(i -> new Observation(
                        "o" + i,
                        seen.check(),
                        seen.subject(),
                        seen.outcome(),
                        "Laptop " + i + " is not encrypted.",
                        seen.lacks(),
                        seen.traces()))
                .toList();
        Finding all = new Finding(
                one.id(),
                one.control(),
                one.status(),
                one.inScope(),
                one.reason(),
                one.assurance(),
                one.tally(),
                many,
                List.of(),
                one.decisions(),
                one.judgements(),
                one.specifications(),
                one.advisories(),
                one.correction());
        Assessed assessed = with(List.of(all));
        assertTrue(HtmlReportTest.write(assessed).length < MEBIBYTE / 4);
        Document page = HtmlReportTest.page(assessed);
        assertEquals(20, page.select(".finding .observations > li").size());
        assertTrue(page.text().contains("And 99980 more by the check hipaa:at-rest"));
    }

    /** The results hold one finding many times, so all that can be more alive is what the writer keeps. */
    @Test
    void memoryDoesNotGrowWithWhatIsWritten() throws IOException {
        Assessed many = with(Collections.nCopies(FINDINGS, SAMPLE.findings().get(0)));
        new HtmlReport().write(with(SAMPLE.findings()), OutputStream.nullOutputStream());
        LiveMemory live = new LiveMemory(20 * MEBIBYTE, 1);
        new HtmlReport().write(many, live);
        assertTrue(live.looks() == 1, () -> "only " + live.written() + " bytes were written");
        long growth = live.growth();
        assertTrue(growth < 8 * MEBIBYTE, () -> growth + " bytes more are alive after 20 MiB than before");
    }
}
