package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.reports.format.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What is written of an assessment, where, and what is left out of it. */
final class ReportOptions {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the reports, the facts they rest on and a manifest into this folder.")
    private List<Path> out = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatName.class,
            completionCandidates = FormatName.class,
            description =
                    "Of the reports, xml, evidence and only these: ${COMPLETION-CANDIDATES}. Default: one of each kind.")
    private Set<Format> formats = EnumSet.noneOf(Format.class);

    @Option(
            names = "--redact",
            description =
                    "Leave names of people out of the reports and of the facts kept with them. The ids of who works here"
                            + " are, in any case, where they are no codes.")
    private boolean redact;

    @Option(
            names = "--confidential",
            paramLabel = "TEXT",
            description = "A heading for every report, such as \"Confidential: prepared for counsel\".")
    private String confidential = "";

    @Option(
            names = "--confidence",
            description = "Put into the reports what people state against what evidence shows; see: assay confidence")
    private boolean confidence;

    /** The folder to write into, if one is named. */
    Optional<Path> folder() {
        return out.stream().reduce((first, last) -> last);
    }

    /** The facts as they may be kept. */
    FactsFiles kept(Assessor assessor, FactsFiles files) {
        return assessor.withoutNames(files, redact);
    }

    /** What is kept of an assessment of these. */
    Kept of(Assessor assessor, AssessmentResults results, FactsFiles kept, List<Path> official) {
        return new Kept(Kept.assessed(assessor, results, confidence, confidential), kept, official);
    }

    /** The heading of the reports; empty where there is none. */
    String confidentiality() {
        return confidential.strip();
    }

    /** Whether the reports tell what people state against what evidence shows. */
    boolean confidence() {
        return confidence;
    }

    /** The formats to write. */
    Set<Format> formats() {
        Set<Format> chosen = EnumSet.copyOf(formats.isEmpty() ? Format.usual() : formats);
        chosen.addAll(List.of(Format.XML, Format.EVIDENCE));
        return chosen;
    }

    /**
     * Writes the reports of an assessment.
     *
     * @param moving is told when all is written and nothing is in its place; what it throws leaves the folder as it was
     * @throws Refusal if they cannot be written
     */
    void write(Kept kept, Path folder, Runnable moving) {
        try {
            kept.write(formats(), folder, moving);
        } catch (IOException e) {
            throw new Refusal(
                    folder + " cannot be written (" + AssessCommand.why(e) + "); choose another folder with --out");
        }
    }
}
