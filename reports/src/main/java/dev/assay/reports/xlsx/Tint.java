package dev.assay.reports.xlsx;

import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.RiskLevel;

/** The colours behind words; a colour never says what the word beside it doesn't. */
enum Tint {
    DARK_RED("C00000", "FFFFFF"),
    RED("F4B183", "000000"),
    YELLOW("FFE699", "000000"),
    PALE("FFF7DD", "000000"),
    GREEN("E2EFDA", "000000"),
    GREY("EDEDED", "000000"),
    NONE("", "000000");

    final String fill;
    final String font;

    Tint(String fill, String font) {
        this.fill = fill;
        this.font = font;
    }

    static Tint of(RiskLevel level) {
        return switch (level) {
            case CRITICAL -> DARK_RED;
            case HIGH -> RED;
            case MODERATE -> YELLOW;
            case LOW -> PALE;
        };
    }

    static Tint of(FindingStatus status) {
        return switch (status) {
            case NOT_SATISFIED, UNMET -> RED;
            case UNDETERMINED, CLAIMED, UNKNOWN -> YELLOW;
            case SATISFIED, MET -> GREEN;
            case NOT_APPLICABLE -> GREY;
        };
    }
}
