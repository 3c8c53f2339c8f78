package dev.assay.check;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The invented practice of the examples, assessed by the shipped packs. */
final class Riverbend {

    private static final List<Path> PACKS = List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes"));

    private Riverbend() {}

    static AssessmentResults results() {
        Assessor assessor = Assessor.open(PACKS);
        return assessor.assess(
                AssessmentPlan.asOf(LocalDate.of(2026, 11, 20)),
                assessor.read(Path.of("..", "examples", "riverbend-practice")));
    }

    /** Writes a report of it and says which files there are. */
    static List<Path> write(Report report, AssessmentResults results, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Document document :
                report.of(new Assessed(results, List.of(), Crosswalk.NONE, "Confidential: for counsel"))) {
            Path file = folder.resolve(document.path());
            Files.createDirectories(file.getParent());
            WholeFile.write(file, document.content());
            files.add(file);
        }
        return files;
    }
}
