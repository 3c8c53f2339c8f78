package dev.assay.reports.html;

import dev.assay.api.model.Finding;
import dev.assay.api.model.RiskLevel;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;

/** Statuses and levels as a sign, a word and a colour, so that none of the three is needed to tell them apart. */
final class Marks {

    private static final String[][] SIGNS = {
        {"gap", "M8 1.5 15 14H1Z M8 6v4 M8 11.5v1"},
        {"claimed", "M2 3h12v8H7l-3 3v-3H2Z"},
        {"open", "M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7 M8 12v1"},
        {"none", "M3 8h2 M7 8h2 M11 8h2"},
        {"good", "M2.5 8.5 6 12l7.5-8"},
        {"na", "M3 8h10"},
        {"partly", "M8 2a6 6 0 1 0 0 12Z M8 2a6 6 0 0 1 0 12"}
    };

    private Marks() {}

    /** The kind of a standing, by which it is drawn. */
    static String kind(Standing standing) {
        return switch (standing) {
            case GAP -> "gap";
            case CLAIMED -> "claimed";
            case OPEN -> "open";
            case NO_RULE -> "none";
            case SATISFIED -> "good";
            case NOT_APPLICABLE -> "na";
        };
    }

    static String words(Standing standing) {
        return switch (standing) {
            case GAP -> "gap";
            case CLAIMED -> "claimed";
            case OPEN -> "open";
            case NO_RULE -> "no rule yet";
            case SATISFIED -> "satisfied or met";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    /** A status in words, after how it is counted: "gap: not satisfied", "open: undetermined". */
    static String words(Finding finding, Standing standing) {
        String status = Words.of(finding.status());
        return switch (standing) {
            case GAP, OPEN, NO_RULE -> words(standing) + ": " + status;
            case CLAIMED, SATISFIED, NOT_APPLICABLE -> status;
        };
    }

    static void status(Html html, String kind, String words) {
        html.begin("span", "class", "mark " + kind);
        sign(html, "sign-" + kind);
        html.text(words).end();
    }

    static void level(Html html, RiskLevel level) {
        html.begin("span", "class", "level " + Words.kebab(level));
        sign(html, "level-" + Words.kebab(level));
        html.text(Words.of(level)).end();
    }

    private static void sign(Html html, String id) {
        html.begin("svg", "class", "sign", "width", "16", "height", "16", "aria-hidden", "true", "focusable", "false");
        html.begin("use", "href", "#" + id).end().end();
    }

    /** The signs that the others refer to, once for the page. */
    static void define(Html html) {
        for (String[] sign : SIGNS) {
            html.begin("symbol", "id", "sign-" + sign[0], "viewBox", "0 0 16 16");
            html.begin("path", "d", sign[1]).end().end();
        }
        for (RiskLevel level : RiskLevel.values()) {
            html.begin("symbol", "id", "level-" + Words.kebab(level), "viewBox", "0 0 16 16");
            int bar = 0;
            for (RiskLevel step : RiskLevel.values()) {
                html.begin(
                                "rect",
                                "class",
                                step.compareTo(level) <= 0 ? "on" : "off",
                                "x",
                                Integer.toString(1 + 4 * bar),
                                "y",
                                Integer.toString(11 - 3 * bar),
                                "width",
                                "2.5",
                                "height",
                                Integer.toString(4 + 3 * bar))
                        .end();
                bar++;
            }
            html.end();
        }
    }
}
