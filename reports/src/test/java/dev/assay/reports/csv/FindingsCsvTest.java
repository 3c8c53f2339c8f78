package dev.assay.reports.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.assay.api.model.Crosswalk;
import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingsCsvTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/assay/reports/csv/golden.csv");

    /** Run with {@code -Dassay.golden=write} to accept what is written now, then review the diff. */
    @Test
    void theSampleIsWrittenByteForByteAsTheGoldenFile() throws IOException {
        String written = write(Sample.results().organization().name());
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, written);
        }
        assertEquals(Files.readString(GOLDEN), written);
    }

    @Test
    void thereIsARowForEachObservationAndForEachFindingWithoutOne() throws IOException {
        List<NamedCsvRecord> rows = read(write("Clinic"));
        assertEquals(
                List.of(
                        "notice",
                        "pack",
                        "pack",
                        "problem",
                        "problem",
                        "observation",
                        "finding",
                        "observation",
                        "observation",
                        "good-practice",
                        "advisory",
                        "finding"),
                rows.stream().map(row -> row.getField("row")).toList());
        assertEquals("not-checked", rows.get(5).getField("outcome"));
        assertEquals("on; outcome", rows.get(5).getField("lacks"));
        assertEquals("periods[hipaa.evaluation] (from the plan)", rows.get(5).getField("facts"));
        assertEquals("systems[ehr] (acme/facts.yaml:9:5)", rows.get(7).getField("facts"));
        assertEquals("ehr-scan; policy.pdf", rows.get(7).getField("evidence"));
        assertEquals("high", rows.get(7).getField("risk-level"));
    }

    @Test
    void everyRowSaysWhoseItIsAndOfWhichDay() throws IOException {
        for (NamedCsvRecord row : read(write("Clinic"))) {
            assertEquals("Clinic", row.getField("organization"));
            assertEquals("2026-11-23", row.getField("as-of"));
            assertEquals("Confidential", row.getField("confidentiality"));
        }
    }

    @Test
    void theNoticeTravelsInTheFirstRow() throws IOException {
        assertTrue(read(write("Clinic")).get(0).getField("reason").contains("not a certification"));
    }

    @Test
    void problemsAndHashesOfPacksAreThere() throws IOException {
        List<NamedCsvRecord> rows = read(write("Clinic"));
        assertEquals(64, rows.get(1).getField("pack-sha256").length());
        assertEquals("nobody signed", rows.get(1).getField("signer"));
        assertEquals("rules/backup.drl:14:3", rows.get(3).getField("source"));
    }

    @Test
    void hostileNamesComeBackAsTheyWere() throws IOException {
        String name = "a,\"b\"\r\nc;d \uD83C\uDFE5 Cl\u00EDnica";
        assertEquals(name, read(write(name)).get(0).getField("organization"));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (NamedCsvRecord row : read(write("=cmd|' /C calc'!A0"))) {
            assertEquals("'=cmd|' /C calc'!A0", row.getField("organization"));
            row.getFields().forEach(cell -> assertFalse(!cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0, cell));
        }
    }

    @Test
    void linesEndAsRfc4180SaysAndThereIsNoByteOrderMark() throws IOException {
        String written = write("Clinic");
        assertTrue(written.startsWith("row,organization,as-of,"));
        assertTrue(written.endsWith("\r\n"));
        assertEquals(written.split("\n", -1).length, written.split("\r\n", -1).length);
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
        assertSame(
                full,
                assertThrows(IOException.class, () -> new FindingsCsv().write(Assessed.of(Sample.results()), broken)));
    }

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static String write(String organization) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Assessed assessed = new Assessed(
                Sample.results(organization, Sample.findings()), List.of(), Crosswalk.NONE, "Confidential");
        new FindingsCsv().write(assessed, out);
        return out.toString(UTF_8);
    }
}
