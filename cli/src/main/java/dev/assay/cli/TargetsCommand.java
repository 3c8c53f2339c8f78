package dev.assay.cli;

import dev.assay.api.model.Framework;
import dev.assay.api.model.TargetProfile;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay targets}: the target profiles that packs ship as starting points. */
@Command(
        name = "targets",
        customSynopsis = "assay targets [NAME] [options]",
        description =
                "Lists the target profiles that are shipped as starting points, or prints one, to be changed and named"
                        + " with --target.")
final class TargetsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Print this one as a file.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    TargetsCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        Assessor assessor = packs.openSome(assay);
        List<TargetProfile> shipped = assessor.frameworks().stream()
                .map(Framework::targets)
                .flatMap(List::stream)
                .toList();
        if (name.isPresent()) {
            TargetProfile profile = shipped.stream()
                    .filter(one -> one.id().equals(name.get()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("no target profile is called \"" + name.get() + "\"; there are "
                            + String.join(
                                    ", ",
                                    shipped.stream().map(TargetProfile::id).toList())));
            assay.console().out().print(yaml(profile));
            return ExitCode.CLEAR;
        }
        Page page = assay.page();
        for (TargetProfile profile : shipped) {
            page.text(Ink.BOLD, "", profile.id());
            page.text("  ", profile.title() + ". " + profile.about());
            page.gap();
        }
        page.text("Print one with assay targets NAME > target.yaml, change it, and name it with --target target.yaml.");
        return ExitCode.CLEAR;
    }

    private static String yaml(TargetProfile profile) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: ").append(JsonText.quoted(profile.title())).append('\n');
        yaml.append("about: ").append(JsonText.quoted(profile.about())).append('\n');
        yaml.append(
                "# priority: low, moderate, high, critical. target: stated, documented or measured, on which the outcome is\n");
        yaml.append(
                "# to rest; none for what is not aimed for. An outcome counts before its category, a category before its function.\n");
        yaml.append("targets:\n");
        for (TargetProfile.Target target : profile.targets()) {
            String priority = target.wanted() ? "priority: " + Words.kebab(target.priority()) + ", " : "";
            yaml.append("  - {outcome: ")
                    .append(target.outcome())
                    .append(", ")
                    .append(priority)
                    .append("target: ")
                    .append(Words.kebab(target.target()))
                    .append(",\n     reason: ")
                    .append(JsonText.quoted(target.reason()))
                    .append("}\n");
        }
        return yaml.toString();
    }
}
