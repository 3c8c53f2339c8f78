package dev.assay.cli;

import dev.assay.api.facts.Incident;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.RecognizedPractices;
import dev.assay.api.model.RecognizedPractices.Practice;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay recognized-practices}: dated evidence over the twelve months before an incident, and the holes in it. */
@Command(
        name = "recognized-practices",
        customSynopsis = "assay recognized-practices FACTS [--incident ID] [options]",
        description = "Shows what dated evidence there is of recognized security practices over the twelve months"
                + " before an incident, and where there is none.")
final class RecognizedPracticesCommand extends AboutFacts {

    private static final int NAME = 44;

    @Option(
            names = "--incident",
            paramLabel = "ID",
            description = "The incident to look back from. May be repeated. Default: each that is recorded.")
    private List<String> incidents = new ArrayList<>();

    @Option(names = "--json", description = "The same as JSON, with each fact that is dated.")
    private boolean json;

    RecognizedPracticesCommand(Assay assay) {
        super(assay);
    }

    @Override
    public Integer call() {
        Assessor assessor = packs.openSome(assay);
        AssessmentPlan plan = planned.plan(assay, assessor);
        Snapshot snapshot = assessor.read(facts);
        List<String> wanted = incidents.isEmpty()
                ? snapshot.of(Incident.class).map(Incident::id).toList()
                : incidents;
        if (wanted.isEmpty()) {
            throw new Refusal(
                    "no incident is recorded, so there is nothing to look back from; list it under incidents:");
        }
        List<RecognizedPractices> all = wanted.stream()
                .map(id -> assessor.recognizedPractices(plan, snapshot, id))
                .toList();
        if (json) {
            assay.console().out().print(PracticesJson.of(plan, assessor.packs(), all));
            return ExitCode.CLEAR;
        }
        all.forEach(this::print);
        Page page = assay.page();
        page.gap();
        page.text(
                "P.L. 116-321 has HHS consider recognized security practices that were in place for the previous twelve"
                        + " months. They may soften a penalty or end an audit early; they are no safe harbour, and lacking them"
                        + " adds nothing. A dated paper shows that something was done that day, not that it was done in between.");
        return ExitCode.CLEAR;
    }

    private void print(RecognizedPractices practices) {
        Page page = assay.page();
        page.heading("Before the incident " + practices.incident().id() + ": " + practices.from() + " to "
                + practices.until());
        if (practices.practices().isEmpty()) {
            page.text("None of the loaded packs holds recognized practices; load nist-csf.");
        }
        for (Practice practice : practices.practices()) {
            String name = practice.family();
            String cut = name.length() > NAME - 2 ? name.substring(0, NAME - 3) + "…" : name;
            StringBuilder months = new StringBuilder();
            for (int month = 0; month < RecognizedPractices.MONTHS; month++) {
                months.append(practice.covers(month) ? '#' : '.');
            }
            page.line(
                    practice.holes() == 0 ? Ink.GREEN : Ink.YELLOW,
                    "  " + cut + " ".repeat(NAME - cut.length()) + months + "  " + holes(practice));
        }
        page.gap();
        page.text("Twelve months from left to right; # is something dated that a met outcome rests on, . is a hole.");
    }

    private static String holes(Practice practice) {
        if (practice.met() == 0) {
            return "nothing met";
        }
        return practice.holes() == 0 ? "no hole" : Words.count(practice.holes(), "hole");
    }
}
