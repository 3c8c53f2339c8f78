package dev.assay.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs what people run most, one command after the other, so that the launcher can keep what they load: one process is
 * all that such an archive is made from.
 */
final class Rehearsal {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Rehearsal() {}

    /** @param args the facts to rehearse on, and a folder to write into */
    public static void main(String[] args) {
        String facts = args[0];
        String out = args[1];
        List<List<String>> commands = List.of(
                List.of("assess", facts, "--out", out),
                List.of("explain", "164.312(b)", "--facts", facts),
                List.of("readiness", facts),
                List.of("confidence", facts),
                List.of("forecast", facts, "--ics", out + "/forecast.ics"),
                List.of("plan", facts, "--hours", "120", "--budget", "20000"),
                List.of("ask", facts, "--list"),
                List.of("what-if", facts, "--set", "systems.ehr.audit-logging=no"));
        commands.forEach(command -> Assay.run(command, console()));
    }

    private static Console console() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(
                Map.of(),
                () -> DAY,
                () -> Instant.EPOCH,
                Path.of(""),
                Optional.ofNullable(System.getProperty("assay.packs")).map(Path::of).stream()
                        .toList());
        return new Console(nowhere, nowhere, InputStream.nullInputStream(), false, around);
    }
}
