package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Returns true if it is recorded as failed or as a deficient risk analysis: that is known only afterwards. */
    @Override
    public boolean recordedAfterwards() {
        boolean deficient = kind.equals("risk-analysis") && wholeRiskAnalysis() == Answer.NO
                || kind.equals("evaluation") && wholeEvaluation() == Answer.NO;
        return succeeded == Answer.NO || succeeded == Answer.PARTLY || deficient;
    }

    /**
     * Whether it came to what it was for. Who records what was looked at has said that it was done, unless it is recorded
     * that it did not succeed, or only in part.
     */
    @DerivedFrom("succeeded")
    public Answer fulfilled() {
        return succeeded == Answer.UNKNOWN ? Answer.YES : succeeded;
    }

    /**
     * Yes if it is recorded as a risk analysis of all ePHI with every element of 164.308(a)(1)(ii)(A), in writing, that was not
     * recorded as a failure; no if it is recorded to lack one of these.
     */
    @DerivedFrom({
        "scope",
        "threatsIdentified",
        "vulnerabilitiesIdentified",
        "likelihoodDetermined",
        "impactDetermined",
        "riskLevelsDetermined",
        "written",
        "succeeded"
    })
    public Answer wholeRiskAnalysis() {
        if (scope.equals("some-ephi") || succeeded == Answer.NO || succeeded == Answer.PARTLY) {
            return Answer.NO;
        }
        Collection<Answer> elements = elements().values();
        if (elements.contains(Answer.NO) || elements.contains(Answer.PARTLY)) {
            return Answer.NO;
        }
        return scope.equals("unknown") || elements.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /**
     * No if it is recorded to lack a part of an evaluation (164.308(a)(8)): the technical or the nontechnical one, all ePHI, or success.
     */
    @DerivedFrom({"scope", "technicalEvaluation", "nontechnicalEvaluation", "succeeded"})
    public Answer wholeEvaluation() {
        List<Answer> parts = List.of(technicalEvaluation, nontechnicalEvaluation, fulfilled());
        if (scope.equals("some-ephi") || parts.contains(Answer.NO) || parts.contains(Answer.PARTLY)) {
            return Answer.NO;
        }
        return parts.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /** The recorded shortfalls of a risk analysis; for sentences. Empty if none is recorded. */
    @DerivedFrom({
        "scope",
        "systems",
        "threatsIdentified",
        "vulnerabilitiesIdentified",
        "likelihoodDetermined",
        "impactDetermined",
        "riskLevelsDetermined",
        "written",
        "succeeded"
    })
    public String riskAnalysisShortfalls() {
        List<String> shortfalls = new ArrayList<>();
        if (scope.equals("some-ephi")) {
            shortfalls.add(
                    systems.isEmpty()
                            ? "it does not cover all ePHI"
                            : "it covers " + String.join(", ", systems) + " and not all ePHI");
        }
        elements().forEach((element, answer) -> {
            if (answer == Answer.NO) {
                shortfalls.add(element + " is missing");
            } else if (answer == Answer.PARTLY) {
                shortfalls.add(element + " is incomplete");
            }
        });
        if (succeeded == Answer.NO || succeeded == Answer.PARTLY) {
            shortfalls.add("it did not, or not fully, achieve its purpose");
        }
        return String.join("; ", shortfalls);
    }

    private Map<String, Answer> elements() {
        Map<String, Answer> elements = new LinkedHashMap<>();
        elements.put("the identification of threats", threatsIdentified);
        elements.put("the identification of vulnerabilities", vulnerabilitiesIdentified);
        elements.put("the likelihood of threats", likelihoodDetermined);
        elements.put("the impact of threats", impactDetermined);
        elements.put("a level for each risk", riskLevelsDetermined);
        elements.put("the written result", written);
        return elements;
    }

    /** Whether it was of the whole organization: it was, unless it is recorded that it was of some ePHI alone. */
    @DerivedFrom("scope")
    public Answer ofTheWhole() {
        return scope.equals("some-ephi") ? Answer.NO : Answer.YES;
    }
}
