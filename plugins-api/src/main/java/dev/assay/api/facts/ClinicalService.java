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
 * @param id its id
 * @param name its name
 * @param systems the systems that carry it
 * @param tolerableDowntime hours that care can do without them
 * @param downtimeProcedure whether there is a way to go on treating patients without them
 * @since 1
 */
@FactKind(section = "services", singular = "service")
public record ClinicalService(
        String id,
        String name,
        @Refers(to = "systems") List<String> systems,
        CountRange tolerableDowntime,
        Answer downtimeProcedure)
        implements Named {

    public ClinicalService {
        systems = List.copyOf(systems);
    }

    /** Whether it is known how long care can do without its systems. */
    @DerivedFrom("tolerableDowntime")
    public Answer limitKnown() {
        return tolerableDowntime.known() ? Answer.YES : Answer.UNKNOWN;
    }
}
