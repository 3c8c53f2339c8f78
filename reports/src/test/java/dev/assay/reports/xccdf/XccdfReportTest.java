package dev.assay.reports.xccdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.reports.Assessed;
import dev.assay.reports.Rendered;
import dev.assay.reports.Sample;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XccdfReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/assay/reports/xccdf/golden.xml");
    private static final URL SCHEMA = Objects.requireNonNull(XccdfReportTest.class.getResource("schema/xccdf_1.2.xsd"));

    /** Run with {@code -Dassay.golden=write} to accept what is written now, then review the diff. */
    @Test
    void theSampleIsWrittenByteForByteAsTheGoldenFile() throws IOException {
        Rendered written = write(Rendered.confidential());
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.write(GOLDEN, written.bytes());
        }
        assertEquals(Files.readString(GOLDEN), written.text());
    }

    @Test
    void theSampleIsValid() throws Exception {
        write(Rendered.confidential()).valid(SCHEMA);
    }

    @Test
    void resultsWithoutAnythingAreValid() throws Exception {
        AssessmentResults sample = Sample.results();
        write(Assessed.of(new AssessmentResults(
                        sample.plan(),
                        sample.organization(),
                        List.of(),
                        Snapshot.EMPTY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())))
                .valid(SCHEMA);
    }

    @Test
    void theSchemaRefusesAResultOfARuleThatIsNotThere() {
        assertThrows(
                IllegalStateException.class,
                () -> write(Assessed.of(new AssessmentResults(
                        Sample.results().plan(),
                        Sample.results().organization(),
                        List.of(),
                        Snapshot.EMPTY,
                        Sample.findings(),
                        List.of(),
                        List.of(),
                        List.of()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "]]>",
                "&amp; & \"quoted\" 'too'",
                "two\nlines\tand\ra tab",
                "\uD83C\uDFE5 Clínica Österreich 病院"
            })
    void hostileNamesComeBackAsTheyWere(String name) throws Exception {
        Rendered written = write(Assessed.of(Sample.results(name, Sample.findings())));
        written.valid(SCHEMA);
        assertEquals(name, written.elements("target").item(0).getTextContent());
    }

    @Test
    void whatXmlCannotHoldIsShownAsReplaced() throws Exception {
        Rendered written = write(Assessed.of(Sample.results("bell\u0007 lone\uD83C end", Sample.findings())));
        written.valid(SCHEMA);
        assertEquals(
                "bell\uFFFD lone\uFFFD end", written.elements("target").item(0).getTextContent());
    }

    @Test
    void thereIsOneResultForEachControlInTheTestResultThatReadersTake() throws Exception {
        String last = write(Assessed.of(Sample.results())).text().split("<TestResult ", -1)[2];
        assertEquals(Sample.findings().size(), last.split("<rule-result ", -1).length - 1);
        assertTrue(last.startsWith("id=\"xccdf_dev.assay_testresult_lakeside_2026-11-23_controls\""));
    }

    @Test
    void whoMayReadItAndEveryProblemStandBeforeAnythingElse() throws IOException {
        String front = write(Rendered.confidential()).text().split("<Group ", -1)[0];
        assertTrue(front.contains("<notice id=\"confidentiality\">Confidential: attorney-client privileged</notice>"));
        assertTrue(front.contains("Problem: nist-csf.jar: made for another API; get version 1</notice>"));
    }

    private static Rendered write(Assessed assessed) throws IOException {
        return Rendered.of(new XccdfReport(), assessed);
    }
}
