package dev.assay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One run of the command, and what came of it. */
record Run(int code, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final Instant NOW = Instant.parse("2026-06-30T12:34:56Z");
    static final Path PACKS = resource("/packs");
    static final List<Path> REAL_PACKS = List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes"));
    private static final Path NOWHERE = Path.of("no-such-directory");

    static Run assay(String... args) {
        return with(List.of(PACKS), "", false, Map.of(), args);
    }

    static Run answering(String answers, String... args) {
        return with(List.of(PACKS), answers, false, Map.of(), args);
    }

    static Run onTerminal(Map<String, String> env, String... args) {
        return with(List.of(PACKS), "", true, env, args);
    }

    static Run withoutPacks(String... args) {
        return with(List.of(), "", false, Map.of(), args);
    }

    static Run onRealPacks(String... args) {
        return with(REAL_PACKS, "", false, Map.of(), args);
    }

    static Run answeringOnRealPacks(String answers, String... args) {
        return with(REAL_PACKS, answers, false, Map.of(), args);
    }

    private static Run with(
            List<Path> packs, String answers, boolean terminal, Map<String, String> env, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)),
                terminal,
                new Surroundings(env, () -> TODAY, () -> NOW, NOWHERE, packs));
        int code = Assay.run(List.of(args), console);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String facts(String name) {
        return resource("/facts/" + name).toString();
    }

    static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(Run.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** What is recorded; run with {@code -Dassay.golden=write} to record this instead, then review the diff. */
    static String golden(String name, String now) {
        Path file = Path.of("src", "test", "resources", "golden", name);
        try {
            if ("write".equals(System.getProperty("assay.golden"))) {
                Files.writeString(file, now);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
