package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay forecast}. */
class ForecastTest {

    private static final String RIVERBEND =
            Path.of("..", "examples", "riverbend-practice").toString();

    @TempDir
    private Path folder;

    @Test
    void itSaysWhatLapsesAndWritesACalendar() throws IOException {
        Path calendar = folder.resolve("lapses.ics");
        Run run = Run.onRealPacks("forecast", RIVERBEND, "--as-of", "2026-11-25", "--ics", calendar.toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(
                run.out().contains("2027-01-13  falls short: The maker of File server no longer supports it"),
                run.out());
        assertTrue(run.out().contains("acceptance ended"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80 || line.startsWith("Calendar: ")), run.out());
        assertTrue(Files.readString(calendar).startsWith("BEGIN:VCALENDAR\r\n"));
    }

    @Test
    void evidenceThatGrowsOldMakesAClaimAndNoGap() throws IOException {
        Run run = Run.onRealPacks("forecast", RIVERBEND, "--as-of", "2026-11-25");
        String entry = run.out().substring(run.out().indexOf("evidence too old:"));
        int next = entry.indexOf("\n20");
        entry = next < 0 ? entry : entry.substring(0, next);
        assertTrue(entry.contains("-> claimed"), entry);
        assertFalse(entry.contains("-> not satisfied"), entry);
    }

    @Test
    void forAProgramItIsTheSame() {
        Run run = Run.onRealPacks("forecast", RIVERBEND, "--as-of", "2026-11-25", "--json");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("\"on\": \"2027-01-13\""), run.out());
        JsonCheck.check(run.out());
    }

    @Test
    void nothingThatLapsesIsExitCodeZero() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.yaml"), "organization: {name: Test Practice}\n");
        Run run = Run.onRealPacks("forecast", facts.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Nothing lapses by what is recorded."), run.out());
    }

    @Test
    void aFarAwayHorizonAndACalendarThatCannotBeWrittenAreRefused() {
        assertEquals(64, Run.onRealPacks("forecast", RIVERBEND, "--months", "0").code());
        assertEquals(
                64, Run.onRealPacks("forecast", RIVERBEND, "--months", "121").code());
        Run nowhere = Run.onRealPacks(
                "forecast", RIVERBEND, "--ics", folder.resolve("no/where.ics").toString());
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("cannot write"), nowhere.err());
        assertEquals("", nowhere.out());
    }
}
