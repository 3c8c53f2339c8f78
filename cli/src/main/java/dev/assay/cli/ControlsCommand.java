package dev.assay.cli;

import dev.assay.api.model.Control;
import dev.assay.api.model.Part;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code assay controls}: what is required. */
@Command(
        name = "controls",
        customSynopsis = "assay controls [--pack ID] [--family TEXT] [--plugins PATH]",
        description = "Lists what the loaded packs require, by family.")
final class ControlsCommand implements Callable<Integer> {

    private static final int ID = 24;
    private static final String READ_WITH = "Read with the controls";

    @Option(names = "--pack", paramLabel = "ID", description = "This pack only. May be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--family", paramLabel = "TEXT", description = "Only families whose name holds this text.")
    private String family = "";

    @Option(names = "--json", description = "The same as JSON, with what each control asks.")
    private boolean json;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Assay assay;

    ControlsCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        List<RulePack> loaded = packs.openSome(assay).packs();
        List<String> ids = loaded.stream().map(RulePack::id).toList();
        for (String id : only) {
            if (!ids.contains(id)) {
                throw usage("there is no pack \"" + id + "\"; loaded are " + String.join(", ", ids));
            }
        }
        List<RulePack> shown = loaded.stream()
                .filter(pack -> only.isEmpty() || only.contains(pack.id()))
                .toList();
        if (json) {
            assay.console().out().print(json(shown));
            return ExitCode.CLEAR;
        }
        int printed = 0;
        for (RulePack pack : shown) {
            printed += print(pack);
        }
        if (printed == 0) {
            throw usage("no family has \"" + family + "\" in its name; see assay controls");
        }
        return ExitCode.CLEAR;
    }

    private String json(List<RulePack> shown) {
        String wanted = family.toLowerCase(Locale.ROOT);
        List<Control> controls = shown.stream()
                .flatMap(pack -> pack.catalog().controls().values().stream())
                .filter(control -> control.family().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<Part> parts = shown.stream()
                .filter(pack -> READ_WITH.toLowerCase(Locale.ROOT).contains(wanted))
                .flatMap(pack -> pack.catalog().parts().values().stream())
                .toList();
        if (controls.isEmpty() && parts.isEmpty()) {
            throw usage("no family has \"" + family + "\" in its name; see assay controls");
        }
        return ControlsJson.of(shown, controls, parts);
    }

    private int print(RulePack pack) {
        Page page = assay.page();
        String wanted = family.toLowerCase(Locale.ROOT);
        String current = "";
        int printed = 0;
        for (Control control : pack.catalog().controls().values()) {
            if (!control.family().toLowerCase(Locale.ROOT).contains(wanted)) {
                continue;
            }
            if (printed == 0) {
                page.text(Ink.BOLD, "", pack.catalog().title() + " (" + pack.id() + " " + pack.version() + ")");
            }
            if (!control.family().equals(current)) {
                page.heading(control.family());
                current = control.family();
            }
            String id = control.id().name();
            page.text(
                    "  " + id + " ".repeat(Math.max(2, ID - id.length())),
                    control.title() + " (" + Words.of(control.duty()) + "; " + decided(control) + ")");
            if (!control.official().isEmpty()) {
                page.text(" ".repeat(ID + 2), control.official());
            }
            printed++;
        }
        printed += parts(pack, wanted, page);
        if (printed > 0) {
            page.gap();
        }
        return printed;
    }

    /** What controls are read with, and what is left out. */
    private static int parts(RulePack pack, String wanted, Page page) {
        Collection<Part> parts = pack.catalog().parts().values();
        if (parts.isEmpty() || !READ_WITH.toLowerCase(Locale.ROOT).contains(wanted)) {
            return 0;
        }
        page.heading(READ_WITH);
        for (Part part : parts) {
            String id = part.id().name();
            page.text(
                    "  " + id + " ".repeat(Math.max(2, ID - id.length())),
                    part.title() + " (" + Words.of(part.kind()) + ")");
        }
        return parts.size();
    }

    /** Who or what decides it. */
    static String decided(Control control) {
        if (!control.checks().isEmpty()) {
            return Words.count(control.checks().size(), "check");
        }
        if (!control.judgement().isEmpty()) {
            return "a person must judge";
        }
        return control.decidable() ? "by its parts" : "no rule yet";
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
