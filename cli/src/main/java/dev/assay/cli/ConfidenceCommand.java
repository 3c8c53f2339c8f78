package dev.assay.cli;

import dev.assay.ahead.ConfidenceOverTime;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.reports.overview.ConfidenceGap;
import dev.assay.reports.overview.Index;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay confidence}: what people state against what evidence shows. */
@Command(
        name = "confidence",
        customSynopsis = "assay confidence FACTS [options]",
        description = {
            "Shows what people state against what evidence shows: by control and family, by the role that said "
                    + "so, and over the last year. Names of people are left out. Reports tell it only if asked (assess "
                    + "--confidence)."
        })
final class ConfidenceCommand extends AboutFacts {

    private static final int QUARTERS = 4;

    @Option(names = "--json", description = "The same as JSON.")
    private boolean json;

    ConfidenceCommand(Assay assay) {
        super(assay);
    }

    @Override
    public Integer call() {
        AssessmentResults results;
        Map<LocalDate, ConfidenceGap.Score> time;
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = packs.openSome(assay);
            AssessmentPlan plan = planned.plan(assay, assessor);
            Snapshot snapshot = assessor.read(assessor.withoutNames(FactsFiles.in(facts), true));
            progress.step("Assessing...");
            results = assessor.assess(plan, snapshot);
            time = ConfidenceOverTime.of(plan.asOf(), QUARTERS, day -> assessor.assess(plan.withAsOf(day), snapshot));
        }
        ConfidenceGap gap = ConfidenceGap.of(results, new Index(results));
        if (json) {
            assay.console().out().print(ConfidenceJson.of(results, gap, time));
        } else {
            new ConfidenceText(results, assay.page()).print(gap, time);
        }
        return gap.all().between() == 0 ? ExitCode.CLEAR : ExitCode.OPEN;
    }
}
