package dev.assay.cli;

import dev.assay.engine.FactsFiles;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The facts files that answers are written into, as they were when they were read. */
final class AnswersFile {

    private final Path facts;
    private final FactsFiles files;

    /** Refuses files that could not be written back as they are. */
    AnswersFile(Path facts, FactsFiles files) {
        this.facts = facts;
        this.files = files;
        if (!files.remarks().isEmpty()) {
            throw new Refusal(files.remarks().get(0)
                    + "; answers are not written into files that hold such numbers: take them out first");
        }
    }

    /** Writes the files that differ, each whole, and says which; nothing is written if somebody else changed one meanwhile. */
    List<Path> write(FactsFiles edited) {
        List<Path> written = new ArrayList<>();
        try {
            List<Map.Entry<String, byte[]>> changed = edited.contents().entrySet().stream()
                    .filter(file ->
                            !Arrays.equals(file.getValue(), files.contents().get(file.getKey())))
                    .toList();
            for (Map.Entry<String, byte[]> file : changed) {
                byte[] before = files.contents().get(file.getKey());
                if (before != null && !Arrays.equals(before, Files.readAllBytes(place(file.getKey())))) {
                    throw new Refusal(
                            place(file.getKey()) + " was changed meanwhile; nothing is written. Run it again");
                }
            }
            for (Map.Entry<String, byte[]> file : changed) {
                WholeFile.write(place(file.getKey()), out -> out.write(file.getValue()));
                written.add(place(file.getKey()));
            }
        } catch (IOException e) {
            throw new Refusal(facts + " cannot be written (" + AssessCommand.why(e) + ")");
        }
        return written;
    }

    private Path place(String name) {
        return Files.isDirectory(facts) ? facts.resolve(name) : facts;
    }
}
