package dev.assay.cli;

import dev.assay.reports.xml.FindingsXml;
import dev.assay.reports.xml.FindingsXmlReader;
import dev.assay.reports.xml.PastFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results of an earlier run, read back from the folder they were written to. */
final class Past {

    private Past() {}

    /** What the findings.xml of a folder says; a findings.xml may be named itself. */
    static PastFindings in(Path folder) {
        Path file = Files.isDirectory(folder) ? folder.resolve(FindingsXml.FILE) : folder;
        try {
            return FindingsXmlReader.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read back (" + SignCommand.why(e)
                    + "); name a folder that assay assess --out wrote");
        }
    }
}
