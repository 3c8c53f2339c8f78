package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What to assess and as of when. What the command line says counts over plan files, a later file over an earlier one. */
final class PlanOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Assess as of this day, such as 2026-06-30. Default: today.")
    private List<LocalDate> asOf = new ArrayList<>();

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Leave out what was written down after this day.")
    private List<LocalDate> knownBy = new ArrayList<>();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Read a plan. May be repeated: what a later file says counts over an earlier one.")
    private List<Path> plans = new ArrayList<>();

    @Option(
            names = "--target",
            paramLabel = "NAME|FILE",
            description = "The target profile for outcomes: one that is shipped (see: assay targets), or a file.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--pack", paramLabel = "ID", description = "Assess this pack only. May be repeated.")
    private List<String> packs = new ArrayList<>();

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    AssessmentPlan plan(Assay assay, Assessor assessor) {
        once("--as-of", asOf);
        once("--known-by", knownBy);
        once("--target", targets);
        List<String> loaded = assessor.packs().stream().map(RulePack::id).toList();
        for (String pack : packs) {
            if (!loaded.contains(pack)) {
                throw usage("there is no pack \"" + pack + "\"; loaded are " + String.join(", ", loaded));
            }
        }
        AssessmentPlan plan = AssessmentPlan.asOf(
                asOf.isEmpty() ? assay.console().around().today().get() : asOf.get(0));
        for (Path file : plans) {
            plan = assessor.readPlan(plan, file);
        }
        Optional<LocalDate> day = asOf.stream().findFirst();
        Optional<LocalDate> known = knownBy.stream().findFirst();
        plan = day.map(plan::withAsOf).orElse(plan);
        plan = known.map(plan::withKnownBy).orElse(plan);
        plan = targets.isEmpty() ? plan : plan.withTargetProfile(assessor.targetProfile(targets.get(0)));
        return packs.isEmpty() ? plan : plan.withPacks(packs);
    }

    private void once(String option, List<?> values) {
        if (values.size() > 1) {
            throw usage(option + " is given more than once; give one");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
