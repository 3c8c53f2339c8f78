package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several clients in one run: each as in a run of its own, and a row each of how they stand. */
class BatchTest {

    @TempDir
    private Path folder;

    private static List<String> column(String csv) {
        return csv.lines().skip(1).map(line -> line.split(",")[0]).toList();
    }

    @Test
    void theBytesAreTheSameWithOneThreadAndWithTwoAndInTheOrderOfNames() throws IOException {
        Clients one = new Clients(folder);
        for (String name : List.of("birch", "alder", "dogwood", "cedar", "elm")) {
            one.gaps(name);
        }
        one.broken("beech");
        Run alone = one.assess("--threads", "1");
        Map<String, String> bytes = Clients.bytes(one.results);
        Files.move(one.results, folder.resolve("earlier"));
        Run both = one.assess("--threads", "2");
        assertEquals(bytes, Clients.bytes(one.results));
        assertEquals(alone, both);
        assertEquals(List.of("alder", "beech", "birch", "cedar", "dogwood", "elm"), column(one.csv()));
    }

    @Test
    void aClientsFolderHoldsTheBytesOfARunOfItsOwn() throws IOException {
        String riverbend = Path.of("..", "examples", "riverbend-practice").toString();
        Path other = Files.copy(Path.of(Run.facts("open.yaml")), folder.resolve("other.yaml"));
        List<String> options =
                List.of("--as-of", "2026-11-23", "--redact", "--confidential", "For counsel", "--format");
        String alone = folder.resolve("alone").toString();
        Run single = Run.onRealPacks(
                Stream.of(List.of("assess", riverbend, "--out", alone), options, List.of("html,csv,oscal"))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        String results = folder.resolve("results").toString();
        Run several = Run.onRealPacks(Stream.of(
                        List.of("assess", riverbend, other.toString(), "--out", results),
                        options,
                        List.of("html,csv,oscal"))
                .flatMap(List::stream)
                .toArray(String[]::new));
        assertEquals(1, single.code(), single.err());
        assertEquals(1, several.code(), several.err());
        assertEquals(
                Clients.bytes(Path.of(alone)), Clients.bytes(Path.of(results).resolve("riverbend-practice")));
        assertTrue(Files.isRegularFile(Path.of(results, "other", "manifest.xml")), "named without its extension");
        assertEquals(0, Run.onRealPacks("reproduce", results + "/other").code());
    }

    @Test
    void aBrokenClientIsListedAndTheOthersAreAssessed() throws IOException {
        Clients clients = new Clients(folder);
        clients.gaps("alder");
        clients.broken("birch");
        clients.closed("cedar");
        Run run = clients.assess();
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("birch: organization.yaml:3:21: systems[0].ephi is \"maybe\""), run.err());
        assertTrue(run.out().contains("\nbirch                       could not be concluded\n"), run.out());
        assertTrue(run.out().indexOf("\nbirch") < run.out().indexOf("\nalder"), "worst first");
        assertTrue(run.out().indexOf("\nalder") < run.out().indexOf("\ncedar"), "worst first");
        assertTrue(run.out().lines().allMatch(line -> line.startsWith("Reports: ") || line.length() <= 80), run.out());
        assertFalse(Files.exists(clients.results.resolve("birch")), "nothing was written");
        assertEquals("2", clients.cell("birch", "exit-code"));
        assertEquals("", clients.cell("birch", "acme.not-satisfied"), "unknown is no zero");
        assertTrue(clients.csv().contains("(and 1 more problem)"), clients.csv());
        assertEquals("1", clients.cell("alder", "exit-code"));
        String json = Files.readString(clients.results.resolve("portfolio.json"));
        JsonCheck.check(json);
        assertTrue(json.contains("\"error\": \"organization.yaml:3:21: systems[0].ephi is"), json);
    }

