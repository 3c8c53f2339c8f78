package dev.assay.engine;

import dev.assay.api.model.Problem;
import dev.assay.engine.intake.Inputs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The facts files of an organization before anything of them is understood. Numbers that look like social security or record numbers
 * are masked.
 */
public final class FactsFiles {

    private final Inputs inputs;

    FactsFiles(Inputs inputs) {
        this.inputs = inputs;
    }

    /**
     * The files in a place; what can't be read is told when the facts are.
     *
     * @param facts a YAML or JSON file, or a folder of YAML, JSON and CSV files
     */
    public static FactsFiles in(Path facts) {
        return new FactsFiles(Inputs.of(facts));
    }

    /**
     * Files in memory, by name.
     *
     * @param hashes the SHA-256 of evidence files by the ids of evidence items, as an earlier reading found them
     */
    public static FactsFiles of(Map<String, byte[]> files, Map<String, String> hashes) {
        return new FactsFiles(Inputs.of(files, hashes));
    }

    /** The contents by name, in order. */
    public Map<String, byte[]> contents() {
        return inputs.files();
    }

    /** What differs in later files, as a unified diff with three lines of context; empty where nothing does. */
    public String diff(FactsFiles later) {
        return FilesDiff.of(contents(), later.contents());
    }

    /** Where something was masked, to be told to whoever keeps the files. */
    public List<Problem> remarks() {
        return inputs.remarks();
    }

    Inputs inputs() {
        return inputs;
    }
}
