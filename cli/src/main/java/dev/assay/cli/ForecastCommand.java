package dev.assay.cli;

import dev.assay.ahead.Forecast;
import dev.assay.ahead.LapseCalendar;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay forecast}: what lapses when, if nobody does anything. */
@Command(
        name = "forecast",
        customSynopsis = "assay forecast FACTS [--months N] [--ics FILE] [options]",
        description = {
            "Says what lapses on which day if nothing is done: agreements and acceptances that end, evidence that "
                    + "grows too old, support that runs out, times that pass. Each day is what assay assess --as-of says of "
                    + "it.",
            "Exit code 0: nothing lapses; 1: something does."
        })
final class ForecastCommand extends AboutFacts {

    private static final int MOST = 120;

    @Option(names = "--months", paramLabel = "N", description = "How far to look ahead. Default: 12.")
    private int months = 12;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Write a calendar file too (iCalendar), for the calendar of whoever sees to it.")
    private List<Path> calendar = new ArrayList<>();

    @Option(names = "--json", description = "The forecast as JSON.")
    private boolean json;

    ForecastCommand(Assay assay) {
        super(assay);
    }

    @Override
    public Integer call() {
        if (months < 1 || months > MOST) {
            throw usage("--months is " + months + "; expected 1 to " + MOST);
        }
        if (calendar.size() > 1) {
            throw usage("--ics is given more than once; give one");
        }
        Forecast forecast;
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = packs.openSome(assay);
            AssessmentPlan plan = planned.plan(assay, assessor);
            assessor.prepare(plan);
            progress.step("Reading facts...");
            Snapshot snapshot = assessor.read(facts);
            LocalDate until = plan.asOf().plusMonths(months);
            progress.step("Looking ahead to " + until + "...");
            forecast = Forecast.of(plan.asOf(), until, day -> assessor.assessAhead(plan.withAsOf(day), snapshot));
        }
        calendar.forEach(file -> write(file, forecast));
        if (json) {
            assay.console().out().print(ForecastJson.of(forecast));
        } else {
            new ForecastText(forecast, assay.page()).print();
            calendar.forEach(file -> assay.page().line("Calendar: " + file));
        }
        return forecast.lapses().isEmpty() ? ExitCode.CLEAR : ExitCode.GAPS;
    }

    private static void write(Path file, Forecast forecast) {
        byte[] content = LapseCalendar.of(forecast).getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw new Refusal("cannot write " + file + " (" + AssessCommand.why(e) + ")");
        }
    }
}
