package dev.assay.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Finding;
import dev.assay.reports.junit.JunitReport;
import dev.assay.reports.xccdf.XccdfReport;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StreamingReportsTest {

    private static final int FINDINGS = 20_000;
    private static final long MEBIBYTE = 1 << 20;

    static Stream<Report> reports() {
        return Stream.of(new XccdfReport(), new JunitReport());
    }

    /** The results hold one finding many times, so all that can be more alive is what the writer keeps. */
    @ParameterizedTest
    @MethodSource("reports")
    void memoryDoesNotGrowWithTheNumberOfFindings(Report report) throws IOException {
        List<Finding> many = Collections.nCopies(FINDINGS, Sample.encryption());
        Rendered.of(report, Assessed.of(Sample.results()));
        LiveMemory live = new LiveMemory(20 * MEBIBYTE, 1);
        report.of(Assessed.of(Sample.results("Clinic", many))).get(0).content().writeTo(live);
        assertTrue(live.looks() == 1, () -> "only " + live.written() + " bytes were written");
        long growth = live.growth();
        assertTrue(growth < 8 * MEBIBYTE, () -> growth + " bytes more are alive meanwhile than before");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anotherLocaleAndTimeZoneGiveTheSameBytes(Report report) throws IOException {
        byte[] here = Rendered.of(report, Rendered.confidential()).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(
                        here, Rendered.of(report, Rendered.confidential()).bytes());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
