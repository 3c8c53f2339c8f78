package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.engine.CouldNotConclude;
import dev.assay.engine.FactsFiles;
import dev.assay.reports.xml.PastFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Assesses one client of several as a run of its own would, and holds what is wrong with it to itself. */
final class OneOfSeveral {

    private final Assay assay;
    private final Assessor assessor;
    private final AssessmentPlan plan;
    private final ReportOptions reports;
    private final List<Path> official;
    private final Path results;
    private final Optional<Unchanged> unchanged;
    private final Before before;

    /**
     * @param plan the plan with all its periods
     * @param official the files that official wording is taken from
     * @param results the folder of the folders of all clients
     * @param resume whether what is there and would come out the same is kept
     */
    OneOfSeveral(
            Assay assay,
            Assessor assessor,
            AssessmentPlan plan,
            ReportOptions reports,
            List<Path> official,
            Path results,
            boolean resume) {
        this.assay = assay;
        this.assessor = assessor;
        this.plan = plan;
        this.reports = reports;
        this.official = official;
        this.results = results;
        this.unchanged = resume ? Optional.of(new Unchanged(assessor, plan, reports)) : Optional.empty();
        this.before = new Before(results);
    }

    /**
     * What came of a client.
     *
     * @param row its row
     * @param kept whether what was there is kept, since assessing again would write the same
     * @param warnings what whoever runs this should know
     * @param problems what is wrong with its facts, each with the line it stands in
     */
    record Done(Portfolio.Row row, boolean kept, List<String> warnings, List<String> problems) {}

    /** The portfolio of these rows. */
    Portfolio portfolio(List<Portfolio.Row> rows) {
        return new Portfolio(
                plan,
                assessor.packs().stream()
                        .filter(pack -> plan.packs().isEmpty() || plan.packs().contains(pack.id()))
                        .toList(),
                reports.confidentiality(),
                rows);
    }

    /** Assesses it within the deadline and writes its folder; whatever goes wrong but memory is its row's. */
    Done assess(Client client) {
        try {
            return assay.running().within(lastStep -> assess(client, lastStep));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (CouldNotConclude e) {
            List<String> problems = e.problems().stream()
                    .map(problem -> client.name() + ": " + problem)
                    .toList();
            return new Done(Portfolio.Row.broken(client, Why.shortly(e)), false, List.of(), problems);
        } catch (Throwable e) {
            String why = Why.shortly(e);
            return new Done(Portfolio.Row.broken(client, why), false, List.of(client.name() + ": " + why), List.of());
        }
    }

    /** Until the last step nothing of the client is changed, so that its folder is as it was where the deadline has passed. */
    private Done assess(Client client, Runnable lastStep) {
        Path folder = results.resolve(client.name());
        FactsFiles files = FactsFiles.in(client.facts());
        FactsFiles kept = reports.kept(assessor, files);
        Snapshot snapshot = assessor.read(kept);
        List<String> warnings = new ArrayList<>();
        files.remarks().forEach(remark -> warnings.add(client.name() + ": " + remark));
        Optional<AssessmentResults> same = unchanged.flatMap(folders -> folders.in(folder, snapshot));
        if (same.isPresent()) {
            Optional<Portfolio.Changes> changes = before.kept(client)
                    ? changes(client, folder, same.get(), warnings)
                    : Optional.of(new Portfolio.Changes(same.get().plan().asOf(), 0, 0, 0));
            return new Done(Portfolio.Row.of(client, snapshot, same.get(), changes), true, warnings, List.of());
        }
        AssessmentResults now = assessor.assess(plan, snapshot);
        AtomicReference<Optional<Portfolio.Changes>> changes = new AtomicReference<>(Optional.empty());
        reports.write(reports.of(assessor, now, kept, official), folder, () -> {
            lastStep.run();
            changes.set(changes(client, folder, now, warnings));
        });
        return new Done(Portfolio.Row.of(client, snapshot, now, changes.get()), false, warnings, List.of());
    }

    private Optional<Portfolio.Changes> changes(
            Client client, Path folder, AssessmentResults now, List<String> warnings) {
        Optional<PastFindings> past;
        try {
            past = before.of(client, folder);
        } catch (IOException e) {
            warnings.add(client.name() + ": what was found before cannot be read back (" + SignCommand.why(e)
                    + "), so nobody can tell what changed; the next run can");
            return Optional.empty();
        }
        return past.flatMap(then -> Portfolio.Changes.between(then, now));
    }
}
