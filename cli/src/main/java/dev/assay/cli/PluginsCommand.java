package dev.assay.cli;

import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay plugins}: what is loaded. */
@Command(
        name = "plugins",
        customSynopsis = "assay plugins [diff|trust] [options]",
        description = "Says which packs are loaded, from where, and who signed them.")
final class PluginsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "What is loaded, as JSON.")
    private boolean json;

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    /** With what can be done with loaded plugins. */
    static CommandLine with(Assay assay) {
        CommandLine plugins = new CommandLine(new PluginsCommand(assay));
        plugins.addSubcommand("diff", new PluginsDiffCommand(assay));
        plugins.addSubcommand("trust", new PluginsTrustCommand(assay));
        return plugins;
    }

    PluginsCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        Page page = assay.page();
        Assessor assessor = packs.open(assay);
        List<RulePack> loaded = assessor.packs();
        if (json) {
            assay.console().out().print(PacksJson.of(assessor));
            return ExitCode.CLEAR;
        }
        if (loaded.isEmpty()) {
            page.text("No packs are loaded. Name some with --plugins, or put them into a folder plugins here.");
        }
        String before = "";
        for (RulePack pack : loaded) {
            if (!before.isEmpty()) {
                page.gap();
            }
            page.text(
                    Ink.BOLD,
                    "",
                    pack.id() + " " + pack.version() + "  " + pack.catalog().title());
            page.text("  from      ", pack.origin());
            page.line("  sha256    " + pack.sha256());
            Optional.ofNullable(assessor.jarSha256().get(pack.id()))
                    .ifPresent(hash -> page.line("  the jar's " + hash));
            signer(page, pack, assessor);
            Problem broken = assessor.broken().get(pack.id());
            if (broken != null) {
                page.text("  broken    ", broken.toString().lines().findFirst().orElse(""));
            }
            page.text(
                    "  holds     ",
                    Words.count(pack.catalog().controls().size(), "control") + ", "
                            + Words.count(pack.catalog().checks().size(), "check") + ", "
                            + Words.count(pack.rules().size(), "rule"));
            before = pack.id();
        }
        return ExitCode.CLEAR;
    }

    private static void signer(Page page, RulePack pack, Assessor assessor) {
        Signer signer = pack.signer();
        if (signer.signed()) {
            page.text("  signed by ", signer.name() + (signer.trusted() ? ", trusted" : ", not trusted"));
            page.line("  key " + signer.key());
        } else {
            page.line(assessor.shipped().contains(pack.id()) ? "  part of Assay" : "  signed by nobody");
        }
    }
}
