package dev.assay.reports.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Source;
import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Read back by another library than the one that wrote it. */
final class PoamWorkbookTest {

    private static final String HOSTILE = "=cmd|' /C calc'!A0 <&> _x0041_ \uD83C\uDFE5 bell\u0007 lone\uD83C";

    @Test
    void theSheetsAreInTheOrderOfTheirUse() throws IOException {
        try (XSSFWorkbook book = read(write(Sample.results()))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("POA&M", "Controls", "Open questions", "Evidence index", "About"), names);
        }
    }

    @Test
    void theItemSaysWhatIsWrongAndWhatWasDecided() throws IOException {
        try (XSSFWorkbook book = read(write(Sample.results()))) {
            Row item = book.getSheet("POA&M").getRow(4);
            assertEquals(1, item.getCell(0).getNumericCellValue());
            assertEquals("hipaa:164.312(a)(2)(iv)\nTitle of 164.312(a)(2)(iv)", text(item, 1));
            assertEquals("Laptops: seen.", text(item, 2));
            assertEquals("high", text(item, 3));
            assertEquals("Encrypt what can be stolen.", text(item, 6));
            assertEquals("acceptance expired", text(item, 10));
            assertEquals(
                    LocalDate.of(2026, 6, 30),
                    item.getCell(11).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(
                    LocalDate.of(2026, 11, 1),
                    item.getCell(12).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("yyyy-mm-dd", item.getCell(12).getCellStyle().getDataFormatString());
            assertEquals(
                    "Accepted by practice owner, 2026-01-05 to 2026-06-30: New laptops are ordered.", text(item, 15));
        }
    }

    @Test
    void everySheetSaysWhatItIsWhoseAndOfWhichDay() throws IOException {
        try (XSSFWorkbook book = read(write(Sample.results()))) {
            for (Sheet sheet : book) {
                assertEquals(
                        "Lakeside Family Practice, as of 2026-11-23. Confidential & \"privileged\"", text(sheet, 1));
                assertTrue(text(sheet, 2).contains("not a certification"));
                assertTrue(sheet.getHeader().getLeft().endsWith("Confidential && \"privileged\""));
            }
            assertEquals("Risk management / corrective action plan (POA&M)", text(book.getSheetAt(0), 0));
        }
    }

    @Test
    void theHeadStaysInSightAndIsPrintedOnEveryPageAndTheTableFilters() throws IOException {
        try (XSSFWorkbook book = read(write(Sample.results()))) {
            for (Sheet sheet : book) {
                assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertEquals(3, sheet.getRepeatingRows().getFirstRow());
                assertTrue(sheet.getPrintSetup().getLandscape());
                assertTrue(sheet.getFitToPage());
                assertTrue(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter());
            }
            assertEquals(
                    "\"open,planned,corrected,risk accepted,acceptance expired\"",
                    book.getSheetAt(0)
                            .getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getFormula1());
        }
    }

    @Test
    void problemsPacksAndFilesAreListed() throws IOException {
        try (XSSFWorkbook book = read(write(Sample.results()))) {
            StringBuilder about = new StringBuilder();
            for (Row row : book.getSheet("About")) {
                row.forEach(cell -> about.append(cell).append('\n'));
            }
            for (String part : List.of(
                    "rule \"backup\" threw", "nobody signed it", "0123456789abcdef", "hipaa 1.2.0", "1234 bytes")) {
                assertTrue(about.indexOf(part) >= 0, part);
            }
        }
    }

    @Test
    void noCellIsAFormulaAndTextStaysTextWhenItIsEdited() throws IOException {
        try (XSSFWorkbook book = read(write(Sample.results(HOSTILE, Sample.findings())))) {
            boolean met = false;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertTrue(cell.getCellType() != CellType.FORMULA);
                        boolean text = cell.getCellType() == CellType.STRING && row.getRowNum() != 3;
                        assertTrue(
                                !text
                                        || cell.getCellStyle()
                                                .getDataFormatString()
                                                .equals("@"),
                                cell.toString());
                        met |= text
                                && cell.getStringCellValue()
                                        .equals(HOSTILE.replace('\u0007', '\uFFFD')
                                                .replaceAll("\uD83C$", "\uFFFD"));
                    }
                }
            }
            assertTrue(met, "the organization is on the sheet of what the workbook is");
        }
    }

    @Test
    void whatIsTooLongForACellIsCutAndSaysSo() {
        String cut = SheetText.of("x".repeat(SheetText.CHARACTERS + 1));
        assertEquals(SheetText.CHARACTERS, cut.length());
        assertTrue(cut.endsWith(" [cut here: 32768 characters; the whole stands in findings.xml]"));
        String faces = SheetText.of("x" + "\uD83C\uDFE5".repeat(SheetText.CHARACTERS));
        assertFalse(faces.contains("\uFFFD") || Character.isHighSurrogate(faces.charAt(faces.indexOf(" [cut") - 1)));
        assertTrue(SheetText.of("x\n".repeat(300)).contains("[cut here: 600 characters"));
        assertEquals("x".repeat(SheetText.CHARACTERS), SheetText.of("x".repeat(SheetText.CHARACTERS)));
    }

    @Test
    void whatIsTooMuchForASheetIsCutAndTheLastRowSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PoamWorkbook(7).write(assessed(Sample.results()), out);
        try (XSSFWorkbook book = read(out.toByteArray())) {
            Sheet controls = book.getSheet("Controls");
            assertEquals(6, controls.getLastRowNum());
            assertEquals("[cut here: 2 more rows than Excel opens; all stands in findings.xml]", text(controls, 6));
        }
    }

    @Test
    void aMillionObservationsMakeItNoLonger() throws IOException {
        int few = write(Sample.results("Clinic", List.of(seen(2)))).length;
        int many = write(Sample.results("Clinic", List.of(seen(1_000_000)))).length;
        assertTrue(many - few < 100, () -> few + " bytes became " + many);
    }

    @Test
    void anotherLocaleTimeZoneAndTimeGiveTheSameBytes() throws IOException {
        byte[] here = write(Sample.results());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(here, write(Sample.results()), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingInTheFileIsStampedOrCompressed() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(Sample.results())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString());
                assertEquals(ZipEntry.STORED, entry.getMethod());
                String content = new String(zip.readAllBytes(), UTF_8);
                assertTrue(
                        !entry.getName().equals("docProps/core.xml") || content.contains(">2026-11-23T00:00:00Z<"),
                        content);
            }
        }
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
                assertThrows(IOException.class, () -> new PoamWorkbook().write(assessed(Sample.results()), broken)));
    }

    private static Finding seen(int times) {
        Finding finding = Sample.encryption();
        List<Observation> fails =
                Collections.nCopies(times, finding.observations().get(1));
        return new Finding(
                finding.id(),
                finding.control(),
                finding.status(),
                finding.inScope(),
                finding.reason(),
                finding.assurance(),
                finding.tally(),
                fails,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                finding.correction());
    }

    private static String text(Sheet sheet, int row) {
        return text(sheet.getRow(row), 0);
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static XSSFWorkbook read(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static Assessed assessed(AssessmentResults results) {
        AssessmentResults checked = new AssessmentResults(
                results.plan(),
                results.organization(),
                results.packs().stream().map(PoamWorkbookTest::withChecks).toList(),
                results.snapshot(),
                results.findings(),
                results.risks(),
                results.advice(),
                results.problems());
        return new Assessed(checked, List.of(), Crosswalk.NONE, "Confidential & \"privileged\"");
    }

    /** The questions are those of the checks. */
    private static RulePack withChecks(RulePack pack) {
        Catalog catalog = pack.catalog();
        Check check = new Check(
                Sample.EVALUATED,
                "activities",
                Basis.LAW,
                new Check.Sentences("", "", "", ""),
                "When was {subject} evaluated?",
                List.of("on", "outcome"),
                List.of(),
                List.of(),
                List.of(),
                new Source("catalog.yaml", 90, 3));
        return pack.withCatalog(new Catalog(
                catalog.pack(),
                catalog.title(),
                catalog.kind(),
                catalog.controls(),
                Map.of(check.id(), check),
                catalog.parts(),
                catalog.parameters(),
                catalog.correctionDays(),
                catalog.recognizedPractices(),
                catalog.practices(),
                catalog.official()));
    }

    private static byte[] write(AssessmentResults results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PoamWorkbook().write(assessed(results), out);
        return out.toByteArray();
    }
}
