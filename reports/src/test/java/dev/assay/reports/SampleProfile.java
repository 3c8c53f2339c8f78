package dev.assay.reports;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Framework;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.value.Score;
import java.util.List;
import java.util.Optional;

/** A profile that holds something of everything. */
public final class SampleProfile {

    private SampleProfile() {}

    public static Profile profile() {
        TargetProfile.Target target =
                new TargetProfile.Target("PR.DS", RiskLevel.HIGH, Assurance.MEASURED, "it is <asked> for");
        Profile.State state = new Profile.State(
                SampleCatalog.DATA_AT_REST,
                Profile.Achievement.PARTLY,
                Assurance.STATED,
                List.of(new Profile.Share("systems", 34, 41, 2, true)),
                true,
                Optional.of(target),
                Optional.of(new Profile.Declared(
                        new Score(650),
                        new Score(1000),
                        List.of(new FormerId(
                                "PR.DS-1",
                                "CSF 1.1",
                                FormerId.Relation.SAME,
                                List.of("PR.DS-01"),
                                List.of(),
                                List.of())),
                        List.of(new FactRef("systems", "ehr")))));
        Crosswalk.Link link = new Crosswalk.Link(
                SampleCatalog.DATA_AT_REST, SampleCatalog.ENCRYPTION, List.of("PR.DS-1"), false, true, false);
        Framework.TierStep step = new Framework.TierStep(
                "governance", 2, "Risk Informed", "Leaders know.", List.of(new CheckId("nist-csf", "c")));
        return new Profile(
                "nist-csf",
                new TargetProfile("small", "Small", "", List.of(target)),
                List.of(state),
                List.of(new Profile.Gap(state, Profile.Gap.Kind.SHORTFALL, RiskLevel.HIGH, List.of(link))),
                List.of(new Profile.Tier(
                        "governance",
                        1,
                        4,
                        List.of(new Profile.Step(step, Outcome.NOT_CHECKED, List.of("Who & what?"))))));
    }
}
