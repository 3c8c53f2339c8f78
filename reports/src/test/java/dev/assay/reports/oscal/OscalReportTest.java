package dev.assay.reports.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Tally;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import dev.assay.reports.SampleFinding;
import dev.assay.reports.oscal.validation.OscalValidation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscalReportTest {

    private static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    @Test
    void theBundleIsAllSixModelsInBothSyntaxes() {
        assertEquals(
                Set.of(
                        "oscal/catalog.json", "oscal/catalog.xml",
                        "oscal/profile.json", "oscal/profile.xml",
                        "oscal/system-security-plan.json", "oscal/system-security-plan.xml",
                        "oscal/assessment-plan.json", "oscal/assessment-plan.xml",
                        "oscal/assessment-results.json", "oscal/assessment-results.xml",
                        "oscal/poam.json", "oscal/poam.xml"),
                Written.of(Sample.results()).keySet());
    }

    @Test
    void theOldestVersionIsJsonOnlyAndTheWholeBundle() {
        Map<String, String> documents = Written.of(new OscalReport(OscalReport.Version.V1_1_2), Sample.results());
        assertEquals(6, documents.size());
        documents.forEach((path, text) -> {
            assertTrue(path.endsWith(".json"), path);
            assertTrue(text.contains("\"oscal-version\" : \"1.1.2\""), path);
        });
    }

    @Test
    void theNewestVersionIsNamedInEveryDocument() {
        Written.of(new OscalReport(OscalReport.Version.V1_2_2), Sample.results())
                .forEach((path, text) -> assertTrue(text.contains("1.2.2"), path));
    }

    @Test
    void importsNameFilesOfTheBundleInTheSameSyntax() {
        Map<String, String> documents = Written.of(Sample.results());
        assertTrue(documents.get("oscal/profile.xml").contains("href=\"catalog.xml\""));
        assertTrue(documents.get("oscal/system-security-plan.xml").contains("href=\"profile.xml\""));
        assertTrue(documents.get("oscal/assessment-plan.json").contains("\"href\" : \"system-security-plan.json\""));
        assertTrue(documents.get("oscal/assessment-results.json").contains("\"href\" : \"assessment-plan.json\""));
        assertTrue(documents.get("oscal/poam.xml").contains("href=\"system-security-plan.xml\""));
    }

    @Test
    void withoutAGapThereIsNothingToPlan() {
        AssessmentResults results = Sample.results(
                "Clinic", List.of(new SampleFinding("f", SampleCatalog.ACCESS, FindingStatus.SATISFIED, NONE).make()));
        assertFalse(Written.of(results).containsKey("oscal/poam.xml"));
    }

    @Test
    void everyDocumentSaysWhatItIsNotAndWhatBroke() {
        Written.of(Sample.results()).forEach((path, text) -> {
            assertTrue(text.contains("not legal advice"), path);
            assertTrue(text.contains("Confidential: for counsel"), path);
            assertTrue(text.contains("made for another API; get version 1"), path);
            assertTrue(text.contains(SampleCatalog.HASH), path);
            assertTrue(text.contains("not signed"), path);
        });
    }

    @Test
    void equalResultsGiveEqualBytes() {
        assertEquals(Written.of(Sample.results()), Written.of(Sample.results()));
    }

    @Test
    void hostileNamesStayText() {
        String hostile = " <b>&\"'\u0000\ud800 *x* _y_ `z` {{ insert: param, p }} [l](javascript:1) -- 1) \n# h ";
        Map<String, String> documents = Written.of(Sample.results(hostile, Sample.findings()));
        String xml = documents.get("oscal/assessment-results.xml");
        assertTrue(xml.contains("&lt;b&gt;&amp;\"'\uFFFD\uFFFD *x* _y_ `z`"), xml.substring(0, 900));
        String json = documents.get("oscal/assessment-results.json");
        assertTrue(json.contains("\\\\<b\\\\>\\\\&\\\"'\uFFFD\uFFFD \\\\*x\\\\* \\\\_y\\\\_"), json.substring(0, 900));
    }

    @Test
    void theSampleWithOneOfEverythingHasNoProblem(@TempDir Path folder) throws IOException {
        assertNoProblems(Sample.results(), folder);
    }

    @Test
    void noStatusBecomesSatisfiedButSatisfiedAndMetAndNoneIsLost(@TempDir Path folder) throws IOException {
        for (FindingStatus status : FindingStatus.values()) {
            Finding finding = new SampleFinding("f", SampleCatalog.ACCESS, status, NONE).make();
            AssessmentResults results = Sample.results("Clinic", List.of(finding));
            String xml = Written.of(results).get("oscal/assessment-results.xml");
            boolean satisfied = status == FindingStatus.SATISFIED || status == FindingStatus.MET;
            assertEquals(satisfied, xml.contains("state=\"satisfied\""), status.name());
            boolean none = status == FindingStatus.NOT_APPLICABLE;
            assertEquals(!satisfied && !none, xml.contains("state=\"not-satisfied\""), status.name());
            assertEquals(status.gap(), xml.contains("reason=\"fail\""), status.name());
            assertEquals(status.open(), xml.contains("reason=\"other\""), status.name());
            assertNoProblems(results, folder);
        }
    }

    private static void assertNoProblems(AssessmentResults results, Path folder) throws IOException {
        Map<String, String> documents = Written.of(results);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Path file = folder.resolve(document.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, document.getValue());
        }
        for (String path : documents.keySet()) {
            assertEquals(List.of(), OscalValidation.of(path, folder.resolve(path)), path);
        }
    }
}
