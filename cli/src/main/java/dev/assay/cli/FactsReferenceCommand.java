package dev.assay.cli;

import dev.assay.engine.Assessor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code assay facts reference}: the whole vocabulary as a page in Markdown. */
@Command(
        name = "reference",
        customSynopsis = "assay facts reference [--plugins PATH]",
        description = "Prints all sections, keys and words with their descriptions, in Markdown.")
final class FactsReferenceCommand implements Callable<Integer> {

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    FactsReferenceCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        Assessor assessor = packs.open(assay);
        assay.console().out().print(new FactsReference(assessor.guide(), assessor.packs()).markdown());
        return ExitCode.CLEAR;
    }
}
