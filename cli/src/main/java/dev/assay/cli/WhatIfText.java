package dev.assay.cli;

import dev.assay.api.model.RiskLevel;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What would be otherwise, for people. */
final class WhatIfText {

    private final Page page;
    private final boolean all;

    /** @param all whether every subject is shown, and not only the first few */
    WhatIfText(Page page, boolean all) {
        this.page = page;
        this.all = all;
    }

    void print(WhatIf whatIf) {
        page.text(Ink.BOLD, "", whatIf.before().organization().name());
        page.text("What if; nothing is written. "
                + Notice.asOf(whatIf.before().plan().asOf()));
        page.heading("If the facts said");
        whatIf.facts().forEach(this::fact);
        if (whatIf.facts().isEmpty()) {
            page.text("  ", "what they say already");
        }
        Map<PastDiff.Kind, List<PastDiff.Entry>> kinds = whatIf.entries().stream()
                .collect(Collectors.groupingBy(PastDiff.Entry::kind, LinkedHashMap::new, Collectors.toList()));
        ChangeText text = new ChangeText(page, all);
        kinds.forEach((kind, of) -> {
            page.heading(title(kind));
            of.forEach(entry -> text.print(entry.change(), ""));
        });
        if (!whatIf.risks().isEmpty()) {
            page.heading("Risks");
            whatIf.risks().forEach(this::risk);
        }
        if (whatIf.nothing()) {
            page.gap();
            page.text("Nothing would change.");
            return;
        }
        page.heading("How the controls would stand");
        whatIf.packs().forEach(this::counts);
    }

    private static String title(PastDiff.Kind kind) {
        return switch (kind) {
            case OPENED -> "Would open: gaps that are none now";
            case WORSE -> "Would get worse";
            case LOST -> "Would be no gap any more, and not be shown to be closed";
            case CLOSED -> "Would close";
            case BETTER -> "Would get better";
            case OTHER -> "Would change otherwise";
        };
    }

    private void fact(FactChanges.Change change) {
        page.text("  ", change.ref() + (change.fresh() ? " (new)" : change.gone() ? " (gone)" : ""));
        change.values()
                .forEach(value -> page.text(
                        "    ",
                        value.key() + ": "
                                + (change.fresh() ? value.after() : value.before() + " -> " + value.after())));
    }

    private void risk(WhatIf.RiskChange change) {
        String name = change.control().title() + " (" + change.control().id() + ")";
        if (change.after().isEmpty()) {
            page.text(
                    "  ",
                    (change.unseen() ? "not shown to go: " : "goes: ")
                            + level(change.before().orElseThrow()) + ": " + name);
        } else if (change.before().isEmpty()) {
            page.text("  ", "comes: " + level(change.after().orElseThrow()) + ": " + name);
        } else {
            page.text(
                    "  ",
                    level(change.before().orElseThrow()) + " -> "
                            + level(change.after().orElseThrow()) + ": " + name);
        }
    }

    private static String level(RiskLevel level) {
        return Words.of(level);
    }

    private void counts(WhatIf.PackCounts counts) {
        page.text("  ", counts.pack().catalog().title() + " (" + counts.pack().id() + ")");
        page.text(
                "    ",
                counts.before().entrySet().stream()
                        .map(count -> count.getKey().replace('-', ' ') + " " + count.getValue()
                                + (count.getValue().equals(counts.after().get(count.getKey()))
                                        ? ""
                                        : " -> " + counts.after().get(count.getKey())))
                        .collect(Collectors.joining(", ")));
    }
}
