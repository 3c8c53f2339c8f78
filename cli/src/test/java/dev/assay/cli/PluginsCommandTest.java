package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay plugins} and what is said of a plugin that cannot be used. */
class PluginsCommandTest {

    @TempDir
    private Path folder;

    private Path plugin = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void begin() {
        plugin = folder.resolve("acme-checks");
        jar = folder.resolve("acme.jar");
        assertEquals(0, Run.withoutPacks("plugin", "init", plugin.toString()).code());
        assertEquals(
                0,
                Run.withoutPacks("plugin", "package", plugin.toString(), "--out", jar.toString())
                        .code());
    }

    @Test
    void aJarIsListedWithItsOwnHashWhichCanBeCopied() throws IOException, GeneralSecurityException {
        String own =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        Run run = Run.assay("plugins", "--plugins", jar.toString());
        assertTrue(run.out().contains("  the jar's " + own + "\n"), run.out());
        assertTrue(run.out().contains("  signed by nobody\n"), run.out());
        assertTrue(run.out().contains("  part of Assay\n"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= Page.WIDTH), run.out());
        Run json = Run.assay("plugins", "--plugins", jar.toString(), "--json");
        JsonCheck.check(json.out());
        assertTrue(json.out().contains("\"jar-sha256\": \"" + own + "\""), json.out());
        assertTrue(json.out().contains("\"part-of-assay\": true"), json.out());
    }

    @Test
    void theMistypedNameOfAPluginThatMayBreakIsNotUnderstood() {
        Run run = Run.assay("plugins", "--plugins", jar.toString(), "--optional", "acme-check");
        assertEquals(64, run.code(), run.out());
        assertTrue(
                run.err()
                        .contains(
                                "--optional acme-check names no plugin that is loaded; did you mean \"acme-checks\"?"),
                run.err());
        assertEquals(
                0,
                Run.assay("plugins", "--plugins", jar.toString(), "--optional", "acme.jar")
                        .code());
    }

    @Test
    void onATerminalAMessageIsWrappedAtWordsAndAPathStaysWhole() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a".repeat(60)).resolve("b".repeat(40)));
        Path broken = Files.write(deep.resolve("trunc.jar"), new byte[] {'P', 'K'});
        Run run = Run.onTerminal(Map.of(), "plugins", "--plugins", broken.toString());
        assertEquals(2, run.code());
        assertEquals("""
                trunc.jar: this plugin could not be read (zip END header not found); copy it
                    here again; or go on without it, its controls in error: --optional trunc.jar
                1 problem; nothing was written.
                """, run.err());
        String path = deep.resolve("facts.txt").toString();
        Run facts = Run.onTerminal(Map.of(), "assess", path);
        assertTrue(facts.err().lines().anyMatch(line -> line.contains(path)), facts.err());
        Run piped = Run.assay("plugins", "--plugins", broken.toString());
        assertEquals(2, piped.err().lines().count(), "elsewhere one line for each problem");
    }

    @Test
    void aPackThatBrokeIsCountedAsInError() throws IOException {
        Path broken = CodePlugin.in(folder.resolve("acme"), "", "throw new IllegalStateException(\"boom\");");
        Path facts = Files.writeString(folder.resolve("facts.yaml"), CodePlugin.FACTS);
        Run json = Run.withoutPacks(
                "assess", facts.toString(), "--plugins", broken.toString(), "--optional", "acme", "--json");
        assertEquals(3, json.code(), json.err());
        JsonCheck.check(json.out());
        assertTrue(json.out().contains("\"of-these-error\": 1"), json.out());
        Run summary =
                Run.withoutPacks("assess", facts.toString(), "--plugins", broken.toString(), "--optional", "acme");
        assertTrue(
                summary.out().contains("Of those open, 1 is in error: what their rules said could not be used."),
                summary.out());
        Run sound = Run.withoutPacks(
                "assess",
                Files.writeString(folder.resolve("g.yaml"), "organization: {name: X}\n")
                        .toString(),
                "--plugins",
                jar.toString(),
                "--json");
        assertFalse(sound.out().contains("of-these-error"), sound.out());
    }

    @Test
    void anExplanationThatCannotBeFinishedIsNotBegun() throws IOException {
        Path broken = CodePlugin.in(folder.resolve("acme"), "", "throw new IllegalStateException(\"boom\");");
        Path facts = Files.writeString(folder.resolve("facts.yaml"), CodePlugin.FACTS);
        Run run = Run.withoutPacks("explain", "A", "--facts", facts.toString(), "--plugins", broken.toString());
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains("boom"), run.err());
    }

    @Test
    void listsAreThereForProgramsToo() {
        for (List<String> command :
                List.of(List.of("controls", "--json"), List.of("controls", "--family", "read with", "--json"))) {
            Run run = Run.onRealPacks(command.toArray(String[]::new));
            assertEquals(0, run.code(), run.err());
            JsonCheck.check(run.out());
        }
        assertEquals(
                64,
                Run.assay("controls", "--family", "nothing has this name", "--json")
                        .code());
        Run practices = Run.onRealPacks(
                "recognized-practices",
                Path.of("..", "examples", "riverbend-practice").toString(),
                "--as-of",
                "2026-11-23",
                "--json");
        assertEquals(0, practices.code(), practices.err());
        JsonCheck.check(practices.out());
        assertTrue(practices.out().contains("\"holes\""), practices.out());
    }
}
