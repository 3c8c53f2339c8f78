package dev.assay.reports.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Tally;
import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleFinding;
import dev.assay.reports.SampleProfile;
import dev.assay.reports.xml.type.FindingStatusType;
import jakarta.xml.bind.JAXBContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

final class FindingsXmlTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/assay/reports/xml/golden.xml");

    /** Run with {@code -Dassay.golden=write} to accept what is written now, then review the diff. */
    @Test
    void theSampleIsWrittenByteForByteAsTheGoldenFile() throws IOException {
        byte[] written = write(Sample.results(), SampleProfile.profile());
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.write(GOLDEN, written);
        }
        assertEquals(Files.readString(GOLDEN), new String(written, UTF_8));
    }

    @Test
    void theGoldenFileIsValid() throws Exception {
        FindingsSchema.validate(Files.readAllBytes(GOLDEN));
    }

    @Test
    void resultsWithoutAnythingAreValid() throws Exception {
        AssessmentResults sample = Sample.results();
        FindingsSchema.validate(write(new AssessmentResults(
                sample.plan(),
                sample.organization(),
                List.of(),
                Snapshot.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of())));
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws IOException {
        FindingsXml xml = new FindingsXml();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        xml.write(Assessed.of(Sample.results()), first);
        xml.write(Assessed.of(Sample.results()), second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void anotherLocaleAndTimeZoneGiveTheSameBytes(String tag) throws IOException {
        byte[] here = write(Sample.results());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, write(Sample.results()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "]]>",
                "&amp; & \"quoted\" 'too'",
                "two\nlines\tand\ra tab",
                "\uD83C\uDFE5 Clínica Österreich 病院",
                "\u0085\u2028\u200F"
            })
    void hostileNamesComeBackAsTheyWere(String name) throws Exception {
        byte[] written = write(Sample.results(name, Sample.findings()));
        FindingsSchema.validate(written);
        assertEquals(name, read(written).getOrganization().getName());
    }

    @Test
    void whatXmlCannotHoldIsShownAsReplaced() throws Exception {
        byte[] written = write(Sample.results("bell\u0007 null\u0000 lone\uD83C \uFFFE end", Sample.findings()));
        FindingsSchema.validate(written);
        assertEquals(
                "bell\uFFFD null\uFFFD lone\uFFFD \uFFFD end",
                read(written).getOrganization().getName());
    }

    @Test
    void theGeneratedRootTypeReadsWhatWasWritten() throws Exception {
        var read = read(write(Sample.results()));
        assertEquals(Sample.AS_OF, read.getPlan().getAsOf());
        var encryption = read.getFindings().getFinding().get(2);
        assertEquals(FindingStatusType.NOT_SATISFIED, encryption.getStatus());
        assertEquals(2, encryption.getObservations().getObservation().size());
    }

    @Test
    void theNamespaceIsDeclaredOnceOnly() throws IOException {
        String written = new String(write(Sample.results()), UTF_8);
        assertEquals(written.indexOf("xmlns"), written.lastIndexOf("xmlns"));
    }

    @Test
    void factsThatNothingRefersToAreLeftOut() throws IOException {
        assertFalse(new String(write(Sample.results()), UTF_8).contains("nobody-asked"));
    }

    @Test
    void aFindingOnAControlThatNoPackHasIsRefused() {
        var stray = new SampleFinding("f", new ControlId("x", "1"), FindingStatus.MET, new Tally(0, 0, 0, 0, 0)).make();
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> write(Sample.results("Clinic", List.of(stray))));
        assertEquals("no pack of the results has the control x:1", refusal.getMessage());
    }

    @Test
    void aFailingStreamsExceptionIsThrownAsItIs() {
        IOException full = new IOException("no space left on device");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertEquals(
                full,
                assertThrows(IOException.class, () -> new FindingsXml().write(Assessed.of(Sample.results()), broken)));
    }

    @Test
    void theSameFindingTwiceIsInvalid() throws IOException {
        byte[] twice = write(Sample.results("Clinic", List.of(Sample.encryption(), Sample.encryption())));
        assertThrows(SAXException.class, () -> FindingsSchema.validate(twice));
    }

    @Test
    void aMatchedFactThatIsNotListedIsInvalid() throws IOException {
        String broken = new String(write(Sample.results()), UTF_8)
                .replaceFirst("<fact section=\"systems\" id=\"laptops\"", "<fact section=\"systems\" id=\"gone\"");
        assertThrows(SAXException.class, () -> FindingsSchema.validate(broken.getBytes(UTF_8)));
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        String typed = new String(write(Sample.results()), UTF_8)
                .replaceFirst("<assessment-results", "<!DOCTYPE assessment-results><assessment-results");
        assertThrows(SAXException.class, () -> FindingsSchema.validate(typed.getBytes(UTF_8)));
    }

    @Test
    void whatAProfileSpeaksOfIsListedWithItsFacts() throws Exception {
        byte[] written = write(Sample.results(), SampleProfile.profile());
        FindingsSchema.validate(written);
        var profile = read(written).getProfiles().getProfile().get(0);
        assertEquals(
                41,
                profile.getStates()
                        .getState()
                        .get(0)
                        .getShares()
                        .getShare()
                        .get(0)
                        .getOf());
        assertEquals("6.5", profile.getStates().getState().get(0).getDeclared().getScore());
        String stray = new String(written, UTF_8)
                .replace("<state outcome=\"nist-csf:PR.DS-01\"", "<state outcome=\"nist-csf:X\"");
        assertThrows(Exception.class, () -> FindingsSchema.validate(stray.getBytes(UTF_8)));
    }

    private static byte[] write(AssessmentResults results, Profile... profiles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingsXml().write(new Assessed(results, List.of(profiles), Crosswalk.NONE, ""), out);
        return out.toByteArray();
    }

    private static dev.assay.reports.xml.type.AssessmentResults read(byte[] document) throws Exception {
        return (dev.assay.reports.xml.type.AssessmentResults)
                JAXBContext.newInstance(dev.assay.reports.xml.type.AssessmentResults.class)
                        .createUnmarshaller()
                        .unmarshal(new ByteArrayInputStream(document));
    }
}
