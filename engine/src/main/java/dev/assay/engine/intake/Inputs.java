package dev.assay.engine.intake;

import dev.assay.api.model.Problem;
import dev.assay.engine.yaml.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts files of an organization before anything of them is understood, with what no report may show masked. */
public final class Inputs {

    private final Map<String, byte[]> files;
    private final Optional<Path> folder;
    private final Map<String, String> hashes;
    private final List<Problem> unreadable;
    private final List<Problem> remarks;

    private Inputs(
            Map<String, byte[]> files,
            Optional<Path> folder,
            Map<String, String> hashes,
            List<Problem> unreadable,
            List<Problem> remarks) {
        this.files = Collections.unmodifiableMap(files);
        this.folder = folder;
        this.hashes = Map.copyOf(hashes);
        this.unreadable = List.copyOf(unreadable);
        this.remarks = List.copyOf(remarks);
    }

    /** One YAML or JSON file, or all facts files in a folder; what can't be read is told when the facts are. */
    public static Inputs of(Path fileOrFolder) {
        Problems problems = new Problems();
        OrganizationFiles files = OrganizationFiles.of(fileOrFolder, problems);
        Map<String, byte[]> contents = new TreeMap<>();
        files.each(contents::put);
        return masked(contents, files.root(), Map.of(), problems.sorted());
    }

    /**
     * Files in memory.
     *
     * @param hashes the SHA-256 of evidence files by the ids of evidence items, as an earlier reading found them
     */
    public static Inputs of(Map<String, byte[]> files, Map<String, String> hashes) {
        return masked(new TreeMap<>(files), Optional.empty(), hashes, List.of());
    }

    private static Inputs masked(
            Map<String, byte[]> files, Optional<Path> folder, Map<String, String> hashes, List<Problem> unreadable) {
        List<Problem> remarks = new ArrayList<>();
        files.replaceAll((name, content) -> new Masking(name, content).masked(remarks));
        return new Inputs(files, folder, hashes, unreadable, remarks);
    }

    /** The same with other contents, and evidence by its known hashes. */
    Inputs with(Map<String, byte[]> contents, Map<String, String> known) {
        return new Inputs(new TreeMap<>(contents), Optional.empty(), known, unreadable, remarks);
    }

    /** The same with contents that somebody edited: they are masked too, and evidence is where it was. */
    Inputs edited(Map<String, byte[]> contents) {
        return masked(new TreeMap<>(contents), folder, hashes, unreadable);
    }

    /** The same with remarks of an earlier masking. */
    Inputs remarking(List<Problem> earlier) {
        return new Inputs(new TreeMap<>(files), folder, hashes, unreadable, earlier);
    }

    /** The contents by name, in order. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Where something was masked. */
    public List<Problem> remarks() {
        return remarks;
    }

    /** Why files could not be read; empty where all could. */
    List<Problem> unreadable() {
        return unreadable;
    }

    EvidenceFolder evidence(Problems problems) {
        return new EvidenceFolder(folder, hashes, problems);
    }
}
