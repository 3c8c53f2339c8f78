package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin neither ends the run nor speaks in its place: in a process of its own, since it would end the tests. */
class UnaskedEndTest {

    @TempDir
    private Path folder;

    private Run assess(Path plugin, String... options) throws IOException, InterruptedException {
        Path facts = Files.writeString(folder.resolve("facts.yaml"), CodePlugin.FACTS);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.assay.cli.Assay",
                "assess",
                facts.toString(),
                "--plugins",
                plugin.toString()));
        command.addAll(List.of(options));
        Path out = folder.resolve("std");
        Path err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void aPluginThatEndsTheProcessIsNamedAndNothingIsConcluded() throws IOException, InterruptedException {
        Path inside =
                CodePlugin.in(folder.resolve("one"), "static { if (true) System.exit(0); }", "return Answer.YES;");
        Path method = CodePlugin.in(folder.resolve("two"), "", "System.exit(0); return Answer.YES;");
        for (Path plugin : List.of(inside, method)) {
            for (List<String> options : List.of(List.<String>of(), List.of("--optional", "acme"))) {
                Run run = assess(plugin, options.toArray(String[]::new));
                assertEquals(2, run.code(), run.err());
                assertEquals(
                        "assay: the plugin acme ended the process; run without it, or get a version that does not;"
                                + " nothing was concluded\n",
                        run.err());
                assertEquals("", run.out());
            }
        }
    }

    @Test
    void whatAPluginPrintsOrClosesIsNoneOfOurOutput() throws IOException, InterruptedException {
        Path loud = CodePlugin.in(
                folder.resolve("loud"),
                "",
                "System.out.println(\"NOISE\"); System.err.println(\"NOISE\"); System.out.close(); System.err.close();"
                        + " return Answer.NO;");
        Run run = assess(loud, "--json");
        assertEquals(1, run.code(), run.err());
        assertEquals("", run.err());
        JsonCheck.check(run.out());
        assertFalse(run.out().contains("NOISE"), run.out());
        assertTrue(run.out().contains("\"acme\""), run.out());
    }

    @Test
    void whatAPluginHangsOnTheEndOfTheProcessIsNotWaitedFor() throws IOException, InterruptedException {
        Path hook = CodePlugin.in(
                folder.resolve("hook"),
                "static { Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0))); }",
                "return Answer.NO;");
        Run run = assess(hook, "--quiet");
        assertEquals(1, run.code(), run.err());
    }
}
