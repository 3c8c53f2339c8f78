package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.reports.xml.FindingsXml;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay assess}: reads facts, assesses, sums up, and writes the findings. */
@Command(
        name = "assess",
        customSynopsis = "assay assess FACTS [--out DIR] [options]",
        description = "Reads an organization's facts and says where it falls short.")
final class AssessCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FACTS",
            description = "A YAML or JSON file, or a folder of YAML, JSON and CSV files. See: assay init")
    private Path facts = Path.of("");

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "The least level of a gap for exit code 1: low, moderate, high or critical. Default: low.")
    private List<RiskLevel> failOn = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary.")
    private boolean quiet;

    @Option(names = "--json", description = "The summary as JSON.")
    private boolean json;

    @Mixin
    private PlanOptions planned = new PlanOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    AssessCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        AssessmentResults results;
        Optional<Path> folder = reports.folder();
        if (folder.isPresent()) {
            prepareWriting();
        }
        FactsFiles files = FactsFiles.in(facts);
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = packs.openSome(assay);
            AssessmentPlan plan = threshold(planned.plan(assay, assessor));
            progress.step("Reading facts...");
            FactsFiles kept = folder.isPresent() ? reports.kept(assessor, files) : files;
            Snapshot snapshot = assessor.read(kept);
            progress.step("Assessing...");
            results = assessor.assess(plan, snapshot);
            progress.step("Writing reports...");
            folder.ifPresent(place -> reports.write(reports.of(assessor, results, kept, packs.official()), place));
        }
        files.remarks().forEach(remark -> assay.warn(remark.toString()));
        if (json) {
            assay.console().out().print(SummaryJson.of(results));
        } else if (!quiet) {
            new Summary(results, assay.page()).print(folder);
        }
        return ExitCode.of(results);
    }

    /** Beside loading, which takes about as long; whatever it runs into, writing itself runs into and says. */
    private static void prepareWriting() {
        Thread thread = new Thread(FindingsXml::prepare, "prepare-writing");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> {});
        thread.start();
    }

    private AssessmentPlan threshold(AssessmentPlan plan) {
        return failOn.stream()
                .reduce((first, last) -> last)
                .map(plan::withFailOn)
                .orElse(plan);
    }

    /** Most messages of the file system are a path and nothing else. */
    static String why(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? ": " + f.getReason() : "";
        return e.getClass().getSimpleName().replace("Exception", "") + reason;
    }
}
