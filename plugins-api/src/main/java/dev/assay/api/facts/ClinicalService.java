package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import java.util.List;

/**
 * A service to patients, the systems that carry it, and how long care can do without them. Made by intake.
 *
 * @param id Which short id identifies this service?
 * @param name What do people in the organization call it?
 * @param systems Which systems does the service depend on?
 * @param maximumDowntimeHours How many hours can patient care continue safely without these systems?
 * @param downtimeProcedure Is there a downtime procedure to continue treating patients without these systems?
 * @since 1
 */
@FactKind(section = "clinical-services", singular = "clinical service", periods = true)
public record ClinicalService(
        String id,
        String name,
        @Refers(to = "systems") List<String> systems,
        CountRange maximumDowntimeHours,
        Answer downtimeProcedure)
        implements Named {

    public ClinicalService {
        systems = List.copyOf(systems);
    }

    /** Whether it is known how long care can do without its systems. */
    @DerivedFrom("maximumDowntimeHours")
    public Answer limitKnown() {
        return maximumDowntimeHours.known() ? Answer.YES : Answer.UNKNOWN;
    }
}
