package dev.assay.benchmarks.floor;

import dev.assay.api.facts.ClinicalService;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.facts.Facility;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Medium;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.Set;

/** What NIST CSF asks of systems, flows of data, sites, media and services. */
final class CsfSystems extends Checks {

    private static final Key REMOTE_ACCESS = Key.of("remote-access");
    private static final Key STORES_DATA = Key.of("stores-data");
    private static final Key BACKUP = Key.of("backup");
    private static final Key DISPOSED = Key.of("disposed");

    private final Answered accessLimited = answered("access-limited", Key.of("access-control"));
    private final Answered auditLogging = answered("audit-logging", Key.of("audit-logging"));
    private final Answered authentication = answered("authentication", Key.of("authentication"));
    private final Answered logInMonitored = answered("log-in-monitored", Key.of("log-in-monitoring"));
    private final Answered malwareProtected = answered("malware-protected", Key.of("malware-protection"));
    private final Answered ownLogins = answered("own-logins", Key.of("unique-user-ids"));
    private final Answered systemsSupported = answered(
            "systems-supported",
            Key.of("supported-or-handled", "end-of-support end-of-support-risk-addressed vendor-supported"));
    private final Answered secondFactor = answered("second-factor", Key.of("mfa"), REMOTE_ACCESS);
    private final Answered backupsMade = answered("backups-made", Key.of("backup"), STORES_DATA);
    private final Answered storedDataEncrypted =
            answered("stored-data-encrypted", Key.of("encryption-at-rest"), STORES_DATA);
    private final Answered storedDataIntact =
            answered("stored-data-intact", Key.of("integrity-protection"), STORES_DATA);
    private final Answered backupsOutOfReach =
            answered("backups-out-of-reach", Key.of("offline-backup"), STORES_DATA, BACKUP);
    private final Answered flowsEncrypted = answered("flows-encrypted", Key.of("encryption-in-transit"));
    private final Answered flowsGuarded = answered("flows-guarded", Key.of("transmission-security"));
    private final Answered flowsIntact = answered("flows-intact", Key.of("integrity-controls"));
    private final Answered facilityAccessChecked = answered("facility-access-checked", Key.of("access-validation"));
    private final Answered facilityAccessLimited =
            answered("facility-access-limited", Key.of("physical-access-limited"));
    private final Answered facilityEnvironment = answered("facility-environment", Key.of("environment-protected"));
    private final Answered mediaErased = answered("media-erased", Key.of("sanitized"), DISPOSED);
    private final Answered downtimeProcedure = answered("downtime-procedure", Key.of("downtime-procedure"));

    private final Rule dataApplies = rule("Data of a system: applies");
    private final Rule dataKnown = rule("Data of a system: known");
    private final Rule limitsApply = rule("Service limits: applies");
    private final Rule limitsKnown = rule("Service limits: known");
    private final Rule mappedApplies = rule("Services mapped: applies");
    private final Rule mapped = rule("Services mapped: known");
    private final CsfRestoreTests restoreTests;

    CsfSystems(Rules rules) {
        super(rules);
        restoreTests = new CsfRestoreTests(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        for (InformationSystem system : facts.of(InformationSystem.class)) {
            system(system, asOf, out);
            out.say(dataApplies, system);
            if (system.dataKnown() == Answer.YES) {
                out.say(dataKnown, system);
            }
        }
        restoreTests.say(facts, out);
        facts.of(DataFlow.class).forEach(flow -> flow(flow, out));
        facts.of(Facility.class).forEach(facility -> facility(facility, out));
        facts.of(Medium.class).forEach(medium -> medium(medium, out));
        for (ClinicalService service : facts.of(ClinicalService.class)) {
            service(service, out);
            mapped(service, facts, out);
        }
    }

    private void system(InformationSystem system, LocalDate asOf, Sayings out) {
        Answer remoteAccess = system.remoteAccess();
        Answer storesData = system.storesData();
        Answer backup = system.backup();
        accessLimited.say(out, system, system.accessControl());
        auditLogging.say(out, system, system.auditLogging());
        authentication.say(out, system, system.authentication());
        logInMonitored.say(out, system, system.logInMonitoring());
        malwareProtected.say(out, system, system.malwareProtection());
        ownLogins.say(out, system, system.uniqueUserIds());
        systemsSupported.say(out, system, system.supportedOrHandled(asOf));
        secondFactor.say(out, system, system.mfa(), remoteAccess);
        backupsMade.say(out, system, system.backup(), storesData);
        storedDataEncrypted.say(out, system, system.encryptionAtRest(), storesData);
        storedDataIntact.say(out, system, system.integrityProtection(), storesData);
        backupsOutOfReach.say(out, system, system.offlineBackup(), storesData, backup);
    }

    private void flow(DataFlow flow, Sayings out) {
        flowsEncrypted.say(out, flow, flow.encryptionInTransit());
        flowsGuarded.say(out, flow, flow.transmissionSecurity());
        flowsIntact.say(out, flow, flow.integrityControls());
    }

    private void facility(Facility facility, Sayings out) {
        facilityAccessChecked.say(out, facility, facility.accessValidation());
        facilityAccessLimited.say(out, facility, facility.physicalAccessLimited());
        facilityEnvironment.say(out, facility, facility.environmentProtected());
    }

    private void medium(Medium medium, Sayings out) {
        Answer disposed = medium.disposed();
        mediaErased.say(out, medium, medium.sanitized(), disposed);
    }

    private void service(ClinicalService service, Sayings out) {
        downtimeProcedure.say(out, service, service.downtimeProcedure());
    }

    private void mapped(ClinicalService service, FactLists facts, Sayings out) {
        out.say(limitsApply, service);
        if (service.limitKnown() == Answer.YES) {
            out.say(limitsKnown, service);
        }
        out.say(mappedApplies, service);
        for (String id : Set.copyOf(service.systems())) {
            InformationSystem system = facts.system(id);
            if (system != null) {
                out.say(mapped, service, system);
            }
        }
    }
}
