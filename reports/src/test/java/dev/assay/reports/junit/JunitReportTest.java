package dev.assay.reports.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Tally;
import dev.assay.reports.Assessed;
import dev.assay.reports.Rendered;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import dev.assay.reports.SampleFinding;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class JunitReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/assay/reports/junit/golden.xml");
    private static final URL SCHEMA = Objects.requireNonNull(JunitReportTest.class.getResource("junit.xsd"));

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
    void theCountsOfASuiteAreThoseOfItsTests() throws Exception {
        NodeList suites = write(Rendered.confidential()).elements("testsuite");
        assertEquals(3, suites.getLength());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertEquals(number(suite, "tests"), count(suite, "testcase"));
            assertEquals(number(suite, "failures"), count(suite, "failure"));
            assertEquals(number(suite, "errors"), count(suite, "error"));
            assertEquals(number(suite, "skipped"), count(suite, "skipped"));
        }
    }

    @Test
    void theCountsOfTheWholeAreThoseOfItsSuites() throws Exception {
        Element whole =
                (Element) write(Rendered.confidential()).elements("testsuites").item(0);
        assertEquals(number(whole, "tests"), count(whole, "testcase"));
        assertEquals(number(whole, "failures"), count(whole, "failure"));
        assertEquals(number(whole, "errors"), count(whole, "error"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SATISFIED, failure, high",
        "UNMET, failure, high",
        "UNDETERMINED, skipped, open",
        "UNKNOWN, skipped, no-rule",
        "CLAIMED, skipped, claimed",
        "NOT_APPLICABLE, skipped, not-applicable"
    })
    void whatIsNotShownDoesNotPass(FindingStatus status, String element, String type) throws Exception {
        var control = status == FindingStatus.UNDETERMINED ? SampleCatalog.EVALUATION : SampleCatalog.ENCRYPTION;
        var finding = new SampleFinding("f", control, status, new Tally(0, 0, 0, 0, 0)).make();
        Rendered written = write(Assessed.of(Sample.results("Clinic", List.of(finding))));
        written.valid(SCHEMA);
        Element reason = (Element) written.elements(element).item(0);
        assertEquals(type, reason.getAttribute("type"));
        assertTrue(reason.getAttribute("message").endsWith(control + " is " + status + "."));
    }

    @Test
    void whatARuleBrokeOnIsAnError() throws Exception {
        var finding = new SampleFinding(
                        "f", SampleCatalog.ENCRYPTION, FindingStatus.UNDETERMINED, new Tally(0, 0, 0, 0, 1))
                .make();
        Rendered written = write(Assessed.of(Sample.results("Clinic", List.of(finding))));
        assertEquals("rule-broke", ((Element) written.elements("error").item(2)).getAttribute("type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>]]>", "&amp; \"quoted\"", "two\nlines\tand\ra tab", "病院 \uD83C\uDFE5"})
    void hostileNamesComeBackAsTheyWere(String name) throws Exception {
        Rendered written = write(Assessed.of(Sample.results(name, Sample.findings())));
        written.valid(SCHEMA);
        Element whole = (Element) written.elements("testsuites").item(0);
        assertEquals("Gap analysis of " + name + " as of 2026-11-23", whole.getAttribute("name"));
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static int count(Element element, String name) {
        return element.getElementsByTagName(name).getLength();
    }

    private static Rendered write(Assessed assessed) throws IOException {
        return Rendered.of(new JunitReport(), assessed);
    }
}
