package dev.assay.reports.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.FactRef;
import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsXmlReaderTest {

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        AssessmentResults results = Sample.results();
        PastFindings past = FindingsXmlReader.read(written(results, "Privileged"));
        assertEquals("Privileged", past.confidentiality());
        assertEquals(results.plan(), past.results().plan());
        assertEquals(results.organization(), past.results().organization());
        assertEquals(results.snapshot().files(), past.results().snapshot().files());
        assertEquals(results.risks(), past.results().risks());
        assertEquals(results.problems(), past.results().problems());
        assertEquals(
                "IT manager", past.facts().get(new FactRef("systems", "ehr")).statedBy());
        // Written again, the findings are the same to the letter, but for the name of the check behind a mechanism.
        assertEquals(conclusions(written(results, "")), conclusions(written(past.results(), "")));
    }

    @Test
    void whatDoesNotValidateIsRefused() throws IOException {
        String document = new String(written(Sample.results(), ""), UTF_8);
        for (String broken : List.of(
                document.replace("status=\"met\"", "status=\"fine\""),
                document.replace("<notice>", "<notice><b/>"),
                document.replace("urn:assay:findings:1", "urn:assay:findings:2"),
                document.replace("<assessment-results", "<!DOCTYPE assessment-results><assessment-results"),
                document.substring(0, document.length() / 2),
                "no xml",
                "<manifest/>",
                "")) {
            IOException refused = assertThrows(IOException.class, () -> FindingsXmlReader.read(broken.getBytes(UTF_8)));
            assertTrue(refused.getMessage().lines().count() == 1, refused.getMessage());
        }
    }

    private static byte[] written(AssessmentResults results, String confidentiality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingsXml().write(new Assessed(results, List.of(), Crosswalk.NONE, confidentiality), out);
        return out.toByteArray();
    }

    private static String conclusions(byte[] document) {
        String text = new String(document, UTF_8);
        return text.substring(text.indexOf("  <findings>"), text.indexOf("  <scores>"))
                .replace("mechanism=\"false\"", "mechanism=\"true\"");
    }
}
