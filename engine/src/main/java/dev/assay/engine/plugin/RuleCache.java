package dev.assay.engine.plugin;

import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.rules.RuleCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Packs that were compiled here before, so that a plugin is compiled once. An entry is named by what it was compiled from:
 * the content of the plugin, the form in which rules are compiled, the API and the version of the rule engine. Where it can't be read or written, rules are
 * compiled again, and nothing else changes.
 */
final class RuleCache {

    private final Optional<Path> folder;

    RuleCache(Optional<Path> folder) {
        this.folder = folder;
    }

    Compiled compiled(String pack, String sourceSha256, Supplier<Compiled> compile) {
        if (folder.isEmpty()) {
            return compile.get();
        }
        String key = CompiledFile.FORMAT + " " + pack + " " + sourceSha256 + " " + ApiRange.CURRENT + " "
                + RuleCompiler.version() + " "
                + String.valueOf(DrlFile.class.getPackage().getImplementationVersion());
        Path file = folder.get().resolve(PackFiles.sha256(key.getBytes(StandardCharsets.UTF_8)) + ".bin");
        Optional<Compiled> known = read(file, sourceSha256);
        if (known.isPresent()) {
            return known.get();
        }
        Compiled compiled = compile.get();
        write(file, CompiledFile.write(compiled, sourceSha256));
        return compiled;
    }

    private static Optional<Compiled> read(Path file, String sourceSha256) {
        try {
            return Files.isRegularFile(file)
                    ? CompiledFile.read(Files.readAllBytes(file), sourceSha256)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".bin");
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // A cache that can't be written is no cache; the next run compiles again.
            return;
        }
    }
}
