package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README shows what really comes out: each line of its block stands in the output, in this order. */
class ReadmeTest {

    @Test
    void theOutputInTheReadmeIsTheRealOne() throws IOException {
        List<String> real = run().lines().toList();
        int at = 0;
        for (String shown : block()) {
            if (!shown.equals("...")) {
                int found = real.subList(at, real.size()).indexOf(shown);
                assertTrue(found >= 0, "not in the output, or not there: " + shown);
                at += found + 1;
            }
        }
    }

    @Test
    void thePlanInTheDocumentsIsAPlan() throws IOException {
        Path plan = Files.createTempFile("plan", ".yaml");
        try {
            List<String> lines = Files.readAllLines(Path.of("..", "docs", "plan-files.md"));
            Files.write(
                    plan,
                    lines.stream()
                            .filter(line -> line.startsWith("    "))
                            .map(line -> line.substring(4))
                            .toList());
            String out = run("--plan", plan.toString(), "--json");
            assertTrue(out.contains("2026-11-20"), out);
        } finally {
            Files.delete(plan);
        }
    }

    /** The indented lines between the command and the next paragraph. */
    private static List<String> block() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "README.md"));
        int begin = lines.indexOf("Riverbend Family Medicine".indent(4).stripTrailing());
        int end = begin;
        while (lines.get(end).isEmpty() || lines.get(end).startsWith("    ")) {
            end++;
        }
        return lines.subList(begin, end).stream()
                .map(line -> line.isEmpty() ? "" : line.substring(4))
                .toList();
    }

    private static String run(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                Map.of(),
                () -> LocalDate.of(2026, 11, 23),
                () -> Instant.EPOCH,
                Path.of("no-such-directory"),
                List.of(
                        Path.of("..", "rules-hipaa", "target", "classes"),
                        Path.of("..", "rules-nist-csf", "target", "classes")));
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        List<String> args = new ArrayList<>(List.of(
                "assess", Path.of("..", "examples", "riverbend-practice").toString()));
        args.addAll(List.of(options));
        int code = Assay.run(args, new Console(print, print, new ByteArrayInputStream(new byte[0]), false, around));
        assertEquals(1, code, () -> out.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
