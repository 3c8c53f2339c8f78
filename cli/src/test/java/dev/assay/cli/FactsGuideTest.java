package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.schema.VocabularyEntry;
import dev.assay.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code assay facts find}, {@code explain}, {@code reference} and {@code upgrade}. */
class FactsGuideTest {

    private static final Path REFERENCE = Path.of("..", "docs", "facts.md");

    @TempDir
    Path folder;

    /** Sentences of ordinary facts, with a key that records each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    firewall                                                   | networks.firewall
                    the file server has had no vendor support since spring     | systems.end-of-support
                    we couldn't say who opened the chart                       | systems.audit-logging
                    everyone at the front desk logs in with the same password  | systems.unique-user-ids
                    two-factor                                                 | systems.mfa
                    we never signed a BAA with the billing company             | vendors.agreement.exists
                    the nurse left in May and still has a login                | workforce.access-terminated
                    nobody has ever tried restoring from the backup tapes      | practices.contingency-testing
                    critical patches take us more than 90 days to install      | practices.software-updates
                    an S3 bucket with X-rays was open to the public            | breaches.public-exposure
                    164.312(b)                                                 | systems.audit-logging
                    risk anlysis                                               | activities.risk-analysis
                    encription of laptops                                      | systems.encryption-at-rest
                    Facebook pixel on the appointment page                     | web-trackers.page.appointment-request
                    143 of 150 accounts have MFA                               | coverage.covered
                    """)
    void ordinaryWordsLeadToTheKey(String words, String path) {
        String key = path.equals("breaches.public-exposure") ? "breaches.kind.public-exposure" : path;
        List<String> found = paths(Run.onRealPacks("facts", "find", words).out());
        assertTrue(found.contains(key), words + ": " + found);
    }

    private static List<String> paths(String out) {
        return out.lines()
                .filter(line -> !line.startsWith(" ") && line.matches("[a-z][a-z.-]*[a-z]"))
                .toList();
    }

    @Test
    void nothingThatFitsIsSaid() {
        assertEquals(
                "Nothing fits \"zzzz\". All sections: assay facts reference\n",
                Run.onRealPacks("facts", "find", "zzzz").out());
    }

    @Test
    void aKeyIsExplainedWithItsAnswersAndTheControlsThatLookAtIt() {
        Run run = Run.onRealPacks("facts", "explain", "systems.unique-user-ids");
        assertEquals(ExitCode.CLEAR, run.code(), run.err());
        assertTrue(run.out().startsWith("systems.unique-user-ids\n"), run.out());
        for (String part :
                List.of("\nyes  ", "\npartly  ", "\nno  ", "\nunknown  ", "\nexample  ", "\nhipaa  ", "\nnist-csf  ")) {
            assertTrue(run.out().contains(part), part + run.out());
        }
        assertTrue(run.out().contains("164.312(a)(2)(i)"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= Page.WIDTH), run.out());
    }

    @Test
    void sectionsAndWordsAreExplainedToo() {
        assertTrue(Run.onRealPacks("facts", "explain", "systems").out().contains("  mfa\n"));
        assertTrue(
                Run.onRealPacks("facts", "explain", "policies.sanctions").out().contains("164.308(a)(1)(ii)(C)"));
        assertTrue(Run.onRealPacks("facts", "explain", "affiliates.common-control")
                .out()
                .contains("by no control of the loaded packs"));
    }

    @Test
    void anUnknownPathIsToldWithTheNearest() {
        Run run = Run.onRealPacks("facts", "explain", "systems.mfaa");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("the nearest is systems.mfa"), run.err());
    }

    /** Run with {@code -Dassay.golden=write} to write the page anew. */
    @Test
    void thePageOfFactsIsWhatTheVocabularySays() throws IOException {
        String page = Run.onRealPacks("facts", "reference").out();
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.writeString(REFERENCE, page);
        }
        assertEquals(Files.readString(REFERENCE), page);
    }

    private Path old() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "organization: {name: A}  # kept\nhabits: {sanctions: no}\n");
        Files.writeString(folder.resolve("services.csv"), "id,tolerable-downtime\na,4\n");
        return folder;
    }

    @Test
    void filesOfVersion1AreRefusedWithAdvice() throws IOException {
        Run run = Run.onRealPacks("facts", "check", old().toString());
        assertEquals(ExitCode.NOT_CONCLUDED, run.code());
        assertTrue(
                run.err()
                        .contains(
                                "a.yaml:2:1: \"habits\" is a name of version 1 of the facts; version 2 calls it \"practices\"."
                                        + " Rewrite the files first: assay facts upgrade FACTS"),
                run.err());
    }

    @Test
    void anUpgradeIsShownAndWrittenOnceAgreed() throws IOException {
        String facts = old().toString();
        Run shown = Run.answeringOnRealPacks("n\n", "facts", "upgrade", facts);
        assertTrue(shown.out().contains("-habits: {sanctions: no}\n+practices: {sanctions: no}\n"), shown.out());
        assertTrue(shown.out().contains("Nothing was written."), shown.out());
        assertTrue(Files.exists(folder.resolve("services.csv")));

        Run written = Run.answeringOnRealPacks("y\n", "facts", "upgrade", facts);
        assertEquals(ExitCode.CLEAR, written.code(), written.err());
        assertEquals(
                "organization: {name: A}  # kept\npractices: {sanctions: no}\n",
                Files.readString(folder.resolve("a.yaml")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("a.yaml", "clinical-services.csv"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(ExitCode.CLEAR, Run.onRealPacks("facts", "check", facts).code());
        assertTrue(Run.onRealPacks("facts", "upgrade", facts).out().contains("nothing to upgrade"));
    }

    @Test
    void aMissingOrEmptyEvidenceFileIsTold() throws IOException {
        Path folder = Files.createTempDirectory("evidence");
        Files.writeString(
                folder.resolve("facts.yaml"),
                "organization: {name: Lakeside Clinic, roles: [covered-entity]}\n"
                        + "policies: [{topic: sanctions, written: yes, evidence: [empty.pdf, gone.pdf, there.pdf]}]\n"
                        + "evidence:\n  - {file: empty.pdf, kind: policy, date: 2026-01-01}\n"
                        + "  - {file: gone.pdf, kind: policy, date: 2026-01-01}\n"
                        + "  - {file: there.pdf, kind: policy, date: 2026-01-01}\n");
        Files.writeString(folder.resolve("empty.pdf"), "");
        Files.writeString(folder.resolve("there.pdf"), "Sanction policy");
        Run run = Run.onRealPacks("facts", "check", folder.toString());
        assertEquals(ExitCode.CLEAR, run.code(), run.err());
        assertTrue(run.out().replaceAll("\\s+", " ").contains("support nothing: empty.pdf, gone.pdf."), run.out());
    }

    @Test
    void oneFileIsUpgradedWithoutAskingIfToldSo() throws IOException {
        Path file = old().resolve("services.csv");
        Run run = Run.onRealPacks("facts", "upgrade", file.toString(), "--yes");
        assertEquals(ExitCode.CLEAR, run.code(), run.err());
        assertEquals("id,maximum-downtime-hours\na,4\n", Files.readString(folder.resolve("clinical-services.csv")));
        assertTrue(Files.notExists(file));
    }

    @Test
    void anUpgradeOverwritesNoFile() throws IOException {
        Path file = old().resolve("services.csv");
        Path other = Files.writeString(folder.resolve("clinical-services.csv"), "id\nb\n");
        Run run = Run.onRealPacks("facts", "upgrade", file.toString(), "--yes");
        assertEquals(ExitCode.NOT_CONCLUDED, run.code(), run.out());
        assertTrue(run.err().contains("clinical-services.csv is there already"), run.err());
        assertEquals("id\nb\n", Files.readString(other));
        assertTrue(Files.exists(file));
    }

    @Test
    void factsOfAnotherPeriodAndOfAPartAreNamedAsLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.yaml"), """
                organization: {name: A, roles: [covered-entity]}
                facilities: [{id: annex}]
                policies: [{topic: sanctions, written: no, until: 2019-09-20}]
                practices: {access-reviews: {answer: yes, facilities: [annex]}}
                """);
        Run run = Run.onRealPacks("assess", file.toString(), "--as-of", "2026-06-30");
        assertTrue(
                run.err()
                        .contains(
                                "Left out, because they do not hold on 2026-06-30: policies[sanctions] (until 2019-09-20)"),
                run.err());
        assertTrue(run.err().contains("a yes is no yes for the whole: practices[access-reviews@annex]"), run.err());
        Run then = Run.onRealPacks("assess", file.toString(), "--as-of", "2019-01-01");
        assertTrue(then.err().lines().noneMatch(line -> line.contains("Left out")), then.err());
    }

    @Test
    void everyPracticeThatTheShippedPacksAskForIsDescribed() {
        List<VocabularyEntry> practices = Assessor.open(Run.REAL_PACKS).guide().of("practices").stream()
                .filter(entry -> entry.kind() == VocabularyEntry.Kind.WORD)
                .toList();
        assertTrue(practices.size() > 100, practices.size() + " practices");
        assertEquals(
                List.of(),
                practices.stream()
                        .filter(entry -> !entry.description().hasAnswers()
                                || entry.description().synonyms().isEmpty())
                        .map(VocabularyEntry::path)
                        .toList());
    }
}
