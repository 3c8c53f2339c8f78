package dev.assay.cli;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.Finding;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;
import java.util.List;
import java.util.Map;

/** One table for each pack: how the controls of each family stand. */
final class FamilyTable {

    private static final int NAME = 41;

    private final Page page;
    private final Index index;

    FamilyTable(Page page, Index index) {
        this.page = page;
        this.index = index;
    }

    void print(RulePack pack, List<Finding> findings) {
        Map<String, List<Finding>> families = Counts.families(pack, findings, index);
        if (families.isEmpty()) {
            return;
        }
        boolean outcomes = pack.catalog().kind() == Catalog.Kind.OUTCOMES;
        page.gap();
        row(
                Ink.BOLD,
                pack.catalog().title(),
                List.of("gaps", "open", outcomes ? "met" : "satisfied", "not applicable"));
        int rows = 0;
        for (Map.Entry<String, List<Finding>> family : families.entrySet()) {
            Counts counts = Counts.of(family.getValue(), index);
            if (counts.ruled() > 0) {
                row(Ink.PLAIN, family.getKey(), numbers(counts));
                rows++;
            }
        }
        List<Finding> all = Counts.ofPack(pack, findings);
        Counts counts = Counts.of(all, index);
        if (rows > 1) {
            row(Ink.BOLD, "in all", numbers(counts));
        }
        remainder(pack, counts.of(Standing.NO_RULE), all);
    }

    /** What the table leaves out is said right below it, so that it is not taken for fine. */
    private void remainder(RulePack pack, int unruled, List<Finding> all) {
        if (unruled > 0) {
            page.text("And " + Words.count(unruled, "control")
                    + " that no rule looks at yet; look yourself: assay controls" + " --pack " + pack.id());
        }
        long error = inError(all);
        if (error > 0) {
            page.text("Of those open, " + error + (error == 1 ? " is" : " are")
                    + " in error: what their rules said could not be used.");
        }
        long outside = all.stream().filter(finding -> !finding.inScope()).count();
        if (outside > 0) {
            page.text("Not counted: " + outside + " outside the target profile or not in force.");
        }
    }

    /** How many in scope are open since their rules broke. */
    static long inError(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.inScope()
                        && finding.status().open()
                        && finding.tally().error() > 0)
                .count();
    }

    private static List<String> numbers(Counts counts) {
        return List.of(
                "" + counts.of(Standing.GAP),
                "" + counts.open(),
                "" + counts.of(Standing.SATISFIED),
                "" + counts.of(Standing.NOT_APPLICABLE));
    }

    private void row(Ink ink, String name, List<String> cells) {
        int[] widths = {6, 6, 11, 16};
        List<String> names = Page.wrapped(name, NAME);
        StringBuilder line = new StringBuilder();
        String last = names.get(names.size() - 1);
        line.append(last).append(" ".repeat(NAME - last.codePointCount(0, last.length())));
        for (int i = 0; i < widths.length; i++) {
            line.append(" ".repeat(widths[i] - cells.get(i).length())).append(cells.get(i));
        }
        names.subList(0, names.size() - 1).forEach(part -> page.line(ink, part));
        page.line(ink, line.toString());
    }
}
