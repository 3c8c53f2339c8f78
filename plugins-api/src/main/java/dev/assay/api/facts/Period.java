package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import java.time.LocalDate;

/**
 * A look-back period that the plan sets, as rules see it. Made by the engine from the plan's parameters, never read from
 * input. A period is good practice: the Security Rule sets none.
 *
 * @param id the parameter's name
 * @param months its length in calendar months
 * @param start the first day of the period that ends on the date of the assessment
 * @since 1
 */
public record Period(String id, int months, LocalDate start) implements Fact {}
