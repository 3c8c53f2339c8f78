package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;

/**
 * The acceptance of a risk until a date. Made by intake. It changes the status of a risk, never a finding.
 *
 * @param id Which short id identifies the acceptance?
 * @param control The risk of which control is accepted?
 * @param owner Which role accepts the risk?
 * @param reason Why is the risk accepted?
 * @param on On which day was the risk accepted?
 * @param expires What is the last day on which the acceptance holds?
 * @since 1
 */
@FactKind(section = "risk-acceptances", singular = "risk acceptance", key = "control")
public record RiskAcceptance(
        String id, String control, @Person String owner, String reason, DateRange on, DateRange expires)
        implements Occurred {

    public RiskAcceptance {
        if (expires.known() && on.known() && expires.certainlyBefore(on.earliest())) {
            throw new IllegalArgumentException("the acceptance expires on " + expires + ", before it begins on " + on
                    + "; correct one of the dates");
        }
    }
}
