package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: exit 2, messages that say where and what to do, nothing written. */
class BadInputTest {

    @TempDir
    Path folder;

    private record Bad(String name, String content, String expected) {}

    @TestFactory
    Stream<DynamicTest> everyKindOfBadInputEndsWithTwoAndOneClearMessage() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        return Stream.of(
                        new Bad("empty.yaml", "", "empty.yaml: the file is empty"),
                        new Bad("binary.yaml", "\0\1\2", "binary.yaml:1: byte 1 is NUL"),
                        new Bad("bomb.yaml", bomb, "bomb.yaml:1:4: the anchor &a is not supported"),
                        new Bad(
                                "line.yaml",
                                "a: " + "x".repeat(50_000_000),
                                "line.yaml:1: the line is longer than 1 MB"),
                        new Bad(
                                "section.yaml",
                                "sistems: []\n",
                                "section.yaml:1:1: sistems is no section; did you mean"),
                        new Bad(
                                "date.yaml",
                                "activities: [{kind: security-training, on: 2026-02-30}]\n",
                                "date.yaml:1:44: activities[0].on is \"2026-02-30\", which is no day of the calendar"),
                        new Bad(
                                "twice.yaml",
                                "systems: [{id: a}, {id: a}]\n",
                                "twice.yaml:1:25: systems[1].id is \"a\", which already stands at twice.yaml:1:16"),
                        new Bad("systems.csv", "name,ephi\nEHR,yes\n", "systems.csv:1:1: the header has no column id"),
                        new Bad("nothing.yaml", null, "there is no such file or folder"))
                .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> check(bad)));
    }

    private void check(Bad bad) {
        Path file = folder.resolve(bad.name());
        Path out = folder.resolve("out-" + bad.name());
        try {
            if (bad.content() != null) {
                Files.writeString(file, bad.content(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Run run = Run.assay("assess", file.toString(), "--out", out.toString());
        assertEquals(ExitCode.NOT_CONCLUDED, run.code());
        assertTrue(run.err().contains(bad.expected()), run.err());
        assertTrue(run.err().endsWith("nothing was written.\n"), run.err());
        assertFalse(run.err().contains("\tat "), "a stack trace");
        assertEquals("", run.out());
        assertFalse(Files.exists(out), "something was written");
    }
}
