package dev.assay.reports.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.LiveMemory;
import dev.assay.reports.Report;
import dev.assay.reports.Sample;
import dev.assay.reports.csv.FindingsCsv;
import dev.assay.reports.json.FindingsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StreamingTest {

    private static final int FINDINGS = 20_000;
    private static final int OBSERVATIONS = 300_000;
    private static final long MEBIBYTE = 1 << 20;

    /** The results hold one finding many times, so all that can be more alive is what the writer keeps. */
    @Test
    void memoryDoesNotGrowWithTheNumberOfFindings() throws IOException {
        grows(new FindingsXml(), Sample.results("Clinic", Collections.nCopies(FINDINGS, Sample.encryption())));
    }

    @ParameterizedTest
    @MethodSource("streaming")
    void memoryDoesNotGrowWithTheObservationsOfOneFinding(Report report) throws IOException {
        grows(report, Sample.results("Clinic", List.of(seen(OBSERVATIONS))));
    }

    static List<Report> streaming() {
        return List.of(new FindingsXml(), new FindingsJson(), new FindingsCsv());
    }

    /** Looks four times while the document is written. */
    private static void grows(Report report, AssessmentResults results) throws IOException {
        write(report, Sample.results(), OutputStream.nullOutputStream());
        LiveMemory live = new LiveMemory(15 * MEBIBYTE, 4);
        write(report, results, live);
        assertEquals(4, live.looks(), () -> "only " + live.written() + " bytes were written");
        long growth = live.growth();
        assertTrue(growth < 8 * MEBIBYTE, () -> growth + " bytes more are alive meanwhile than before");
    }

    private static void write(Report report, AssessmentResults results, OutputStream out) throws IOException {
        for (Document document : report.of(Assessed.of(results))) {
            document.content().writeTo(out);
        }
    }

    private static Finding seen(int times) {
        Finding finding = Sample.encryption();
        Observation small = finding.observations().get(0);
        return new Finding(
                finding.id(),
                finding.control(),
                finding.status(),
                finding.inScope(),
                finding.reason(),
                finding.assurance(),
                finding.tally(),
                Collections.nCopies(times, small),
                Collections.nCopies(times / 10, small),
                finding.decisions(),
                finding.judgements(),
                finding.specifications(),
                Collections.nCopies(times / 10, finding.advisories().get(0)),
                finding.correction());
    }
}
