package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
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
 * @param handling how it was handled, step by step
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
        Handling handling,
        Answer phi,
        @Refers(to = "systems") List<String> systems)
        implements Occurred {

    /**
     * How an incident was handled, step by step, in the words of the CSF's RESPOND and RECOVER outcomes. Made by intake.
     *
     * @param triaged whether somebody looked into the report and made sure that it was an incident (RS.MA-02)
     * @param prioritized whether its kind and its urgency were settled (RS.MA-03)
     * @param planFollowed whether people worked by the plan and called in the helpers it names (RS.MA-01)
     * @param escalated whether it was taken to those who had to know or decide, where that was needed (RS.MA-04)
     * @param recoveryDecided whether the recovery was begun by stated criteria (RS.MA-05)
     * @param rootCause whether it was found out what happened, and why (RS.AN-03)
     * @param actionsRecorded whether what was done to investigate was written down and kept from changes (RS.AN-06)
     * @param evidenceKept whether logs and other traces were collected and kept from changes (RS.AN-07)
     * @param magnitude whether its extent was estimated and the estimate checked (RS.AN-08)
     * @param stakeholdersTold whether those inside and outside who had to be told were told (RS.CO-02)
     * @param informationShared whether information was shared with those whom the plan names (RS.CO-03)
     * @param eradicated whether its cause was removed from all systems (RS.MI-02)
     * @param recoveryPlanFollowed whether people worked by the plan to recover (RC.RP-01)
     * @param recoveryPrioritized whether it was settled what to restore first, and kept to (RC.RP-02)
     * @param normalConfirmed whether it was confirmed that all is back to normal (RC.RP-05)
     * @param publicToldAsAgreed whether what the public heard went out by approved ways and in approved words (RC.CO-04)
     * @param recoveryTold whether those concerned were kept informed on the recovery (RC.CO-03)
     */
    public record Handling(
            Answer triaged,
            Answer prioritized,
            Answer planFollowed,
            Answer escalated,
            Answer recoveryDecided,
            Answer rootCause,
            Answer actionsRecorded,
            Answer evidenceKept,
            Answer magnitude,
            Answer stakeholdersTold,
            Answer informationShared,
            Answer eradicated,
            Answer recoveryPlanFollowed,
            Answer recoveryPrioritized,
            Answer normalConfirmed,
            Answer publicToldAsAgreed,
            Answer recoveryTold) {}

    public Incident {
        systems = List.copyOf(systems);
    }

    /** Whether it is contained on a day; no day of containment is no proof that it is not. */
    @DerivedFrom("contained")
    public Answer containedBy(LocalDate day) {
        if (contained.certainlyAfter(day)) {
            return Answer.NO;
        }
        return contained.known() && contained.certainlyBy(day) ? Answer.YES : Answer.UNKNOWN;
    }

    /** What was found or contained has happened, also where nobody knows when it began. */
    @Override
    public boolean certainlyHappenedBy(LocalDate day) {
        return on.certainlyBy(day) || found.certainlyBy(day) || contained.certainlyBy(day);
    }
}
