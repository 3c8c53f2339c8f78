package dev.assay.engine;

import dev.assay.engine.intake.FactsFolder;
import dev.assay.engine.upgrade.FactsUpgrade;
import java.nio.file.Path;
import java.util.Map;

/**
 * Facts files of version 1 of the vocabulary, rewritten in the names of version 2.
 *
 * @param before the contents by name, as they were
 * @param after the contents by name, rewritten; a table whose section has another name has another file
 */
public record FactsVersions(Map<String, byte[]> before, Map<String, byte[]> after) {

    /** The version of the facts vocabulary that is read. */
    public static final int CURRENT = 2;

    /**
     * Rewrites files; nothing is written to disk.
     *
     * @param facts a YAML, JSON or CSV file, or a folder of them; a {@code plan.yaml} in the folder is rewritten too
     * @throws CouldNotConclude if a file cannot be read or rewritten, with all problems
     */
    public static FactsVersions of(Path facts) {
        return CouldNotConclude.orThrow(() -> {
            Map<String, byte[]> before = FactsFolder.contents(facts);
            return new FactsVersions(before, FactsUpgrade.of(before));
        });
    }

    /** The changes as a unified diff; empty where the files use no name of version 1. */
    public String diff() {
        return FilesDiff.ofSameLines(before, after);
    }
}
