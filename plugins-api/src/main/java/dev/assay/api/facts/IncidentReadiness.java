package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.value.Answer;

/**
 * The capabilities to respond to an incident and to recover from it, which can be recorded in a year without one. At most one in a
 * snapshot. Made by intake.
 *
 * @param triageCriteria Do criteria say how a report of a possible incident is triaged?
 * @param severityScheme Does a severity scheme rank incidents by kind and urgency?
 * @param escalationContacts Does a current list say who is called, inside and outside the organization?
 * @param communicationPlan Does a plan say who tells whom about an incident and its recovery, and in what form?
 * @param evidencePreservation Does a procedure say how logs and other evidence are collected and preserved?
 * @param rootCauseProcedure Does a procedure say how the cause and extent of an incident are determined?
 * @param containmentProcedures Do playbooks say how to contain an incident and remove its cause?
 * @param recoveryCriteria Do criteria say when recovery begins and when it is over?
 * @param restoreSchedule Is it set in which order, and within what time, systems are restored?
 * @param backupVerification Does a procedure require that backups are checked before they are restored from?
 * @param restorationVerification Does a procedure require that restored systems are checked before use?
 * @since 2
 */
@FactKind(section = "incident-readiness", singular = "incident readiness", shape = FactKind.Shape.SINGLE)
public record IncidentReadiness(
        Answer triageCriteria,
        Answer severityScheme,
        Answer escalationContacts,
        Answer communicationPlan,
        Answer evidencePreservation,
        Answer rootCauseProcedure,
        Answer containmentProcedures,
        Answer recoveryCriteria,
        Answer restoreSchedule,
        Answer backupVerification,
        Answer restorationVerification)
        implements Fact {

    /** The only one there is. */
    @Override
    public String id() {
        return "incident-readiness";
    }
}
