package dev.assay.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.reports.oscal.OscalReport;
import gov.nist.secauto.metaschema.core.model.IBoundObject;
import gov.nist.secauto.metaschema.core.model.validation.IContentValidator;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * What is written is OSCAL to the library of those who make OSCAL: by the schemas, by the constraints of the metaschemas, and
 * the same in both syntaxes. The library resolves entities, so it is given our own files and nobody else's.
 */
class OscalLibraryTest {

    private static final OscalBindingContext OSCAL = OscalBindingContext.newInstance();

    private static final Map<String, String> SCHEMAS = Map.of(
            "catalog", "catalog",
            "profile", "profile",
            "system-security-plan", "ssp",
            "assessment-plan", "ap",
            "assessment-results", "ar",
            "poam", "poam");

    @TempDir
    private static Path folder;

    private static List<Path> files = List.of();

    @BeforeAll
    static void writes() throws IOException {
        files = Riverbend.write(new OscalReport(), Riverbend.results(), folder);
        Riverbend.write(
                new OscalReport(OscalReport.Version.V1_1_2),
                Riverbend.results(),
                Files.createDirectory(folder.resolve("old")));
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentKeepsItsSchema() {
        return each(file -> valid(file, schema(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentKeepsTheConstraints() {
        return each(file -> valid(file, OSCAL.validateWithConstraints(file.toUri(), null)));
    }

    /** But for the names of the imports, which are of the same syntax. */
    @TestFactory
    Stream<DynamicTest> bothSyntaxesSayTheSame() {
        return SCHEMAS.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String xml =
                            read(folder.resolve("oscal").resolve(name + ".xml")).replace(".xml\"", "\"");
                    String json = read(folder.resolve("oscal").resolve(name + ".json"))
                            .replace(".json\"", "\"");
                    int differ = Arrays.mismatch(xml.toCharArray(), json.toCharArray());
                    assertEquals(
                            -1,
                            differ,
                            () -> xml.substring(Math.max(0, differ - 60), Math.min(xml.length(), differ + 60)));
                }));
    }

    /** The schemas of 1.1.2 come with an older release of the library, of which the build takes nothing else. */
    @TestFactory
    Stream<DynamicTest> theOldestVersionKeepsItsOwnSchema() {
        return SCHEMAS.entrySet().stream()
                .map(model -> DynamicTest.dynamicTest(model.getKey(), () -> {
                    Path schema = Path.of(
                            "target", "oscal-1.1.2", "schema", "json", "oscal-" + model.getValue() + "_schema.json");
                    Path file = folder.resolve("old").resolve("oscal-1.1.2").resolve(model.getKey() + ".json");
                    try (InputStream in = Files.newInputStream(schema)) {
                        valid(file, IContentValidator.validateWithJsonSchema(file.toUri(), json(in)));
                    }
                }));
    }

    private interface Check {
        void of(Path file) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.of(file)));
    }

    private static void valid(Path file, IValidationResult result) {
        assertEquals(
                List.of(),
                result.getFindings().stream()
                        .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                        .limit(10)
                        .toList(),
                file.toString());
    }

    private static IValidationResult schema(Path file) throws IOException {
        boolean xml = file.toString().endsWith(".xml");
        String schema = "/schema/" + (xml ? "xml" : "json") + "/oscal-" + SCHEMAS.get(name(file)) + "_schema."
                + (xml ? "xsd" : "json");
        try (InputStream in = Objects.requireNonNull(OscalBindingContext.class.getResourceAsStream(schema), schema)) {
            return xml
                    ? IContentValidator.validateWithXmlSchema(file.toUri(), List.of(new StreamSource(in)))
                    : IContentValidator.validateWithJsonSchema(file.toUri(), json(in));
        } catch (SAXException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static JSONObject json(InputStream in) {
        return new JSONObject(new JSONTokener(in));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** A document as the library understands it. */
    private static String read(Path file) throws IOException {
        return written(OSCAL.newBoundLoader().load(file));
    }

    @SuppressWarnings("unchecked")
    private static <T extends IBoundObject> String written(T document) throws IOException {
        StringWriter out = new StringWriter();
        OSCAL.newSerializer(Format.XML, (Class<T>) document.getClass()).serialize(document, out);
        return out.toString();
    }
}
