package dev.assay.reports.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Snapshot;
import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleProfile;
import dev.assay.reports.xml.FindingsXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FindingsJsonTest {

    private static final Path SCHEMA = Path.of("src/main/resources/dev/assay/reports/json/findings-1.schema.json");
    private static final String HOSTILE =
            "\"}]</x> \\u0041 \u2028 \uD83C\uDFE5 tab\t cr\r bell\u0007 lone\uD83C \uFFFE";

    /** Run with {@code -Dassay.golden=write} after changing the XML schema, then review the diff. */
    @Test
    void theSchemaIsThatOfTheXml() throws Exception {
        String made = SchemaOfXsd.json();
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.writeString(SCHEMA, made);
        }
        assertEquals(Files.readString(SCHEMA), made);
    }

    @Test
    void theSampleIsValid() throws IOException {
        assertEquals(List.of(), wrong(new String(json(sample()), UTF_8)));
    }

    @Test
    void resultsWithoutAnythingAreValid() throws IOException {
        assertEquals(List.of(), wrong(new String(json(Assessed.of(empty())), UTF_8)));
    }

    @Test
    void theSchemaIsClosed() throws IOException {
        String written = new String(json(sample()), UTF_8);
        for (String[] change : new String[][] {
            {"\"verb\" :", "\"verbs\" :"},
            {"\"as-of\" : \"2026-11-23\"", "\"as-of\" : \"2026-13-23\""},
            {"\"outcome\" : \"not-checked\"", "\"outcome\" : \"no idea\""},
            {"\"in-scope\" : true", "\"in-scope\" : \"yes\""},
            {"\"kind\" : \"scan\"", "\"kind\" : \"hearsay\""},
            {"\"line\" : 42", "\"line\" : 0"}
        }) {
            assertTrue(written.contains(change[0]), change[0]);
            assertFalse(wrong(written.replace(change[0], change[1])).isEmpty(), change[1]);
        }
    }

    @Test
    void xmlAndJsonHoldTheSame() throws Exception {
        for (Assessed assessed :
                List.of(sample(), Assessed.of(empty()), Assessed.of(Sample.results(HOSTILE, Sample.findings())))) {
            Twins.assertSame(xml(assessed), json(assessed));
        }
    }

    @Test
    void numbersAndTruthValuesAreSuch() throws IOException {
        JsonNode finding = read(json(sample())).get("findings").get(2);
        assertEquals(1, finding.get("tally").get("fail").intValue());
        assertTrue(finding.get("in-scope").booleanValue());
        assertEquals(
                "Laptops",
                finding.get("observations").get(1).get("subject").get("name").asString());
        assertEquals("ransomware", finding.get("control").get("stops").get(1).asString());
    }

    @Test
    void hostileNamesComeBackAsTheXmlShowsThem() throws IOException {
        byte[] written = json(Assessed.of(Sample.results(HOSTILE, Sample.findings())));
        assertEquals(
                "\"}]</x> \\u0041 \u2028 \uD83C\uDFE5 tab\t cr\r bell\uFFFD lone\uFFFD \uFFFD",
                read(written).get("organization").get("name").asString());
    }

    @Test
    void linesEndWithLineFeedsAndWritingTwiceGivesTheSameBytes() throws IOException {
        byte[] written = json(sample());
        assertArrayEquals(written, json(sample()));
        String text = new String(written, UTF_8);
        assertTrue(text.endsWith("}\n") && !text.contains("\r"));
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
        assertSame(full, assertThrows(IOException.class, () -> new FindingsJson().write(sample(), broken)));
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        new FindingsJson().write(sample(), out);
        assertTrue(out.size() > 0);
    }

    private static List<String> wrong(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode read(byte[] json) {
        return new JsonMapper().readTree(json);
    }

    private static Assessed sample() {
        return new Assessed(Sample.results(), List.of(SampleProfile.profile()), Crosswalk.NONE, "Confidential");
    }

    private static AssessmentResults empty() {
        AssessmentResults sample = Sample.results();
        List<Finding> none = List.of();
        return new AssessmentResults(
                sample.plan(), sample.organization(), List.of(), Snapshot.EMPTY, none, List.of(), List.of(), List.of());
    }

    private static byte[] json(Assessed assessed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingsJson().write(assessed, out);
        return out.toByteArray();
    }

    private static byte[] xml(Assessed assessed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingsXml().write(assessed, out);
        return out.toByteArray();
    }
}
