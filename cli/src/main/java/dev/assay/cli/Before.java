package dev.assay.cli;

import dev.assay.reports.WholeFile;
import dev.assay.reports.xml.FindingsXml;
import dev.assay.reports.xml.FindingsXmlReader;
import dev.assay.reports.xml.PastFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the folders of clients held before a run. It is kept aside until the run has ended, so that a run which is ended
 * before and goes on later tells the same changes as one that was not.
 */
final class Before {

    /** Where it is kept. */
    static final String FOLDER = ".unfinished";

    private final Path folder;

    Before(Path results) {
        folder = results.resolve(FOLDER);
    }

    /** Begins a run: one that goes on keeps what an earlier one kept. */
    void begin(boolean goesOn) throws IOException {
        if (!goesOn) {
            end();
        }
        Files.createDirectories(folder);
    }

    /** Whether this run, or the one that it goes on from, has begun to write the folder of a client. */
    boolean kept(Client client) {
        return Files.exists(file(client));
    }

    /**
     * The findings that were in the folder of a client before the run; nothing where there were none.
     *
     * @throws IOException if they cannot be read back
     */
    Optional<PastFindings> of(Client client, Path results) throws IOException {
        Path file = file(client);
        if (!kept(client)) {
            Path findings = results.resolve(FindingsXml.FILE);
            if (Files.isRegularFile(findings)) {
                WholeFile.write(file, out -> Files.copy(findings, out));
            } else {
                Files.createFile(file);
            }
        }
        return Files.size(file) == 0 ? Optional.empty() : Optional.of(FindingsXmlReader.read(Files.readAllBytes(file)));
    }

    private Path file(Client client) {
        return folder.resolve(client.name() + ".xml");
    }

    /** Ends the run: what is in the folders now is what was before the next. */
    void end() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = files.toList();
        }
        for (Path file : kept) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
