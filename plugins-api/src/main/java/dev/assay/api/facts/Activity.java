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
 * Something done on a day, with a scope and an outcome. Made by intake. The elements of a risk analysis (45 CFR
 * 164.308(a)(1)(ii)(A)) are answers of their own, because a scan or a questionnaire without them is none.
 *
 * @param id its id; where none is given, kind and day
 * @param kind what was done
 * @param on the day it was done
 * @param received the day its result was filed, which says nothing about when it was done
 * @param scope how much of the organization's ePHI it covered
 * @param succeeded whether it came out as it should (the restore worked, the exercise met its aims)
 * @param written whether its result is in writing
 * @param by who did it, by role or firm
 * @param systems the systems it covered, where it was about single ones
 * @param changes the changes that it looked at
 * @param technical whether it looked at technical measures
 * @param nontechnical whether it looked at policies, procedures and what people do
 * @param threats whether threats were identified
 * @param vulnerabilities whether vulnerabilities were identified
 * @param likelihood whether likelihood was judged
 * @param impact whether impact was judged
 * @param riskLevels whether a level of risk was assigned
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
            "training",
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
        DateRange received,
        @OneOf({"all-ephi", "some-ephi"}) String scope,
        Answer succeeded,
        Answer written,
        @Person String by,
        @Refers(to = "systems") List<String> systems,
        @Refers(to = "changes") List<String> changes,
        Answer technical,
        Answer nontechnical,
        Answer threats,
        Answer vulnerabilities,
        Answer likelihood,
        Answer impact,
        Answer riskLevels)
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
