package dev.assay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import dev.assay.reports.csv.FindingsCsv;
import dev.assay.reports.json.FindingsJson;
import dev.assay.reports.xlsx.PoamWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What spreadsheets and machines read of a whole practice. Left in target/tables, where other programs can open it. */
class TablesTest {

    private static final Path TABLES = Path.of("target", "tables");
    private static final List<Report> REPORTS = List.of(new FindingsJson(), new FindingsCsv(), new PoamWorkbook());

    private static Assessed riverbend() {
        Assessor assessor = Assessor.open(List.of(
                Path.of("..", "rules-hipaa", "target", "classes"),
                Path.of("..", "rules-nist-csf", "target", "classes")));
        return Assessed.of(assessor.assess(
                AssessmentPlan.asOf(LocalDate.of(2026, 11, 20)),
                assessor.read(Path.of("..", "examples", "riverbend-practice"))));
    }

    private static Map<String, byte[]> written(Assessed assessed) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Report report : REPORTS) {
            for (Document document : report.of(assessed)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.content().writeTo(out);
                files.put(document.path(), out.toByteArray());
            }
        }
        return files;
    }

    @Test
    void theJsonOfAPracticeIsValid() throws IOException {
        Map<String, byte[]> files = written(riverbend());
        Files.createDirectories(TABLES);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(TABLES.resolve(file.getKey()), file.getValue());
        }
        try (InputStream in = FindingsJson.schema().openStream()) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), UTF_8));
            assertEquals(
                    List.of(),
                    schema.validate(
                            new String(files.get(FindingsJson.FILE), UTF_8),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
        }
    }

    @Test
    void anotherLocaleAndTimeZoneGiveTheSameBytes() throws IOException {
        Map<String, byte[]> here = written(riverbend());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            written(riverbend()).forEach((name, bytes) -> assertArrayEquals(here.get(name), bytes, name));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
