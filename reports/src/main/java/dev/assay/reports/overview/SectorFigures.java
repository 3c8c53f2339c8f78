package dev.assay.reports.overview;

import java.util.Optional;

/** Published figures of the sector, each as its source gives it. */
public final class SectorFigures {

    private static final String OMEGA = "Omega Systems, survey of 250 healthcare leaders, 2025";

    private SectorFigures() {}

    private static Optional<Measure.Sector> omega(String figure) {
        return Optional.of(new Measure.Sector(figure, OMEGA));
    }

    static final Optional<Measure.Sector> DETECTION =
            omega("Nearly a quarter needed up to a month to detect and contain a breach.");
    static final Optional<Measure.Sector> OLD_SYSTEMS =
            omega("56% said that outdated systems would slow their recovery.");
    static final Optional<Measure.Sector> TRAINING = omega("Nearly a third did not train their people regularly.");
    static final Optional<Measure.Sector> SIMULATIONS = omega("53% ran phishing simulations.");
    static final Optional<Measure.Sector> PLAN = omega("About one in five had no effective incident response plan.");
    static final Optional<Measure.Sector> PROVIDER =
            omega("Those with a managed security provider did better on detection, readiness and regular vulnerability"
                    + " assessment; small providers had one least often.");

    /** How sure leaders were of themselves; it stands beside what is stated and what is shown. */
    public static final Measure.Sector CONFIDENCE = new Measure.Sector(
            "80% of executives were confident; 80% of organizations were attacked within a year.", OMEGA);
}
