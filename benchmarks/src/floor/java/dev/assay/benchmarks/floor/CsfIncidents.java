package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Change;
import dev.assay.api.facts.Incident;
import dev.assay.api.facts.Vulnerability;
import dev.assay.api.value.Answer;
import java.time.LocalDate;

/** What NIST CSF asks of incidents, changes and vulnerabilities. */
final class CsfIncidents extends Checks {

    private static final Key RECOVERY_NEEDED = Key.of("recovery-needed");
    private static final Key APPROVABLE = Key.of("approvable", "kind");

    private final Answered evidenceKept = answered("evidence-kept", Key.of("handling.incident-data-preserved"));
    private final Answered incidentContained = answered("incident-contained", Key.of("contained-by", "contained"));
    private final Answered incidentEradicated = answered("incident-eradicated", Key.of("handling.eradicated"));
    private final Answered incidentEscalated = answered("incident-escalated", Key.of("handling.escalated"));
    private final Answered incidentPlanFollowed = answered("incident-plan-followed", Key.of("handling.plan-followed"));
    private final Answered incidentPrioritized = answered("incident-prioritized", Key.of("handling.prioritized"));
    private final Answered incidentResponded = answered("incident-responded", Key.of("responded"));
    private final Answered incidentTriaged = answered("incident-triaged", Key.of("handling.triaged"));
    private final Answered informationShared = answered("information-shared", Key.of("handling.information-shared"));
    private final Answered investigationRecorded =
            answered("investigation-recorded", Key.of("handling.investigation-recorded"));
    private final Answered magnitudeEstimated = answered("magnitude-estimated", Key.of("handling.magnitude-estimated"));
    private final Answered rootCauseFound = answered("root-cause-found", Key.of("handling.root-cause-determined"));
    private final Answered stakeholdersTold = answered("stakeholders-told", Key.of("handling.stakeholders-notified"));
    private final Answered backupsVerified = answered("backups-verified", Key.of("backups-verified"), RECOVERY_NEEDED);
    private final Answered incidentDocumented = answered("incident-documented", Key.of("documented"), RECOVERY_NEEDED);
    private final Answered normalConfirmed =
            answered("normal-confirmed", Key.of("handling.normal-operations-confirmed"), RECOVERY_NEEDED);
    private final Answered publicToldAsAgreed =
            answered("public-told-as-agreed", Key.of("handling.public-updates-approved"), RECOVERY_NEEDED);
    private final Answered recoveryDecided =
            answered("recovery-decided", Key.of("handling.recovery-criteria-applied"), RECOVERY_NEEDED);
    private final Answered recoveryDeclared =
            answered("recovery-declared", Key.of("recovery-declared"), RECOVERY_NEEDED);
    private final Answered recoveryPlanFollowed =
            answered("recovery-plan-followed", Key.of("handling.recovery-plan-followed"), RECOVERY_NEEDED);
    private final Answered recoveryPrioritized =
            answered("recovery-prioritized", Key.of("handling.recovery-prioritized"), RECOVERY_NEEDED);
    private final Answered recoveryTold =
            answered("recovery-told", Key.of("handling.recovery-progress-communicated"), RECOVERY_NEEDED);
    private final Answered restorationVerified =
            answered("restoration-verified", Key.of("restoration-verified"), RECOVERY_NEEDED);
    private final Answered systemsRecovered = answered("systems-recovered", Key.of("recovered"), RECOVERY_NEEDED);
    private final Answered changeAssessed = answered("change-assessed", Key.of("risk-assessed"));
    private final Answered changeRecorded = answered("change-recorded", Key.of("documented"), APPROVABLE);
    private final Answered vulnerabilityValidated = answered("vulnerability-validated", Key.of("validated"));

    CsfIncidents(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        facts.of(Incident.class).forEach(incident -> incident(incident, asOf, out));
        facts.of(Change.class).forEach(change -> change(change, out));
        facts.of(Vulnerability.class).forEach(vulnerability -> vulnerability(vulnerability, out));
    }

    private void incident(Incident incident, LocalDate asOf, Sayings out) {
        Answer recoveryNeeded = incident.recoveryNeeded();
        evidenceKept.say(out, incident, incident.handling().incidentDataPreserved());
        incidentContained.say(out, incident, incident.containedBy(asOf));
        incidentEradicated.say(out, incident, incident.handling().eradicated());
        incidentEscalated.say(out, incident, incident.handling().escalated());
        incidentPlanFollowed.say(out, incident, incident.handling().planFollowed());
        incidentPrioritized.say(out, incident, incident.handling().prioritized());
        incidentResponded.say(out, incident, incident.responded());
        incidentTriaged.say(out, incident, incident.handling().triaged());
        informationShared.say(out, incident, incident.handling().informationShared());
        investigationRecorded.say(out, incident, incident.handling().investigationRecorded());
        magnitudeEstimated.say(out, incident, incident.handling().magnitudeEstimated());
        rootCauseFound.say(out, incident, incident.handling().rootCauseDetermined());
        stakeholdersTold.say(out, incident, incident.handling().stakeholdersNotified());
        backupsVerified.say(out, incident, incident.backupsVerified(), recoveryNeeded);
        incidentDocumented.say(out, incident, incident.documented(), recoveryNeeded);
        normalConfirmed.say(out, incident, incident.handling().normalOperationsConfirmed(), recoveryNeeded);
        publicToldAsAgreed.say(out, incident, incident.handling().publicUpdatesApproved(), recoveryNeeded);
        recoveryDecided.say(out, incident, incident.handling().recoveryCriteriaApplied(), recoveryNeeded);
        recoveryDeclared.say(out, incident, incident.recoveryDeclared(), recoveryNeeded);
        recoveryPlanFollowed.say(out, incident, incident.handling().recoveryPlanFollowed(), recoveryNeeded);
        recoveryPrioritized.say(out, incident, incident.handling().recoveryPrioritized(), recoveryNeeded);
        recoveryTold.say(out, incident, incident.handling().recoveryProgressCommunicated(), recoveryNeeded);
        restorationVerified.say(out, incident, incident.restorationVerified(), recoveryNeeded);
        systemsRecovered.say(out, incident, incident.recovered(), recoveryNeeded);
    }

    private void change(Change change, Sayings out) {
        Answer approvable = change.approvable();
        changeAssessed.say(out, change, change.riskAssessed());
        changeRecorded.say(out, change, change.documented(), approvable);
    }

    private void vulnerability(Vulnerability vulnerability, Sayings out) {
        vulnerabilityValidated.say(out, vulnerability, vulnerability.validated());
    }
}
