package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {

    @TempDir
    Path folder;

    private String facts() {
        return folder.resolve("practice").toString();
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("practice").resolve(name));
    }

    @Test
    void whatNobodyKnowsIsAssessableAndNothingPassesOnIt() throws IOException {
        Run run = Run.assay("init", facts(), "--defaults", "--name", "Riverbend: \"R\" # 1");
        assertEquals(0, run.code(), run.err());
        Run assessed = Run.assay("assess", facts());
        assertEquals(3, assessed.code(), assessed.err());
        assertTrue(assessed.out().startsWith("Riverbend: \"R\" # 1\n"), assessed.out());
        assertFalse(withoutComments(file("organization.yaml")).contains("yes"));
        assertFalse(withoutComments(file("organization.yaml")).contains(": no"));
    }

    private static String withoutComments(String yaml) {
        return yaml.replaceAll("(?m) *#.*$", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "n", "p", "d", "", "maybe", "1", "2026-03", "\u001b[31m", "#: {", "\"'"})
    void oneAnswerToEverythingIsAssessable(String answer) {
        Run run = Run.answering((answer + "\n").repeat(300), "init", facts());
        assertEquals(0, run.code(), run.err());
        Run assessed = Run.assay("assess", facts());
        assertTrue(assessed.code() == 3 || assessed.code() == 1, assessed.err());
    }

    @Test
    void everyFactKindCanBeAnsweredAndIsRead() throws IOException {
        String answers = """
                Riverbend, the "Family" Medicine
                practice manager
                1
                1,2
                n
                n
                d
                y
                40
                2
                y
                p
                practice manager
                2024-02
                minutes.pdf

                Cloud EHR
                Laptops, old
                Laptops, old

                1
                y
                14
                y

                d
                y
                2025-03-14
                y
                y
                y
                y
                y
                y
                y
                three
                new EHR
                n
                n
                """;
        Run run = Run.answering(answers, "init", facts());
        assertEquals(0, run.code(), run.err());
        assertTrue(
                file("systems.csv").contains("\nlaptops-old-2,\"Laptops, old\",,unknown,,,,unknown,"),
                file("systems.csv"));
        assertTrue(file("organization.yaml").contains("roles: [covered-entity, business-associate]"));
        assertTrue(file("organization.yaml").contains("kind: risk-analysis, on: 2025-03-14, written: yes"));
        assertTrue(file("organization.yaml").contains("systems: {answer: yes, as-of: 2026-06-30, count: 3}"));
        Run checked = Run.assay("facts", "check", facts());
        assertEquals(0, checked.code(), checked.err());
        assertTrue(checked.out().contains("systems                      3"), checked.out());
    }

    @Test
    void onlyPracticesThatAPackAsksForAreFacts() throws IOException {
        Run.assay("init", facts(), "--defaults");
        assertTrue(file("organization.yaml").contains("\npractices:\n  sanctions: unknown"));
        assertTrue(file("organization.yaml").contains("#   Does somebody get its alerts and act on them?"));
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.createDirectories(Path.of(facts()));
        Path kept = Files.writeString(folder.resolve("practice").resolve("vendors.csv"), "mine");
        Run run = Run.assay("init", facts(), "--defaults");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("is not overwritten"), run.err());
        assertEquals("mine", Files.readString(kept));
        try (Stream<Path> files = Files.list(Path.of(facts()))) {
            assertEquals(1, files.count());
        }
    }
}
