package dev.assay.cli;

import dev.assay.ahead.WorkPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.folder.Manifest;
import dev.assay.reports.folder.ReportFolder;
import dev.assay.reports.oscal.OscalReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay plan}: what to fix first with the hours and the money that there are. */
@Command(
        name = "plan",
        customSynopsis = "assay plan FACTS --hours N --budget DOLLARS [--out DIR] [options]",
        description = {
            "Picks the remedies that take away most harm to patients within hours of your own people and dollars, "
                    + "in an order in which they can be done. What the law requires and does not fit stays listed as owed.",
            "Exit code 0: nothing required is left over; 1: something is."
        })
final class PlanCommand extends AboutFacts {

    @Option(
            names = "--hours",
            required = true,
            paramLabel = "N",
            description = "The hours that your people have for it.")
    private long hours;

    @Option(
            names = "--budget",
            required = true,
            paramLabel = "DOLLARS",
            description = "The money there is, in US dollars.")
    private long budget;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write it as a plan of action and milestones (OSCAL POA&M, with the documents it refers to).")
    private List<Path> out = new ArrayList<>();

    @Option(names = "--json", description = "The plan as JSON.")
    private boolean json;

    PlanCommand(Assay assay) {
        super(assay);
    }

    @Override
    public Integer call() {
        if (hours < 0 || budget < 0 || hours > WorkPlan.MOST || budget > WorkPlan.MOST) {
            throw usage("--hours and --budget are from 0 to " + WorkPlan.MOST);
        }
        if (out.size() > 1) {
            throw usage("--out is given more than once; give one");
        }
        AssessmentResults results;
        WorkPlan plan;
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = packs.openSome(assay);
            results = assessor.assess(planned.plan(assay, assessor), assessor.read(facts));
            progress.step("Choosing...");
            plan = WorkPlan.of(results, hours, budget);
            out.forEach(folder -> write(folder, Kept.assessed(assessor, results, false, ""), plan));
        }
        if (json) {
            assay.console().out().print(PlanJson.of(results, plan));
        } else {
            new PlanText(results, plan, assay.page()).print();
            out.forEach(folder -> assay.page().line("Plan of action and milestones: " + folder));
        }
        return plan.owed().isEmpty() ? ExitCode.CLEAR : ExitCode.GAPS;
    }

    private static void write(Path folder, Assessed assessed, WorkPlan plan) {
        try {
            Manifest about = new Manifest(
                    assessed.results().organization().name(),
                    assessed.results().plan().asOf().toString(),
                    Version.ofThis());
            new ReportFolder(folder).write(about, new OscalReport().of(assessed.with(plan.planned())), () -> {});
        } catch (IOException e) {
            throw new Refusal(
                    folder + " cannot be written (" + AssessCommand.why(e) + "); choose another folder with --out");
        }
    }
}
