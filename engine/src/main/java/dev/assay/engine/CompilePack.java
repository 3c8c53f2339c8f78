package dev.assay.engine;

import dev.assay.engine.plugin.PluginLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step of the shipped packs: compiles the rules of a pack's folder into that folder. */
public final class CompilePack {

    private CompilePack() {}

    /**
     * Compiles.
     *
     * @param args the pack's folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        byte[] compiled = Assessor.compile(folder);
        Path file = folder.resolve(PluginLoader.COMPILED);
        Files.createDirectories(file.getParent());
        Files.write(file, compiled);
    }
}
