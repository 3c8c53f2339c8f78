package dev.assay.reports;

import java.time.LocalDate;

/** What every report says about itself, in the same words. */
public final class Notice {

    private Notice() {}

    /** The notice of an assessment as of this day: three sentences. */
    public static String asOf(LocalDate day) {
        return "Gap analysis as of " + day + "."
                + " It is not the risk analysis of 45 CFR 164.308(a)(1)(ii)(A), not legal advice and not a certification."
                + " State law and 42 CFR Part 2 are not covered.";
    }
}
