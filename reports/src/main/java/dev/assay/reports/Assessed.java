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
 * @param confidentiality a heading such as "Confidential: attorney-client privileged", at the top of every report; empty for none
 */
public record Assessed(AssessmentResults results, List<Profile> profiles, Crosswalk crosswalk, String confidentiality) {

    public Assessed {
        profiles = List.copyOf(profiles);
        confidentiality = confidentiality.strip();
    }

    /** Results without profiles, crosswalk or heading. */
    public static Assessed of(AssessmentResults results) {
        return new Assessed(results, List.of(), Crosswalk.NONE, "");
    }
}
