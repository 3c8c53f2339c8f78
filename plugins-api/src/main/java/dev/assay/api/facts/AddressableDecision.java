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
 * @param id Which short id identifies the decision?
 * @param control On which control was the decision made?
 * @param decision What was decided?
 * @param alternativeMeasure Which alternative measure takes its place?
 * @param alternativeInPlace Is the alternative measure itself in place?
 * @param reason Why is the measure not reasonable and appropriate?
 * @param factors On which factors does the reason rest?
 * @param citesRiskAnalysis Does the reason refer to the risk analysis?
 * @param approvedBy Which role approved the decision?
 * @param on On which day was the decision made?
 * @param reviewDue By which day is the decision to be reviewed?
 * @param from From which day does the decision hold?
 * @param until What is the last day on which the decision holds?
 * @param systems Which systems does the decision cover?
 * @since 1
 */
@FactKind(
        section = "addressable-decisions",
        singular = "decision",
        key = {"control", "on"})
public record AddressableDecision(
        String id,
        String control,

        @OneOf({"implement", "alternative", "not-reasonable"})
        String decision,

        String alternativeMeasure,
        Answer alternativeInPlace,
        String reason,
        @OneOf({"size", "technical", "cost", "risk"}) List<String> factors,
        Answer citesRiskAnalysis,
        @Person String approvedBy,
        DateRange on,
        DateRange reviewDue,
        DateRange from,
        DateRange until,
        @Refers(to = "systems") List<String> systems)
        implements Occurred {

    public AddressableDecision {
        factors = List.copyOf(factors);
        systems = List.copyOf(systems);
    }
}
