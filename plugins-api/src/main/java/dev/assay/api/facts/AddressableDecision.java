package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.util.List;

/**
 * A recorded decision about an addressable specification under 45 CFR 164.306(d)(3). Made by intake. It is applied once,
 * where findings are concluded; no rule looks at it.
 *
 * @param id its id; where none is given, control and day
 * @param control the control decided on, as {@code pack:control}
 * @param decision that the measure is reasonable and will be implemented, that an alternative takes its place, or that
 *     neither it nor an alternative is reasonable and appropriate
 * @param measure the alternative measure
 * @param inPlace whether the alternative is itself in place
 * @param reason why the measure is not reasonable and appropriate
 * @param grounds which factors of 164.306(b)(2) the reason rests on; cost alone is none
 * @param citesRiskAnalysis whether the reason refers to the risk analysis
 * @param approvedBy who approved it, by role
 * @param on the day it was decided
 * @param reviewDue when it is to be looked at again; the law sets no period
 * @param systems the systems it covers; left out means all, written and naming none means unknown
 * @since 1
 */
@FactKind(
        section = "decisions",
        singular = "decision",
        key = {"control", "on"})
public record AddressableDecision(
        String id,
        String control,

        @OneOf({"implement", "alternative", "not-reasonable"})
        String decision,

        String measure,
        Answer inPlace,
        String reason,
        @OneOf({"size", "technical", "cost", "risk"}) List<String> grounds,
        Answer citesRiskAnalysis,
        @Person String approvedBy,
        DateRange on,
        DateRange reviewDue,
        @Refers(to = "systems") List<String> systems)
        implements Occurred {

    public AddressableDecision {
        grounds = List.copyOf(grounds);
        systems = List.copyOf(systems);
    }
}
