package dev.assay.reports;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Profile;
import java.util.List;

/**
 * What reports are made from.
 *
 * @param results the results of one assessment
 * @param profiles the profiles worked out from them, one for each pack of outcomes
 * @param crosswalk how the controls of the assessed packs touch
 * @param planned what is planned to be done about gaps within limits; empty where nobody asked for a plan
 * @param confidence whether reports tell what people state against what evidence shows; only where that was asked for
 * @param confidentiality a heading such as "Confidential: attorney-client privileged", at the top of every report; empty for none
 */
public record Assessed(
        AssessmentResults results,
        List<Profile> profiles,
        Crosswalk crosswalk,
        List<Planned> planned,
        boolean confidence,
        String confidentiality) {

    public Assessed {
        profiles = List.copyOf(profiles);
        planned = List.copyOf(planned);
        confidentiality = confidentiality.strip();
    }

    /** What nobody asked a plan for, nor what is only stated. */
    public Assessed(AssessmentResults results, List<Profile> profiles, Crosswalk crosswalk, String confidentiality) {
        this(results, profiles, crosswalk, List.of(), false, confidentiality);
    }

    /** The same with what is planned. */
    public Assessed with(List<Planned> work) {
        return new Assessed(results, profiles, crosswalk, work, confidence, confidentiality);
    }

    /** The same with what people state against what evidence shows. */
    public Assessed withConfidence() {
        return new Assessed(results, profiles, crosswalk, planned, true, confidentiality);
    }

    /** Results without profiles, crosswalk or heading. */
    public static Assessed of(AssessmentResults results) {
        return new Assessed(results, List.of(), Crosswalk.NONE, "");
    }
}
