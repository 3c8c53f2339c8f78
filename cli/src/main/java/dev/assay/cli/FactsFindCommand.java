package dev.assay.cli;

import dev.assay.api.schema.VocabularyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay facts find}: the keys for a fact, by everyday words, legal words or a citation. */
@Command(
        name = "find",
        customSynopsis = "assay facts find WORDS... [--most N] [--plugins PATH]",
        description = {
            "Finds the keys for a fact. WORDS are everyday words, technical or legal terms, a whole sentence,",
            "or a citation: assay facts find firewall, assay facts find '164.312(b)'."
        })
final class FactsFindCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Words, a sentence or a citation.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--most", paramLabel = "N", defaultValue = "6", description = "Show at most this many. Default: 6.")
    private int most;

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    FactsFindCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        List<VocabularyEntry> found = packs.open(assay).guide().find(text, Math.max(1, most));
        Page page = assay.page();
        if (found.isEmpty()) {
            page.text("Nothing fits \"" + text + "\". All sections: assay facts reference");
            return ExitCode.CLEAR;
        }
        for (VocabularyEntry entry : found) {
            page.line(Ink.BOLD, entry.path());
            page.text("  ", entry.description().question());
        }
        page.gap();
        page.text("To read more: assay facts explain " + found.get(0).path());
        return ExitCode.CLEAR;
    }
}