    @Test
    void theColumnsSayHowAClientStandsAndWhatChanged() throws IOException {
        Clients clients = new Clients(folder);
        clients.gaps("alder");
        clients.closed("birch");
        assertEquals(1, clients.assess().code());
        assertEquals("", clients.cell("alder", "became-gaps"), "there was no run before");
        assertEquals("2026-06-20", clients.cell("alder", "newest-fact"));
        assertEquals("10", clients.cell("alder", "newest-fact-age-days"));
        assertEquals("high", clients.cell("alder", "highest-open-risk"));
        assertEquals("acme:1(a)", clients.cell("alder", "highest-open-risk-control"));
        int gaps = Integer.parseInt(clients.cell("alder", "acme.not-satisfied"));
        assertEquals(1 + Integer.parseInt(clients.cell("birch", "acme.not-satisfied")), gaps - 1);
        clients.closed("alder");
        clients.gaps("birch");
        assertEquals(1, clients.assess("--as-of", "2026-07-01").code());
        assertEquals("2026-06-30", clients.cell("alder", "compared-with"));
        assertEquals("0", clients.cell("alder", "became-gaps"));
        assertEquals("2", clients.cell("alder", "closed"));
        assertEquals("2", clients.cell("birch", "became-gaps"));
        assertEquals("0", clients.cell("birch", "closed"));
        assertEquals("11", clients.cell("alder", "newest-fact-age-days"));
    }

    @ParameterizedTest
    @CsvSource({"0 3 1 2, 2", "0 3 1, 1", "3 0, 3", "0 0, 0"})
    void theWorstClientIsTheExitCode(String codes, int worst) {
        assertEquals(
                worst,
                ExitCode.worst(Stream.of(codes.split(" ")).map(Integer::valueOf).toList()));
    }

    @Test
    void twoClientsOfOneNameAreRefusedAndNothingIsWritten() throws IOException {
        Clients clients = new Clients(folder);
        Path alder = clients.gaps("alder");
        Path other = Files.copy(Path.of(Run.facts("open.yaml")), folder.resolve("Alder.yaml"));
        Run run = Run.assay("assess", alder.toString(), other.toString(), "--out", clients.results.toString());
        assertEquals(64, run.code());
        assertTrue(run.err().contains(alder + " and " + other + " would both be written into"), run.err());
        Path taken = Files.copy(Path.of(Run.facts("open.yaml")), folder.resolve("portfolio.csv.yaml"));
        assertEquals(
                64,
                Run.assay("assess", alder.toString(), taken.toString(), "--out", clients.results.toString())
                        .code());
        assertFalse(Files.exists(clients.results));
    }

    @Test
    void whatIsNotUnderstoodIsSixtyFour() throws IOException {
        Clients clients = new Clients(folder);
        String one = clients.gaps("alder").toString();
        String other = clients.gaps("birch").toString();
        Run nowhere = Run.assay("assess", one, other);
        assertEquals(64, nowhere.code());
        assertTrue(nowhere.err().contains("--out RESULTS"), nowhere.err());
        assertEquals(64, clients.assess("--threads", "0").code());
        assertEquals(64, Run.assay("assess", one, "--resume").code());
        assertEquals(64, Run.assay("assess", one, "--threads", "2").code());
        assertFalse(Files.exists(clients.results));
    }

