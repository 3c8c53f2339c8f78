package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was ended goes on: what is whole and would come out the same is not assessed again. */
class ResumeTest {

    private static final List<String> ALL = List.of("alder", "birch", "cedar");

    @TempDir
    private Path folder;

    private Clients clients() throws IOException {
        return new Clients(folder);
    }

    @BeforeEach
    void threeClientsThatAreAssessed() throws IOException {
        for (String name : ALL) {
            clients().gaps(name);
        }
        assertEquals(1, clients().assess().code());
        clients().longAgo();
    }

    private List<String> writtenBy(String... options) throws IOException {
        Run run = clients().assess(options);
        assertEquals(1, run.code(), run.err());
        List<String> written = clients().written();
        clients().longAgo();
        return written;
    }

    @Test
    void nothingIsAssessedAgainAndEveryRowIsAsIfItHadBeen() throws IOException {
        assertEquals(List.of(), writtenBy("--resume"));
        String resumed = clients().csv();
        assertEquals(ALL, writtenBy(), "without it, all are");
        assertEquals(resumed, clients().csv());
    }

    @Test
    void aFolderThatIsNotWholeIsWrittenAgain() throws IOException {
        Files.delete(clients().results.resolve("alder/manifest.xml"));
        Files.delete(clients().results.resolve("birch/report.html"));
        Files.writeString(clients().results.resolve("cedar/findings.csv"), "other");
        assertEquals(ALL, writtenBy("--resume"));
        Files.writeString(clients().results.resolve("cedar/notes.txt"), "mine, and no part of it");
        Files.writeString(clients().results.resolve("alder/.report.html.part"), "half");
        assertEquals(List.of(), writtenBy("--resume"));
    }

    @Test
    void otherFactsAreAssessedAgain() throws IOException {
        Path birch = clients().facts.resolve("birch/organization.yaml");
        Files.writeString(birch, Files.readString(birch) + "# a remark\n");
        Files.writeString(clients().facts.resolve("cedar/more.yaml"), "vendors: [{id: v}]\n");
        assertEquals(List.of("birch", "cedar"), writtenBy("--resume"));
        Files.delete(clients().facts.resolve("cedar/more.yaml"));
        assertEquals(List.of("cedar"), writtenBy("--resume"));
    }

    @Test
    void anotherFileOfEvidenceIsAssessedAgain() throws IOException {
        Path cedar = clients().facts.resolve("cedar");
        Files.writeString(cedar.resolve("policy.txt"), "first");
        Files.writeString(
                cedar.resolve("evidence.yaml"),
                "evidence: [{id: e1, file: policy.txt, kind: policy, date: 2026-01-01}]\n");
        assertEquals(List.of("cedar"), writtenBy("--resume"));
        assertEquals(List.of(), writtenBy("--resume"));
        Files.writeString(cedar.resolve("policy.txt"), "second");
        assertEquals(List.of("cedar"), writtenBy("--resume"));
    }

