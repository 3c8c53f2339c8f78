package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A suspected or known security incident (45 CFR 164.304). Made by intake.
 *
 * @param id its id
 * @param kind how it came about
 * @param on the day it began
 * @param found the day it was noticed
 * @param contained the day it was contained
 * @param identified whether the organization itself recognized it as an incident
 * @param responded whether it was responded to
 * @param mitigated whether harmful effects were mitigated as far as practicable
 * @param documented whether the incident and its outcome were written down
 * @param recoveryNeeded whether anything had to be restored
 * @param recovered whether affected systems were restored
 * @param backupsVerified whether backups were checked before they were used to restore
 * @param restorationVerified whether restored systems were checked before normal work began again
 * @param recoveryDeclared whether the end of the recovery was declared by stated criteria and written up
 * @param phi whether PHI was, or may have been, acquired, seen, used or disclosed in a way the Privacy Rule does not permit
 * @param systems the systems it touched
 * @since 1
 */
@FactKind(section = "incidents", singular = "incident")
public record Incident(
        String id,

        @OneOf({
            "phishing",
            "ransomware",
            "business-email-compromise",
            "credential-theft",
            "insider-misuse",
            "loss-or-theft",
            "supply-chain",
            "intrusion",
            "other"
        })
        String kind,

        DateRange on,
        DateRange found,
        DateRange contained,
        Answer identified,
        Answer responded,
        Answer mitigated,
        Answer documented,
        Answer recoveryNeeded,
        Answer recovered,
        Answer backupsVerified,
        Answer restorationVerified,
        Answer recoveryDeclared,
        Answer phi,
        @Refers(to = "systems") List<String> systems)
        implements Occurred {

    public Incident {
        systems = List.copyOf(systems);
    }

    /** What was found or contained has happened, also where nobody knows when it began. */
    @Override
    public boolean certainlyHappenedBy(LocalDate day) {
        return on.certainlyBy(day) || found.certainlyBy(day) || contained.certainlyBy(day);
    }
}
