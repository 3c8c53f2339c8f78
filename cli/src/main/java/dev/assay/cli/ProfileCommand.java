package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Profile;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay profile}: what the facts show of the outcomes of a framework, and what the target asks beyond that. */
@Command(
        name = "profile",
        customSynopsis = "assay profile FACTS [--target NAME|FILE] [options]",
        description =
                "Shows the Current Profile of an organization, the gap to its Target Profile, first to do first, and"
                        + " its tiers.")
final class ProfileCommand extends AboutFacts {

    @Option(names = "--all", description = "Every outcome and every gap, not only the first.")
    private boolean all;

    @Option(names = "--json", description = "The profile as JSON.")
    private boolean json;

    ProfileCommand(Assay assay) {
        super(assay);
    }

    @Override
    public Integer call() {
        AssessmentResults results;
        List<Profile> profiles;
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Assessor assessor = packs.openSome(assay);
            AssessmentPlan plan = planned.plan(assay, assessor);
            progress.step("Reading facts...");
            Snapshot snapshot = assessor.read(facts);
            progress.step("Assessing...");
            results = assessor.assess(plan, snapshot);
            profiles = assessor.profiles(results);
        }
        if (profiles.isEmpty()) {
            throw new Refusal(
                    "none of the packs that are assessed describes outcomes, so there is no profile; load nist-csf");
        }
        if (json) {
            assay.console().out().print(ProfileJson.of(results, profiles));
        } else {
            profiles.forEach(profile -> new ProfileText(results, profile, assay.page()).print(all));
        }
        return exitCode(results, profiles);
    }

    /** As for an assessment, of outcomes alone: a shortfall at the threshold, else anything that the target asks and is open. */
    private static int exitCode(AssessmentResults results, List<Profile> profiles) {
        RiskLevel threshold = results.plan().failOn();
        List<Profile.Gap> gaps =
                profiles.stream().flatMap(profile -> profile.gaps().stream()).toList();
        if (gaps.stream()
                .anyMatch(gap ->
                        gap.kind() == Profile.Gap.Kind.SHORTFALL && gap.level().compareTo(threshold) >= 0)) {
            return ExitCode.GAPS;
        }
        return gaps.stream().anyMatch(gap -> gap.kind() != Profile.Gap.Kind.SHORTFALL) ? ExitCode.OPEN : ExitCode.CLEAR;
    }
}