    @Test
    void anotherPlanAndOtherOptionsAreAssessedAgain() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "parameters: {acme.drill: 6}\n");
        for (String[] options : new String[][] {
            {"--as-of", "2026-06-29"},
            {"--plan", plan.toString()},
            {"--fail-on", "moderate"},
            {"--pack", "acme"},
            {"--confidential", "For counsel"},
            {"--format", "html"}
        }) {
            String[] resume =
                    Stream.concat(Stream.of("--resume"), Stream.of(options)).toArray(String[]::new);
            assertEquals(ALL, writtenBy(resume), options[0]);
            assertEquals(List.of(), writtenBy(resume), options[0]);
        }
        assertEquals(ALL, writtenBy("--resume"));
    }

    @Test
    void anotherVersionOfAPluginIsAssessedAgain() throws IOException {
        Path plugin = folder.resolve("acme-checks");
        assertEquals(0, Run.withoutPacks("plugin", "init", plugin.toString()).code());
        assertEquals(ALL, writtenBy("--resume", "--plugins", plugin.toString()));
        assertEquals(List.of(), writtenBy("--resume", "--plugins", plugin.toString()));
        Path catalog = plugin.resolve("catalog.yaml");
        Files.writeString(catalog, Files.readString(catalog).replace("no longer supports it", "supports it no more"));
        assertEquals(ALL, writtenBy("--resume", "--plugins", plugin.toString()));
    }

    @Test
    void whatAnotherVersionOfAssayWroteIsAssessedAgain() throws IOException {
        Path birch = clients().results.resolve("birch/manifest.xml");
        String manifest = Files.readString(birch);
        Files.writeString(birch, manifest.replace(" organization=", " assay=\"0.0.1\" organization="));
        assertEquals(List.of("birch"), writtenBy("--resume"));
        assertEquals(manifest, Files.readString(birch));
        assertEquals(List.of(), writtenBy("--resume"));
    }

    @Test
    void aBrokenClientIsTriedAgain() throws IOException {
        clients().broken("dogwood");
        assertEquals(2, clients().assess("--resume").code());
        assertEquals("2", clients().cell("dogwood", "exit-code"));
        clients().gaps("dogwood");
        assertEquals(List.of("dogwood"), writtenBy("--resume"));
        assertEquals("1", clients().cell("dogwood", "exit-code"));
    }

    /** A directory in place of the table lets a run end after its clients and before itself, as a kill would. */
    @Test
    void changesAreToldAsIfTheRunHadNotBeenEnded() throws IOException {
        clients().closed("alder");
        clients().gaps("dogwood");
        Path table = clients().results.resolve("portfolio.csv");
        Files.delete(table);
        Files.createDirectory(table);
        Files.writeString(table.resolve("in-the-way"), "");
        Run ended = clients().assess("--as-of", "2026-07-01");
        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("cannot be written"), ended.err());
        assertTrue(Files.isDirectory(clients().results.resolve(".unfinished")));
        Files.delete(table.resolve("in-the-way"));
        Files.delete(table);
        clients().longAgo();
        Files.delete(clients().results.resolve("birch/manifest.xml"));
        assertEquals(List.of("birch"), writtenBy("--resume", "--as-of", "2026-07-01"));
        assertEquals("2026-06-30", clients().cell("alder", "compared-with"));
        assertEquals("2", clients().cell("alder", "closed"));
        assertEquals("0", clients().cell("birch", "closed"));
        assertEquals("2026-06-30", clients().cell("birch", "compared-with"));
        assertEquals("", clients().cell("dogwood", "closed"), "there was no run before");
        assertFalse(Files.exists(clients().results.resolve(".unfinished")));
        assertEquals(List.of(), writtenBy("--resume", "--as-of", "2026-07-01"));
        assertEquals("0", clients().cell("alder", "closed"), "since a run that ended");
    }

    @Test
    void whatCannotBeReadBackIsWrittenAnewAndItsChangesAreNotKnown() throws IOException {
        Files.writeString(clients().results.resolve("alder/findings.xml"), "no findings");
        Run run = clients().assess("--resume");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("alder: what was found before cannot be read back"), run.err());
        assertEquals("", clients().cell("alder", "closed"));
        assertEquals("0", clients().cell("birch", "closed"));
        assertEquals(List.of("alder"), clients().written());
    }

    @Test
    void theTimeThatIsLeftIsWorkedOutFromWhatTookWork() {
        Instant[] now = {Run.NOW};
        TimeLeft left = new TimeLeft(() -> now[0], 12);
        assertEquals("Assessing 12 clients: 0 done...", left.text());
        left.done(false);
        left.done(false);
        assertEquals("Assessing 12 clients: 2 done...", left.text());
        now[0] = Run.NOW.plusSeconds(30);
        left.done(true);
        assertEquals("Assessing 12 clients: 3 done, about 5 minutes left...", left.text());
        left.done(true);
        left.done(true);
        left.done(true);
        left.done(true);
        assertEquals("Assessing 12 clients: 7 done, less than a minute left...", left.text());
    }
}
