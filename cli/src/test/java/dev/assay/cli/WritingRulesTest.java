package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/writing-rules.md do what it says, from nothing to a signed jar that is trusted, each in a shell. */
@DisabledOnOs(OS.WINDOWS)
class WritingRulesTest {

    private static final int FILES = 3;

    @TempDir
    private Path folder;

    private final Map<String, String> said = new LinkedHashMap<>();

    /** The indented lines before the first heading below the title that begin with a command. */
    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        String text = Files.readString(Path.of("..", "docs", "writing-rules.md"));
        for (String line :
                text.substring(0, text.indexOf("\nA pack is a folder")).lines().toList()) {
            if (line.startsWith("    ")) {
                commands.add(line.strip());
            }
        }
        return commands;
    }

    private int run(String command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        shell.environment()
                .put(
                        "PATH",
                        folder.resolve("bin") + ":" + Path.of(System.getProperty("java.home"), "bin") + ":"
                                + System.getenv("PATH"));
        shell.environment().put("ASSAY_KEYSTORE_PASSWORD", "a-password-of-the-test");
        shell.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        int code = shell.start().waitFor();
        said.put(command, Files.readString(out, StandardCharsets.UTF_8));
        return code;
    }

    @Test
    void eachCommandFromNothingToASignedJarWorks() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path assay = Files.writeString(
                bin.resolve("assay"),
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                        + System.getProperty("java.class.path") + "' dev.assay.cli.Assay \"$@\"\n");
        Files.setPosixFilePermissions(assay, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> commands = commands();
        assertTrue(commands.size() > 8, commands.toString());
        for (String command : commands) {
            int code = run(command);
            int expected = command.startsWith("assay assess") ? ExitCode.GAPS : ExitCode.CLEAR;
            assertEquals(expected, code, command + "\n" + said.get(command));
        }
        String listed = said.get("assay plugins");
        assertTrue(listed.contains("signed by Acme Security, trusted"), listed);
        try (var files = Files.walk(folder.resolve("acme-checks"))) {
            assertEquals(FILES, files.filter(Files::isRegularFile).count());
        }
        assertEquals(2, run("assay plugins --plugins acme-checks"), "the folder is not signed");
    }
}
