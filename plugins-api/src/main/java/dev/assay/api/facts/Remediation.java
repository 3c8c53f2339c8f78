package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;

/**
 * Work that closes a gap, and the day the gap became known. Made by intake. It changes no finding; it gives a finding the days
 * that a correction window is counted from (45 CFR 160.410).
 *
 * @param id Which short id identifies the remediation?
 * @param control Which control has the gap?
 * @param firstKnown On which day did the organization first know of the gap?
 * @param measure What is done to close the gap?
 * @param owner Which role carries out the remediation?
 * @param due By which day is the gap to be closed?
 * @param correctedOn On which day was the gap closed?
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
        DateRange correctedOn)
        implements Fact {}
