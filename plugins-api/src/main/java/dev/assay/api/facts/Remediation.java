package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;

/**
 * What is done about a gap, and since when it is known. Made by intake. It changes no finding; it gives a finding the days
 * that a correction window is counted from (45 CFR 160.410).
 *
 * @param id its id; where none is given, the control
 * @param control the control with the gap, as {@code pack:control}
 * @param firstKnown the first day on which the organization knew of the gap, or with reasonable diligence would have known
 * @param measure what is done about it
 * @param owner who does it, by role
 * @param due when it is to be done
 * @param corrected the day the gap was closed
 * @since 1
 */
@FactKind(section = "remediations", singular = "remediation", key = "control")
public record Remediation(
        String id,
        String control,
        DateRange firstKnown,
        String measure,
        @Person String owner,
        DateRange due,
        DateRange corrected)
        implements Fact {}
