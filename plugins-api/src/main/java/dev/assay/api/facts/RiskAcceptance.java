package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;

/**
 * Somebody's acceptance of a risk until a day. Made by intake. It changes the status of a risk, never a finding.
 *
 * @param id its id; where none is given, the control
 * @param control the control whose risk is accepted, as {@code pack:control}
 * @param owner who accepts it, by role
 * @param reason why
 * @param on the day it was accepted
 * @param expires the last day it holds
 * @since 1
 */
@FactKind(section = "acceptances", singular = "risk acceptance", key = "control")
public record RiskAcceptance(
        String id, String control, @Person String owner, String reason, DateRange on, DateRange expires)
        implements Occurred {}
