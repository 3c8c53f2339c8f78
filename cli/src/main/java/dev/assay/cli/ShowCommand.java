package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay show}: what an earlier assessment came to. */
@Command(
        name = "show",
        customSynopsis = "assay show FOLDER [--json]",
        description =
                "Prints what an earlier assessment came to, from the folder it was written to. Nothing is assessed anew.")
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder, as assay assess --out writes it.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "The summary as JSON.")
    private boolean json;

    private final Assay assay;

    ShowCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        AssessmentResults results = Past.in(folder).results();
        if (json) {
            assay.console().out().print(SummaryJson.of(results));
        } else {
            new Summary(results, assay.page()).print(Optional.of(folder));
        }
        return ExitCode.of(results);
    }
}
