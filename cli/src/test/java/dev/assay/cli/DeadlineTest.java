package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that never ends does not hold the run: in a process of its own, since nothing else stops it. */
class DeadlineTest {

    /** Looks at every four of the activities and finds none, so that it takes time and no memory that the other clients need. */
    private static final String BUSY = """
                 Activity( kind == "security-training", $day : on )
                 Activity( kind == "security-training" )
                 Activity( kind == "security-training" )
                 Activity( kind == "security-training", on.certainlyBefore($day.earliest()) )
            """;

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

    @Test
    void aRuleThatNeverEndsOnOneClientEndsThatClientAtTheDeadlineAndTheOthersAreAssessed()
            throws IOException, InterruptedException {
        Clients clients = new Clients(folder);
        clients.client("alder", "organization: {name: A}\n");
        clients.client("birch", activities(220));
        clients.client("cedar", "organization: {name: C}\n");
        Process process = start(
                "-Xmx3g", clients.command("--plugins", plugin(BUSY).toString(), "--deadline", "10", "--threads", "1"));
        int code = process.waitFor();
        String err = Files.readString(folder.resolve("err"));
        assertEquals(2, code, err);
        assertTrue(err.contains("birch: the plugin acme did not end within 10 seconds"), err);
        assertEquals("3", clients.cell("alder", "exit-code"));
        assertEquals("2", clients.cell("birch", "exit-code"));
        assertEquals("3", clients.cell("cedar", "exit-code"));
        assertFalse(Files.exists(clients.results.resolve("birch")), "nothing was written");
    }

    @Test
    void aLastStepThatBeganInTimeIsWaitedFor() {
        Thread waits = Thread.currentThread();
        String done = Deadline.within(
                Duration.ofSeconds(2),
                lastStep -> {
                    lastStep.run();
                    while (waits.getState() != Thread.State.WAITING) {
                        Thread.sleep(10);
                    }
                    return "done";
                },
                () -> new Refusal("late"));
        assertEquals("done", done);
    }

    @Test
    void afterTheDeadlineNoLastStepBegins() throws InterruptedException {
        CountDownLatch late = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Refusal said = new Refusal("late");
        Refusal told = assertThrows(
                Refusal.class,
                () -> Deadline.within(
                        Duration.ofMillis(1),
                        lastStep -> {
                            late.await();
                            assertThrows(Refusal.class, lastStep::run);
                            refused.countDown();
                            return "done";
                        },
                        () -> {
                            late.countDown();
                            return said;
                        }));
        assertEquals(said, told);
        assertTrue(refused.await(1, TimeUnit.MINUTES));
    }

    private void assertEnds(String memory, String deadline, int joins, String message)
            throws IOException, InterruptedException {
        Path facts = Files.writeString(folder.resolve("facts.yaml"), activities(200));
        Path out = folder.resolve("out");
        Process process = start(
                memory,
                "assess",
                facts.toString(),
                "--plugins",
                plugin("     Activity( kind == \"security-training\" )\n".repeat(joins))
                        .toString(),
                "--out",
                out.toString(),
                "--deadline",
                deadline);
        int code = process.waitFor();
        String err = Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
        assertEquals(2, code, err);
        assertTrue(err.contains(message), err);
        assertTrue(err.lines().count() <= 2, err);
        assertEquals("", Files.readString(folder.resolve("std")));
        assertFalse(Files.exists(out.resolve("findings.xml")), "nothing half-written");
    }

    private static String activities(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "  - {id: s" + i + ", kind: security-training}\n")
                .collect(Collectors.joining("", "organization: {name: X}\nactivities:\n", ""));
    }

    private Path plugin(String conditions) throws IOException {
        Path plugin = folder.resolve("acme");
        Files.createDirectories(plugin.resolve("rules"));
        Files.writeString(plugin.resolve("catalog.yaml"), """
                id: acme
                title: Acme
                version: 1.0.0
                api: 2
                controls:
                  - {id: A, title: A, statement: A., checks: [a]}
                checks:
                  - {id: a, about: organization, needs: [hybrid], meets: Yes., fails: No., lacks: Nobody knows.}
                """);
        Files.writeString(plugin.resolve("rules/a.drl"), """
                rule "a: applies" @check(a)
                when $o : Organization()
                then assess.applies($o);
                end
                rule "a: every ten of them" @check(a) @pairs("somebody thought there were few")
                when $o : Organization()
                %s
                then assess.fails($o);
                end
                """.formatted(conditions));
        return plugin;
    }

    private Process start(String memory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.assay.cli.Assay"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("std").toFile())
                .start();
    }
}
