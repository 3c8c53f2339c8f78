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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay assess}: reads facts, assesses, sums up, and writes the findings. */
@Command(
        name = "assess",
        customSynopsis = "assay assess FACTS... [--out DIR] [options]",
        description = {
            "Reads an organization's facts and says where it falls short. Of several organizations, each gets a "
                    + "folder of its own in --out, and portfolio.csv tells how they stand."
        })
final class AssessCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FACTS",
            description = "A YAML or JSON file, or a folder of YAML, JSON and CSV files. See: assay init")
    private List<Path> facts = new ArrayList<>();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Of several organizations, assess so many at a time. Default: as many as there are processors.")
    private List<Integer> threads = new ArrayList<>();

    @Option(
            names = "--resume",
            description =
                    "Of several organizations, go on where an earlier run was ended: keep what is whole and would come"
                            + " out the same.")
    private boolean resume;

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Assay assay;

    AssessCommand(Assay assay) {
        this.assay = assay;
    }

    /** Whether more than one organization is to be assessed. */
    boolean severalClients() {
        return facts.size() > 1;
    }

    @Override
    public Integer call() {
        if (severalClients()) {
            return assessSeveral();
        }
        if (resume || !threads.isEmpty()) {
            throw usage("--resume and --threads are for several FACTS, and one is named");
        }
        return assessOne(facts.get(0));
    }

    private int assessSeveral() {
        Path folder = reports.folder()
                .orElseThrow(() -> usage("several FACTS are assessed into a folder that gets a folder for each; name it"
                        + " with --out RESULTS"));
        int atOnce = threads.stream()
                .reduce((first, last) -> last)
                .orElse(Runtime.getRuntime().availableProcessors());
        if (atOnce < 1) {
            throw usage("--threads is " + atOnce + "; expected 1 or more");
        }
        List<Client> clients = clients();
        Portfolio portfolio;
        prepareWriting();
        assay.running().inParts(atOnce);
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = assay.running().within(lastStep -> packs.openSome(assay));
            AssessmentPlan plan = assessor.complete(threshold(planned.plan(assay, assessor)));
            OneOfSeveral one = new OneOfSeveral(assay, assessor, plan, reports, packs.official(), folder, resume);
            portfolio = new Batch(assay, one, folder).assess(clients, atOnce, resume, progress);
        }
        if (json) {
            assay.console().out().print(PortfolioJson.of(portfolio));
        } else if (!quiet) {
            new PortfolioTable(assay.page(), portfolio).print(folder);
        }
        return portfolio.exitCode();
    }

    private List<Client> clients() {
        try {
            return Client.of(facts);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int assessOne(Path place) {
        AssessmentResults results;
        List<String> leftOut;
        Optional<Path> folder = reports.folder();
        if (folder.isPresent()) {
            prepareWriting();
        }
        FactsFiles files = FactsFiles.in(place);
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = packs.openSome(assay);
            AssessmentPlan plan = threshold(planned.plan(assay, assessor));
            assessor.prepare(plan);
            progress.step("Reading facts...");
            FactsFiles kept = folder.isPresent() ? reports.kept(assessor, files) : files;
            Snapshot snapshot = assessor.read(kept);
            progress.step("Assessing...");
            results = assessor.assess(plan, snapshot);
            leftOut = LeftOutFacts.of(snapshot, plan.asOf());
            progress.step("Writing reports...");
            folder.ifPresent(to -> reports.write(reports.of(assessor, results, kept, packs.official()), to, () -> {}));
        }
        files.remarks().forEach(remark -> assay.warn(remark.toString()));
        leftOut.forEach(assay::warn);
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
