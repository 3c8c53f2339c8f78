package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Part;
import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay explain}: what one control asks, and with facts what was concluded and why. */
@Command(
        name = "explain",
        customSynopsis = "assay explain CONTROL [--facts FACTS] [options]",
        description = "Explains one control, and with --facts what is concluded on it and why.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CONTROL", description = "Its id, such as hipaa:164.312(b) or 164.312(b).")
    private String control = "";

    @Option(names = "--facts", paramLabel = "FACTS", description = "Assess these facts, as assay assess does.")
    private List<Path> facts = new ArrayList<>();

    @Mixin
    private PlanOptions planned = new PlanOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Assay assay;

    ExplainCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        if (facts.size() > 1) {
            throw usage("--facts is given more than once; give one file or folder");
        }
        Assessor assessor = packs.openSome(assay);
        Page page = assay.page();
        Optional<Part> part = part(assessor.packs());
        if (part.isPresent()) {
            page.text(Ink.BOLD, "", part.get().id() + "  " + part.get().title());
            page.text(
                    part.get().kind() == Part.Kind.LEFT_OUT
                            ? "Left out of the catalog."
                            : "No control of its own: it is read with others, as a "
                                    + Words.of(part.get().kind()) + ".");
            page.gap();
            page.text(part.get().statement());
            return ExitCode.CLEAR;
        }
        Optional<FormerId> former = former(assessor);
        if (former.isPresent()) {
            former(former.get(), assessor, page);
            return ExitCode.CLEAR;
        }
        Control wanted = find(assessor.packs());
        // All is worked out before anything is printed: half an answer looks like a whole one.
        List<AssessmentResults> assessed =
                facts.stream().map(path -> assess(assessor, path, wanted)).toList();
        assessor.frameworks();
        new ControlText(page, new Index(assessor.packs()), assessor.packs()).print(wanted);
        new CrosswalkText(page, assessor).print(wanted);
        assessed.forEach(results -> new FindingText(page, results).print(wanted));
        return ExitCode.CLEAR;
    }

    private AssessmentResults assess(Assessor assessor, Path path, Control wanted) {
        AssessmentResults results = assessor.assess(planned.plan(assay, assessor), assessor.read(path));
        if (results.packs().stream()
                .noneMatch(pack -> pack.id().equals(wanted.id().pack()))) {
            throw usage(wanted.id() + " belongs to a pack that this plan leaves out; name it with --pack");
        }
        return results;
    }

    /** The part of a catalog that is no control and has this id, if any. */
    private Optional<Part> part(List<RulePack> loaded) {
        return loaded.stream()
                .flatMap(pack -> pack.catalog().parts().values().stream())
                .filter(part -> control.equals(part.id().toString())
                        || control.equals(part.id().name()))
                .findFirst();
    }

    /** The id of an earlier edition that is written so and is none of today. */
    private Optional<FormerId> former(Assessor assessor) {
        return new ControlNames(assessor.packs()).named(control).isEmpty()
                ? assessor.frameworks().stream()
                        .flatMap(framework -> framework.formerly(control.strip().toUpperCase(Locale.ROOT)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static void former(FormerId former, Assessor assessor, Page page) {
        page.text(Ink.BOLD, "", former.id() + "  (" + former.edition() + ")");
        page.text(former.sentence());
        ControlNames names = new ControlNames(assessor.packs());
        for (String into : former.into()) {
            names.named(into).forEach(one -> page.text("  ", one.id() + "  " + one.title()));
        }
    }

    private Control find(List<RulePack> loaded) {
        ControlNames names = new ControlNames(loaded);
        List<Control> found = names.named(control);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw usage("there is no control \"" + control + "\"; did you mean one of these?\n  "
                    + String.join("\n  ", names.like(control)));
        }
        throw usage("\"" + control + "\" stands for several controls; name one of them:\n  "
                + String.join(
                        "\n  ",
                        found.stream().map(c -> c.id() + "  " + c.title()).toList()));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
