package dev.assay.engine;

import dev.assay.api.schema.FactSchema;
import dev.assay.engine.plugin.PackJar;
import dev.assay.engine.plugin.PluginFolder;
import dev.assay.engine.plugin.PluginLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the rules of a pack: for the build of the shipped packs, into their folders, and for a jar of whoever writes one. */
public final class CompilePack {

    private CompilePack() {}

    /**
     * Compiles.
     *
     * @param args the pack's folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        byte[] compiled = compile(folder);
        Path file = folder.resolve(PluginLoader.COMPILED);
        Files.createDirectories(file.getParent());
        Files.write(file, compiled);
    }

    /**
     * Compiles the rules of a pack, for the build of a plugin.
     *
     * @param folder the pack's folder
     * @return the content of the file {@link PluginLoader#COMPILED} in the pack
     * @throws CouldNotConclude with everything that is wrong with the pack
     */
    public static byte[] compile(Path folder) {
        return CouldNotConclude.orThrow(() -> new PluginFolder(folder, FactSchema.builtIn()).compile());
    }

    /**
     * A pack's folder as a jar, with its fixtures and its rules compiled; the same folder gives the same bytes.
     *
     * @throws CouldNotConclude with everything that is wrong with the pack
     */
    public static byte[] jar(Path folder) {
        byte[] compiled = compile(folder);
        return CouldNotConclude.orThrow(() -> PackJar.of(folder, compiled));
    }
}
