package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {

    @TempDir
    Path folder;

    @Test
    void nothingOpenIsZero() {
        assertEquals(
                0,
                Run.assay("assess", Run.facts("clear.yaml"), "--pack", "tiny").code());
    }

    @Test
    void aGapAtTheThresholdIsOne() {
        assertEquals(1, Run.assay("assess", Run.facts("gaps.yaml")).code());
        assertEquals(
                1,
                Run.assay("assess", Run.facts("gaps.yaml"), "--fail-on", "high").code());
    }

    @Test
    void aGapBelowTheThresholdLeavesWhatIsOpen() {
        assertEquals(
                3,
                Run.assay("assess", Run.facts("gaps.yaml"), "--fail-on", "critical")
                        .code());
    }

    @Test
    void somethingOpenWithoutAGapIsThree() {
        assertEquals(3, Run.assay("assess", Run.facts("open.yaml")).code());
    }

    @Test
    void aPlanFileSetsTheThresholdAndTheCommandLineCountsOverIt() throws IOException {
        Path plan = Files.writeString(folder.resolve("client.yaml"), "fail-on: critical\n");
        assertEquals(
                3,
                Run.assay("assess", Run.facts("gaps.yaml"), "--plan", plan.toString())
                        .code());
        assertEquals(
                1,
                Run.assay("assess", Run.facts("gaps.yaml"), "--plan", plan.toString(), "--fail-on", "low")
                        .code());
    }

    @Test
    void aLaterPlanCountsOverAnEarlierOne() throws IOException {
        String provider = Files.writeString(folder.resolve("provider.yaml"), "fail-on: critical\nas-of: 2026-06-01\n")
                .toString();
        String client = Files.writeString(folder.resolve("client.yaml"), "fail-on: low\n")
                .toString();
        Run run = Run.assay("assess", Run.facts("gaps.yaml"), "--plan", provider, "--plan", client);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("as of 2026-06-01"), run.out());
    }

    @Test
    void factsThatCannotBeReadAreTwoAndEachProblemIsShown() {
        Run run = Run.assay("assess", Run.facts("bad.yaml"));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals("""
                bad.yaml:3:21: systems[0].ephi is "maybe"; expected yes, no, partly or unknown
                  |   - {id: ehr, ephi: maybe}
                  | ....................^
                bad.yaml:4:10: systems[1].id is "ehr", which already stands at bad.yaml:3:10; ids are unique in a section, choose another
                  |   - {id: ehr}
                  | .........^
                2 problems; nothing was written.
                """, run.err());
    }

    @Test
    void nothingIsWrittenWhereNothingIsConcluded() {
        Path out = folder.resolve("report");
        assertEquals(
                2,
                Run.assay("assess", Run.facts("bad.yaml"), "--out", out.toString())
                        .code());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        Run run = Run.assay("assess", Run.facts("gaps.yaml"), "--out", file.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("assay: " + file), run.err());
        assertEquals("", run.out());
    }

    @Test
    void noPacksAreTwoBecauseNothingWouldBeAGap() {
        Run run = Run.withoutPacks("assess", Run.facts("gaps.yaml"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("no rule packs are loaded"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asses",
                "assess",
                "assess facts --as-of yesterday",
                "assess facts --fail-on severe",
                "assess facts --pack no-such-pack",
                "assess facts --as-of 2026-01-01 --as-of 2026-01-02",
                "explain no-such-control",
                "controls --family no-such-family",
                "facts"
            })
    void whatIsNotUnderstoodIsSixtyFour(String line) {
        Run run = Run.assay(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(64, run.code(), run.err());
        assertTrue(run.err().startsWith("assay: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void whatIsWrittenIsNamed() throws IOException {
        Path out = folder.resolve("a").resolve("b");
        Run run = Run.assay("assess", Run.facts("gaps.yaml"), "--out", out.toString());
        assertTrue(run.out().contains("Reports: " + out), run.out());
        assertTrue(Files.readString(out.resolve("findings.xml")).startsWith("<?xml"));
    }
}
