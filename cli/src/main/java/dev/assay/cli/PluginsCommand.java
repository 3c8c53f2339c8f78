package dev.assay.cli;

import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code assay plugins}: what is loaded. */
@Command(
        name = "plugins",
        customSynopsis = "assay plugins [diff|trust] [options]",
        description = "Says which packs are loaded, from where, and who signed them.")
final class PluginsCommand implements Callable<Integer> {

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
            page.text("  sha256    ", pack.sha256());
            page.text("  signed by ", signer(pack.signer()));
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

    private static String signer(Signer signer) {
        return signer.signed()
                ? signer.name() + (signer.trusted() ? ", trusted" : ", not trusted") + ", " + signer.key()
                : "nobody";
    }
}
