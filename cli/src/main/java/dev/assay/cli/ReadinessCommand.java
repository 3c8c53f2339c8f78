package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Measures;
import dev.assay.reports.overview.Threats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay readiness}: how ready an organization is for each kind of attack, and by which measures. */
@Command(
        name = "readiness",
        customSynopsis = "assay readiness FACTS [options]",
        description = {
            "Shows for each kind of attack which safeguards stand, are missing or unknown and the shortest way it "
                    + "would take, and measures of readiness with the published figures of the sector beside them."
        })
final class ReadinessCommand extends AboutFacts {

    @Option(names = "--json", description = "The same as JSON.")
    private boolean json;

    ReadinessCommand(Assay assay) {
        super(assay);
    }

    @Override
    public Integer call() {
        AssessmentResults results;
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = packs.openSome(assay);
            results = assessor.assess(planned.plan(assay, assessor), assessor.read(facts));
        }
        Index index = new Index(results);
        if (json) {
            assay.console().out().print(ReadinessJson.of(results, index));
        } else {
            new ReadinessText(results, index, assay.page()).print(Threats.of(results, index), Measures.of(results));
        }
        return ExitCode.CLEAR;
    }
}
