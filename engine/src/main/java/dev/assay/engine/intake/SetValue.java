package dev.assay.engine.intake;

import dev.assay.api.value.DateRange;
import java.util.List;

/**
 * A value to write into the facts of an organization.
 *
 * @param path what it is the value of: {@code systems.ehr.mfa}, {@code systems[ehr.v2].mfa}, {@code organization.people}
 * @param value the value as input writes it; several in brackets
 * @param statedBy who says so; empty where nobody is named
 * @param recorded the day it was written down
 * @param evidence the evidence for it
 */
public record SetValue(String path, String value, String statedBy, DateRange recorded, List<String> evidence) {

    public SetValue {
        evidence = List.copyOf(evidence);
    }

    /** Whether it says who says so, when or by what evidence. */
    boolean carries() {
        return !statedBy.isEmpty() || recorded.known() || !evidence.isEmpty();
    }
}