    @Test
    void aBadPlanAndABrokenPluginEndTheRunBeforeAnythingIsWritten() throws IOException {
        Clients clients = new Clients(folder);
        clients.gaps("alder");
        clients.gaps("birch");
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "parameters: {acme.dril: 6}\n");
        Run bad = clients.assess("--plan", plan.toString());
        assertEquals(2, bad.code());
        assertTrue(bad.err().contains("there is no parameter \"acme.dril\""), bad.err());
        Path plugin = Files.createDirectories(folder.resolve("plugin"));
        Files.writeString(plugin.resolve("catalog.yaml"), "id: broken\n");
        assertEquals(2, clients.assess("--plugins", plugin.toString()).code());
        assertFalse(Files.exists(clients.results));
    }

    @Test
    void aPluginThatBreaksOnOneClientsFactsBreaksThatClientAlone() throws IOException {
        Clients clients = new Clients(folder);
        clients.client("alder", "organization: {name: A}\nthings: [{id: t1, state: no}]\n");
        clients.client("birch", "organization: {name: B}\nthings: [{id: bad, state: no}]\n");
        Path plugin = CodePlugin.in(
                folder.resolve("plugin"),
                "",
                "if (id.equals(\"bad\")) { throw new IllegalStateException(\"boom\"); } return state;");
        Run run = Run.withoutPacks(clients.command("--plugins", plugin.toString()));
        assertEquals(2, run.code(), run.err());
        assertEquals("1", clients.cell("alder", "exit-code"));
        assertEquals("2", clients.cell("birch", "exit-code"));
        assertTrue(clients.cell("birch", "error").contains("boom"), clients.csv());
        assertFalse(Files.exists(clients.results.resolve("birch")));
    }

    /** The plugin's record waits where its keys are written, until the deadline has passed and the table has been written. */
    @Test
    void aClientThatIsLateWhileItIsWrittenHasNoFolderWhenItEnds() throws IOException, InterruptedException {
        Clients clients = new Clients(folder);
        Path gate = folder.resolve("gate");
        clients.client("alder", "organization: {name: A}\nthings: [{id: t1, state: no}]\n");
        clients.client("birch", "organization: {name: B}\nthings: [{id: t2, state: no}]\n");
        Path plugin = CodePlugin.in(folder.resolve("plugin"), "", """
                return state;
                }
                private static boolean writing() {
                    return StackWalker.getInstance().walk(frames -> frames.anyMatch(
                            frame -> frame.getClassName().endsWith(".xml.FactMapping")));
                }
                public Answer state() {
                    while (writing() && !java.nio.file.Files.exists(java.nio.file.Path.of("%s"))) {
                        Thread.onSpinWait();
                    }
                    return state;
                """.formatted(gate));
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Run run = Run.withoutPacks(clients.command("--plugins", plugin.toString(), "--deadline", "8"));
        assertEquals(2, run.code(), run.err());
        Files.writeString(gate, "");
        for (Thread late : Thread.getAllStackTraces().keySet()) {
            if (late.getName().equals("assay") && !before.contains(late)) {
                late.join();
            }
        }
        for (String client : List.of("alder", "birch")) {
            assertTrue(clients.cell(client, "error").contains("did not end within 8 seconds"), clients.csv());
            assertEquals(Map.of(), Clients.bytes(clients.results.resolve(client)));
        }
        assertFalse(Files.exists(clients.results.resolve(".unfinished")));
    }

    @Test
    void aClientWhoseFolderCannotBeWrittenIsBrokenAndTheOthersAreWritten() throws IOException {
        Clients clients = new Clients(folder);
        clients.gaps("alder");
        clients.gaps("birch");
        Files.createDirectories(clients.results);
        Files.writeString(clients.results.resolve("alder"), "a file in its place");
        assertEquals(2, clients.assess().code());
        assertTrue(clients.cell("alder", "error").contains("alder cannot be written"), clients.csv());
        assertEquals("1", clients.cell("birch", "exit-code"));
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        Clients clients = new Clients(folder);
        clients.client("=1+1", "organization: {name: '@SUM(A1)'}\n");
        clients.gaps("birch");
        clients.assess("--confidential", "+ secret");
        assertEquals("'@SUM(A1)", clients.cell("'=1+1", "organization"));
        assertEquals("'+ secret", clients.cell("birch", "confidentiality"));
    }

    @Test
    void ofManyClientsTheWorstAreShownAndTheTableSaysWhereAllAre() throws IOException {
        Clients clients = new Clients(folder);
        for (int i = 0; i < 40; i++) {
            clients.closed("client-" + i);
        }
        clients.gaps("worst");
        Run run = clients.assess("--format", "xml");
        assertTrue(run.out().contains("\nworst  "), run.out());
        assertEquals(
                39, run.out().lines().filter(line -> line.startsWith("client-")).count());
        assertTrue(run.out().contains("\nin all 41 clients"), run.out());
        assertTrue(run.out().contains("Of 41 clients, the 40 worst are listed; portfolio.csv has all."), run.out());
        assertEquals(41, column(clients.csv()).size());
    }

    @Test
    void theSummaryIsJsonOrNothingWhereThatIsAskedFor() throws IOException {
        Clients clients = new Clients(folder);
        clients.gaps("alder");
        clients.gaps("birch");
        assertEquals("", clients.assess("-q").out());
        Run run = clients.assess("--json");
        assertEquals(Files.readString(clients.results.resolve("portfolio.json")), run.out());
    }
}
