package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Index;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
            assertNeutral(Run.assay("assess", Run.facts(facts)).out(), List.of());
        }
    }

    /** Only what the law is called and says may speak of it: titles and statements of the catalogs. */
    @Test
    void nothingOfTheRealPacksIsCalledCompliantOrViolation() {
        String facts = Path.of("..", "examples", "riverbend-practice").toString();
        Assessor assessor = Assessor.open(Run.REAL_PACKS);
        List<Control> controls = assessor.packs().stream()
                .flatMap(pack -> pack.catalog().controls().values().stream())
                .toList();
        assertTrue(controls.size() > 100, "only " + controls.size());
        assertNeutral(Run.onRealPacks("assess", facts).out(), controls);
        assertNeutral(Run.onRealPacks("assess", facts, "--json").out(), controls);
        AssessmentResults results = assessor.assess(AssessmentPlan.asOf(Run.TODAY), assessor.read(Path.of(facts)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Page page = new Page(new PrintStream(out, true, StandardCharsets.UTF_8), false);
        for (Control control : controls) {
            new ControlText(page, new Index(assessor.packs()), assessor.packs()).print(control);
            new FindingText(page, results).print(control);
        }
        assertNeutral(out.toString(StandardCharsets.UTF_8), controls);
    }

    private static void assertNeutral(String out, List<Control> exempt) {
        assertFalse(out.isEmpty());
        String text = oneLine(out);
        for (Control control : exempt) {
            text = text.replace(oneLine(control.statement()), "").replace(oneLine(control.title()), "");
        }
        for (String word : new String[] {"complian", "violation"}) {
            int at = text.indexOf(word);
            assertEquals(-1, at, at < 0 ? "" : text.substring(Math.max(0, at - 80), at + word.length()));
        }
    }

    private static String oneLine(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
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
