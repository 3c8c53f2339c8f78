package dev.assay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands have that look at the facts of one organization: where these are, and against what and as of when. */
abstract class AboutFacts implements Callable<Integer> {

    @Parameters(paramLabel = "FACTS", description = "What assay assess reads.")
    Path facts = Path.of("");

    @Mixin
    PlanOptions planned = new PlanOptions();

    @Mixin
    PackOptions packs = new PackOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    final Assay assay;

    AboutFacts(Assay assay) {
        this.assay = assay;
    }

    /** That the command line is wrong. */
    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
