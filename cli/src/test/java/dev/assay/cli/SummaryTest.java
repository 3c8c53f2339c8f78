package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "open", "clear"})
    void theSummaryIsAsRecorded(String name) {
        String now = Run.assay("assess", Run.facts(name + ".yaml")).out();
        assertEquals(Run.golden(name + ".txt", now), now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess GAPS",
                "assess OPEN",
                "controls",
                "explain 1(a) --facts GAPS",
                "explain 3",
                "plugins",
                "facts check GAPS",
                "--help",
                "assess --help",
                "explain --help",
                "init --help"
            })
    void noLineIsWiderThanEightyColumns(String line) {
        Run run = Run.assay(line.replace("GAPS", Run.facts("gaps.yaml"))
                .replace("OPEN", Run.facts("open.yaml"))
                .split(" "));
        assertFalse(run.out().isEmpty());
        run.out().lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    @Test
    void coloursAreForTerminalsOnly() {
        String facts = Run.facts("gaps.yaml");
        assertFalse(Run.assay("assess", facts).out().contains("\u001b"));
        assertTrue(Run.onTerminal(Map.of(), "assess", facts).out().contains("\u001b["));
    }

    @Test
    void coloursCanBeRefused() {
        String facts = Run.facts("gaps.yaml");
        assertFalse(
                Run.onTerminal(Map.of(), "assess", facts, "--no-color").out().contains("\u001b"));
        assertFalse(
                Run.onTerminal(Map.of("NO_COLOR", "1"), "assess", facts).out().contains("\u001b"));
        assertFalse(
                Run.onTerminal(Map.of("TERM", "dumb"), "assess", facts).out().contains("\u001b"));
    }

    @Test
    void coloursChangeNothingElse() {
        String facts = Run.facts("gaps.yaml");
        assertEquals(
                Run.assay("assess", facts).out(),
                Run.onTerminal(Map.of(), "assess", facts).out().replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void quietSaysNothing() {
        Run run = Run.assay("assess", Run.facts("gaps.yaml"), "--quiet");
        assertEquals("", run.out());
        assertEquals("", run.err());
        assertEquals(1, run.code());
    }

    @Test
    void nothingIsCalledCompliantOrViolation() {
        for (String facts : new String[] {"gaps.yaml", "open.yaml", "clear.yaml"}) {
            String out = Run.assay("assess", Run.facts(facts)).out().toLowerCase(Locale.ROOT);
            assertFalse(out.contains("complian") || out.contains("violation"), out);
        }
    }

    @Test
    void theBytesDoNotDependOnLocaleOrZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String[] args = {"assess", Run.facts("gaps.yaml"), "--json"};
        String here = Run.assay(args).out()
                + Run.assay("explain", "1(a)", "--facts", args[1]).out();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            String there = Run.assay(args).out()
                    + Run.assay("explain", "1(a)", "--facts", args[1]).out();
            assertEquals(here, there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theJsonSummaryIsJsonWithTheSameNumbers() {
        Run run = Run.assay("assess", Run.facts("gaps.yaml"), "--json");
        JsonCheck.check(run.out());
        assertTrue(run.out().contains("\"exit-code\": 1"), run.out());
        assertTrue(run.out().contains("\"of-these-claimed\": 1"), run.out());
        assertTrue(run.out().contains("\"notice\": \"Gap analysis as of 2026-06-30."), run.out());
    }

    @Test
    void jsonEscapesWhateverFactsHold() {
        String text = JsonText.of(Map.of("a\"\\", "\u0000\n\u2028\ud800x\u202e\ud83c\udfe5"));
        JsonCheck.check(text);
        assertEquals("{\n  \"a\\\"\\\\\": \"\\u0000\\u000a\\u2028\\ud800x\\u202e\ud83c\udfe5\"\n}\n", text);
    }

    @Test
    void whatSteersATerminalIsShownAsAQuestionMark() {
        assertEquals("a?[31mb c?", Page.printable("a\u001b[31mb\nc\u202e"));
    }
}
