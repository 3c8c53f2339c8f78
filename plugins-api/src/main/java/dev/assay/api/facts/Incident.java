package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.TimeOfDay;
import java.time.LocalDate;
import java.util.List;

/**
 * A suspected or known security incident (45 CFR 164.304). Made by intake.
 *
 * @param id By which short name do other records refer to this incident?
 * @param kind What kind of incident was it?
 * @param on On which date did it begin?
 * @param onTime At what local time (24-hour, in quotation marks) did it begin on that date?
 * @param detected On which date was it noticed?
 * @param detectedTime At what local time (24-hour, in quotation marks) was it noticed on the date in detected?
 * @param contained On which date was it contained, so that it could not spread further (left out while it is not)?
 * @param containedTime At what local time (24-hour, in quotation marks) was it contained on the date in contained?
 * @param recognizedAsIncident Did the organization itself recognize it as a security incident?
 * @param responded Did the organization respond to it?
 * @param mitigated Were its known harmful effects mitigated as far as practicable?
 * @param documented Are the incident and its outcome documented?
 * @param recoveryNeeded Did systems or data have to be restored or rebuilt?
 * @param recovered Were all affected systems restored?
 * @param backupsVerified Were backups and other sources checked before they were restored from?
 * @param restorationVerified Were restored systems checked before normal work resumed?
 * @param recoveryDeclared Was the end of recovery declared by set criteria and documented?
 * @param handling How was the incident handled, step by step?
 * @param phiExposed Was PHI, or may it have been, acquired, accessed, used or disclosed in a way the Privacy Rule does not
 *     permit?
 * @param systems Which systems did it affect (ids in systems)?
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
        TimeOfDay onTime,
        DateRange detected,
        TimeOfDay detectedTime,
        DateRange contained,
        TimeOfDay containedTime,
        Answer recognizedAsIncident,
        Answer responded,
        Answer mitigated,
        Answer documented,
        Answer recoveryNeeded,
        Answer recovered,
        Answer backupsVerified,
        Answer restorationVerified,
        Answer recoveryDeclared,
        Handling handling,
        Answer phiExposed,
        @Refers(to = "systems") List<String> systems)
        implements Occurred {

    /**
     * How an incident was handled, step by step, in the words of the CSF's RESPOND and RECOVER outcomes. Made by intake.
     *
     * @param triaged Was the report examined and confirmed as an incident?
     * @param prioritized Were its kind and urgency determined?
     * @param planFollowed Did the team follow the incident response plan and call in the outside help that it names?
     * @param escalated Was it escalated to those who had to know or decide, where needed?
     * @param recoveryCriteriaApplied Did recovery begin by set criteria?
     * @param rootCauseDetermined Was it determined what happened and why?
     * @param investigationRecorded Were the steps of the investigation recorded and the record protected from changes?
     * @param incidentDataPreserved Were logs and other evidence collected and protected from changes?
     * @param magnitudeEstimated Was its extent estimated and the estimate validated?
     * @param stakeholdersNotified Were all inside and outside who had to be notified of the incident notified?
     * @param informationShared Was information shared with the parties that the plan names, where needed?
     * @param eradicated Was the cause removed from all affected systems?
     * @param recoveryPlanFollowed Did the team follow the recovery plan?
     * @param recoveryPrioritized Was the order of restoration set and followed?
     * @param normalOperationsConfirmed Was the return to normal operations confirmed?
     * @param publicUpdatesApproved Did public updates on the recovery use approved channels and wording?
     * @param recoveryProgressCommunicated Were those concerned kept informed of recovery progress?
     */
    public record Handling(
            Answer triaged,
            Answer prioritized,
            Answer planFollowed,
            Answer escalated,
            Answer recoveryCriteriaApplied,
            Answer rootCauseDetermined,
            Answer investigationRecorded,
            Answer incidentDataPreserved,
            Answer magnitudeEstimated,
            Answer stakeholdersNotified,
            Answer informationShared,
            Answer eradicated,
            Answer recoveryPlanFollowed,
            Answer recoveryPrioritized,
            Answer normalOperationsConfirmed,
            Answer publicUpdatesApproved,
            Answer recoveryProgressCommunicated) {}

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
        return on.certainlyBy(day) || detected.certainlyBy(day) || contained.certainlyBy(day);
    }

    /** Returns true: it is recorded after it happened. */
    @Override
    public boolean recordedAfterwards() {
        return true;
    }
}
