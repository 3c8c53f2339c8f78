package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that never ends does not hold the run: in a process of its own, since nothing else stops it. */
class DeadlineTest {

    @TempDir
    private Path folder;

    @Test
    void aRuleThatNeverEndsEndsTheRunAtTheDeadlineAndIsNamed() throws IOException, InterruptedException {
        assertEnds("-Xmx2g", "3", 4, "the plugin acme did not end within 3 seconds");
    }

    @Test
    void aRuleThatTakesAllMemoryEndsTheRunAndIsNamed() throws IOException, InterruptedException {
        assertEnds("-Xmx64m", "60", 10, "acme");
    }

    private void assertEnds(String memory, String deadline, int joins, String message)
            throws IOException, InterruptedException {
        Path plugin = folder.resolve("acme");
        Files.createDirectories(plugin.resolve("rules"));
        Files.writeString(plugin.resolve("catalog.yaml"), """
                id: acme
                title: Acme
                version: 1.0.0
                api: 1
                controls:
                  - {id: A, title: A, statement: A., checks: [a]}
                checks:
                  - {id: a, about: organization, needs: [hybrid], meets: Yes., fails: No., lacks: Nobody knows.}
                """);
        Files.writeString(
                plugin.resolve("rules/a.drl"), """
                rule "a: applies" @check(a)
                when $o : Organization()
                then assess.applies($o);
                end
                rule "a: every ten of them" @check(a) @pairs("somebody thought there were few")
                when $o : Organization()
                %s
                then assess.fails($o);
                end
                """.formatted("     Activity( kind == \"training\" )\n".repeat(joins)));
        Path facts = Files.writeString(
                folder.resolve("facts.yaml"),
                IntStream.range(0, 200)
                        .mapToObj(i -> "  - {id: s" + i + ", kind: training}\n")
                        .collect(Collectors.joining("", "organization: {name: X}\nactivities:\n", "")));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.assay.cli.Assay",
                        "assess",
                        facts.toString(),
                        "--plugins",
                        plugin.toString(),
                        "--out",
                        out.toString(),
                        "--deadline",
                        deadline))
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("std").toFile())
                .start();
        int code = process.waitFor();
        String err = Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
        assertEquals(2, code, err);
        assertTrue(err.contains(message), err);
        assertTrue(err.lines().count() <= 2, err);
        assertEquals("", Files.readString(folder.resolve("std")));
        assertFalse(Files.exists(out.resolve("findings.xml")), "nothing half-written");
    }
}
