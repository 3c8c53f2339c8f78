package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.util.List;

/**
 * An activity on one date, with a scope and an outcome. Made by intake. The elements of a risk analysis (45 CFR
 * 164.308(a)(1)(ii)(A)) are answers of their own, because a scan or a questionnaire without them is none.
 *
 * @param id Which short id identifies the activity?
 * @param kind What kind of activity was performed?
 * @param on On which day was it performed?
 * @param reportReceived On which day was the report or result filed?
 * @param scope How much of the organization's ePHI did it cover?
 * @param succeeded Did it achieve its purpose?
 * @param written Is the result in writing?
 * @param performedBy Which role or firm performed it?
 * @param systems Which systems did it cover, where it was about single systems?
 * @param changes Which recorded changes did it look at?
 * @param technicalEvaluation Did it examine technical safeguards?
 * @param nontechnicalEvaluation Did it examine policies, procedures and what people actually do?
 * @param threatsIdentified Did the risk analysis identify threats?
 * @param vulnerabilitiesIdentified Did the risk analysis identify vulnerabilities?
 * @param likelihoodDetermined Did the risk analysis determine the likelihood that threats occur?
 * @param impactDetermined Did the risk analysis determine the impact if threats occur?
 * @param riskLevelsDetermined Did the risk analysis assign a level to each risk?
 * @since 1
 */
@FactKind(
        section = "activities",
        singular = "activity",
        key = {"kind", "on"})
public record Activity(
        String id,

        @OneOf({
            "risk-analysis",
            "evaluation",
            "vulnerability-scan",
            "penetration-test",
            "threat-review",
            "log-review",
            "access-review",
            "security-training",
            "phishing-simulation",
            "security-reminder",
            "restore-test",
            "contingency-exercise",
            "contingency-revision",
            "incident-exercise",
            "criticality-analysis",
            "policy-review",
            "privacy-training",
            "facility-inspection",
            "device-inventory"
        })
        String kind,

        DateRange on,
        DateRange reportReceived,
        @OneOf({"all-ephi", "some-ephi"}) String scope,
        Answer succeeded,
        Answer written,
        @Person String performedBy,
        @Refers(to = "systems") List<String> systems,
        @Refers(to = "changes") List<String> changes,
        Answer technicalEvaluation,
        Answer nontechnicalEvaluation,
        Answer threatsIdentified,
        Answer vulnerabilitiesIdentified,
        Answer likelihoodDetermined,
        Answer impactDetermined,
        Answer riskLevelsDetermined)
        implements Occurred {

    public Activity {
        systems = List.copyOf(systems);
        changes = List.copyOf(changes);
    }

    /**
     * Whether it came to what it was for. Who records what was looked at has said that it was done, unless it is recorded
     * that it did not succeed, or only in part.
     */
    @DerivedFrom("succeeded")
    public Answer fulfilled() {
        return succeeded == Answer.UNKNOWN ? Answer.YES : succeeded;
    }

    /** Whether it was of the whole organization: it was, unless it is recorded that it was of some ePHI alone. */
    @DerivedFrom("scope")
    public Answer ofTheWhole() {
        return scope.equals("some-ephi") ? Answer.NO : Answer.YES;
    }
}
