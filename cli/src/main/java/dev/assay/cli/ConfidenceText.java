package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.RulePack;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.ConfidenceGap;
import dev.assay.reports.overview.SectorFigures;
import dev.assay.reports.overview.Words;
import java.time.LocalDate;
import java.util.Map;

/** What people state against what evidence shows, on the screen. */
final class ConfidenceText {

    private static final int NAMES = 4;

    private final AssessmentResults results;
    private final Page page;

    ConfidenceText(AssessmentResults results, Page page) {
        this.results = results;
        this.page = page;
    }

    void print(ConfidenceGap gap, Map<LocalDate, ConfidenceGap.Score> time) {
        page.text(Ink.BOLD, "", results.organization().name());
        page.gap();
        page.text(Notice.asOf(results.plan().asOf()));
        page.gap();
        page.text("Of what is stated, evidence shows " + said(gap.all())
                + " controls. The rest may well be done and can't be proved.");
        page.text("Sector: " + SectorFigures.CONFIDENCE.figure() + " (" + SectorFigures.CONFIDENCE.source() + ")");
        for (RulePack pack : results.packs()) {
            page.heading(pack.catalog().title());
            gap.families().stream()
                    .filter(family -> family.pack().equals(pack.id()))
                    .forEach(this::family);
        }
        page.heading("By who said so");
        gap.roles()
                .forEach((role, score) ->
                        page.text("  ", (role.isEmpty() ? "nobody is named" : role) + ": " + said(score) + " shown"));
        page.heading("Over time, by the facts as they are recorded today");
        time.forEach((day, score) -> page.text("  ", day + "  " + said(score) + " shown"));
    }

    private void family(ConfidenceGap.Family family) {
        page.text("  ", family.name() + ": " + said(family.score()) + " shown");
        if (!family.onlyStated().isEmpty()) {
            page.text(
                    "    ",
                    "only stated: "
                            + Words.few(
                                    family.onlyStated().stream()
                                            .map(Object::toString)
                                            .toList(),
                                    NAMES));
        }
    }

    private static String said(ConfidenceGap.Score score) {
        return score.shown() + " of " + score.stated();
    }
}
