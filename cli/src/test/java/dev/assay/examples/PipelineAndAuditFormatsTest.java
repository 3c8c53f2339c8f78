package dev.assay.examples;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import dev.assay.reports.junit.JunitReport;
import dev.assay.reports.xccdf.XccdfReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineAndAuditFormatsTest {

    private static final List<Path> PACKS = List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes"));
    private static final Path OUT = Path.of("target", "formats");

    @Test
    void ofTheExampleAreWritten() throws IOException {
        Assessor assessor = Assessor.open(PACKS);
        AssessmentResults results = assessor.assess(
                AssessmentPlan.asOf(LocalDate.of(2026, 11, 20)),
                assessor.read(Path.of("..", "examples", "riverbend-practice")));
        Files.createDirectories(OUT);
        for (Report report : List.of(new XccdfReport(), new JunitReport())) {
            for (Document document : report.of(Assessed.of(results))) {
                try (OutputStream out = Files.newOutputStream(OUT.resolve(document.path()))) {
                    document.content().writeTo(out);
                }
            }
        }
    }
}
