package dev.assay.cli;

import dev.assay.api.value.Answer;
import dev.assay.engine.FactsVersions;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay facts upgrade}: rewrites facts files of version 1 of the vocabulary in the names of version 2. */
@Command(
        name = "upgrade",
        customSynopsis = "assay facts upgrade FACTS [--yes]",
        description = {
            "Rewrites facts files of version 1 in the names of version 2. Comments, order and layout stay.",
            "It shows the changes first and asks before it writes them."
        })
final class FactsUpgradeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FACTS", description = "A YAML, JSON or CSV file, or a folder of them.")
    private Path facts = Path.of("");

    @Option(names = "--yes", description = "Write the changes without asking.")
    private boolean yes;

    private final Assay assay;

    FactsUpgradeCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        FactsVersions versions = FactsVersions.of(facts);
        String diff = versions.diff();
        Page page = assay.page();
        if (diff.isEmpty()) {
            page.text("These files use no name of version 1; nothing to upgrade.");
            return ExitCode.CLEAR;
        }
        diff.lines().forEach(page::line);
        page.gap();
        if (!yes && !agreed(page)) {
            page.text("Nothing was written. To write the changes: assay facts upgrade " + facts + " --yes");
            return ExitCode.CLEAR;
        }
        write(versions, page);
        Path checked = Files.isDirectory(facts)
                ? facts
                : target(versions.after().keySet().iterator().next());
        page.text("Next: assay facts check " + checked);
        return ExitCode.CLEAR;
    }

    private boolean agreed(Page page) {
        Asking asking = new Asking(assay.console().in(), page, assay.console().out()::flush);
        return asking.answer("Write these changes?") == Answer.YES;
    }

    /** Each file is replaced whole; a run that is interrupted can be repeated. */
    private void write(FactsVersions versions, Page page) {
        try {
            for (Map.Entry<String, byte[]> file : versions.before().entrySet()) {
                if (!Arrays.equals(file.getValue(), Files.readAllBytes(place(file.getKey())))) {
                    throw new Refusal(
                            place(file.getKey()) + " changed while it was read; nothing is written. Run it again");
                }
            }
            for (String name : versions.after().keySet()) {
                if (!versions.before().containsKey(name) && Files.exists(target(name))) {
                    throw new Refusal(target(name)
                            + " is there already, and an older file would be renamed to it; move one of them aside."
                            + " Nothing is written");
                }
            }
            for (Map.Entry<String, byte[]> file : versions.after().entrySet()) {
                if (!Arrays.equals(file.getValue(), versions.before().get(file.getKey()))) {
                    Path place = target(file.getKey());
                    WholeFile.write(place, out -> out.write(file.getValue()));
                    page.line("Wrote " + place);
                }
            }
            for (String name : versions.before().keySet()) {
                if (!versions.after().containsKey(name)) {
                    Files.delete(place(name));
                    page.line("Removed " + place(name));
                }
            }
        } catch (IOException e) {
            throw new Refusal(facts + " cannot be written (" + AssessCommand.why(e) + ")");
        }
    }

    /** The place of a file after the upgrade, which renames some files. */
    private Path target(String name) {
        return Files.isDirectory(facts) ? facts.resolve(name) : facts.resolveSibling(name);
    }

    private Path place(String name) {
        return Files.isDirectory(facts) ? facts.resolve(name) : facts;
    }
}
