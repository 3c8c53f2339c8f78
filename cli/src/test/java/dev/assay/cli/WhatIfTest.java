package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    private static Run whatIf(String... options) {
        return Run.assay(Stream.concat(Stream.of("what-if", Run.facts("gaps.yaml")), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void whatWouldChangeIsToldInWords() {
        Run run = whatIf(
                "--set",
                "systems.laptops.encryption-at-rest=yes",
                "--set",
                "systems.laptops.unique-user-ids=no",
                "--set",
                "systems.fax.ephi=unknown");
        assertEquals(0, run.code(), run.err());
        assertEquals(Run.golden("what-if.txt", run.out()), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= Page.WIDTH), run.out());
    }

    @Test
    void programsGetTheSame() {
        Run run = whatIf("--set", "systems.laptops.encryption-at-rest=yes", "--json");
        assertEquals(0, run.code(), run.err());
        JsonCheck.check(run.out());
        assertEquals(Run.golden("what-if.json", run.out()), run.out());
    }

    @Test
    void whatTheFactsSayAlreadyChangesNothing() {
        Run run = whatIf("--set", "systems.laptops.encryption-at-rest=no");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("what they say already"), run.out());
        assertTrue(run.out().endsWith("\nNothing would change.\n"), run.out());
    }

    @Test
    void aFactOnWhichNothingRestsChangesNothing() {
        Run run = whatIf("--set", "systems.ehr.mfa=yes");
        assertTrue(run.out().contains("mfa: not recorded -> yes"), run.out());
        assertTrue(run.out().endsWith("\nNothing would change.\n"), run.out());
    }

    @Test
    void itIsWhatAnEditedFileIsAssessedAs(@TempDir Path folder) throws IOException {
        Path edited = folder.resolve("gaps.yaml");
        String before = Files.readString(Path.of(Run.facts("gaps.yaml")));
        Files.writeString(edited, before.replace("sanctions: yes", "sanctions: no"));
        String now = Run.assay(
                        "what-if", edited.toString(), "--set", "practices.sanctions=no", "--pack", "acme", "--json")
                .out();
        assertTrue(now.contains("\"changes\": [],"), now);
        String counts = now.substring(now.indexOf("\"after\""));
        Run asked = whatIf("--set", "practices.sanctions=no", "--pack", "acme", "--json");
        assertTrue(asked.out().contains("\"kind\": \"opened\""), asked.out());
        assertTrue(asked.out().endsWith(counts), asked.out());
    }

    @Test
    void nothingIsWritten(@TempDir Path folder) throws IOException {
        Path facts = folder.resolve("a.yaml");
        Files.writeString(facts, "organization: {id: acme, roles: [covered-entity]}\n");
        Run run = Run.assay("what-if", facts.toString(), "--set", "systems.ehr.mfa=yes");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("systems[ehr] (new)"), run.out());
        assertEquals("organization: {id: acme, roles: [covered-entity]}\n", Files.readString(facts));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatCannotBeSetEndsWithoutAConclusion() {
        Run run = whatIf("--set", "systems.laptops.encription-at-rest=yes");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(
                "settings: systems.laptops.encription-at-rest: \"encription-at-rest\" is no key of a system; did you mean"
                        + " \"encryption-at-rest\"?\n1 problem; nothing was written.\n",
                run.err());
        Run value = whatIf("--set", "systems.laptops.encryption-at-rest=often");
        assertEquals(2, value.code());
        assertTrue(value.err().contains("expected yes, no, partly or unknown"), value.err());
    }

    @Test
    void wrongUsageIsToldSo() {
        assertEquals(64, whatIf().code());
        Run run = whatIf("--set", "systems.laptops");
        assertEquals(64, run.code());
        assertTrue(run.err().contains("\"systems.laptops\" is no setting; write SECTION.ID.KEY=VALUE"), run.err());
    }
}
