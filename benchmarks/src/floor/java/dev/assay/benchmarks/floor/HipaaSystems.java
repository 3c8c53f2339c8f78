package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.facts.Facility;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Medium;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What HIPAA asks of systems, flows of data, sites and media. */
final class HipaaSystems extends Checks {

    private static final Key EPHI = Key.of("ephi");
    private static final Key WORKSTATION_WITH_EPHI = Key.of("workstation-with-ephi", "ephi");
    private static final Key DISPOSED = Key.of("disposed");
    private static final Key MOVED = Key.of("moved");
    private static final Key REUSED = Key.of("reused");

    private final Answered accessLimited = answered("access-limited", Key.of("access-control"), EPHI);
    private final Answered auditLogging = answered("audit-logging", Key.of("audit-logging"), EPHI);
    private final Answered authentication = answered("authentication", Key.of("authentication"), EPHI);
    private final Answered automaticLogoff = answered("automatic-logoff", Key.of("automatic-logoff"), EPHI);
    private final Answered emergencyAccess = answered("emergency-access", Key.of("emergency-access"), EPHI);
    private final Answered integrityProtection = answered("integrity-protection", Key.of("integrity-protection"), EPHI);
    private final Answered integrityVerification =
            answered("integrity-verification", Key.of("integrity-verification"), EPHI);
    private final Answered ownLogins = answered("own-logins", Key.of("unique-user-ids"), EPHI);
    private final Answered supported =
            answered("system-supported", Key.of("supported", "end-of-support vendor-supported"), EPHI);
    private final Answered secondFactor = answered("second-factor", Key.of("mfa"), EPHI);
    private final Answered systemLogInMonitoring =
            answered("system-log-in-monitoring", Key.of("log-in-monitoring"), EPHI);
    private final Answered systemMalwareProtection =
            answered("system-malware-protection", Key.of("malware-protection"), EPHI);
    private final Answered workstationSafeguarded =
            answered("workstation-safeguarded", Key.of("physical-safeguards"), WORKSTATION_WITH_EPHI);
    private final Answered transmissionEncryption =
            answered("transmission-encryption", Key.of("encryption-in-transit"), EPHI);
    private final Answered transmissionGuarded =
            answered("transmission-guarded", Key.of("transmission-security"), EPHI);
    private final Answered transmissionIntegrity =
            answered("transmission-integrity", Key.of("integrity-controls"), EPHI);
    private final Answered facilityAccessLimited =
            answered("facility-access-limited", Key.of("physical-access-limited"), EPHI);
    private final Answered facilityAccessValidated =
            answered("facility-access-validated", Key.of("access-validation"), EPHI);
    private final Answered facilityContingencyAccess =
            answered("facility-contingency-access", Key.of("contingency-operations"), EPHI);
    private final Answered facilityMaintenanceRecorded =
            answered("facility-maintenance-recorded", Key.of("maintenance-records"), EPHI);
    private final Answered facilitySecurityPlan =
            answered("facility-security-plan", Key.of("facility-security-plan"), EPHI);
    private final Answered mediumTracked = answered("medium-tracked", Key.of("movements-recorded"), EPHI);
    private final Answered mediumDisposedErased =
            answered("medium-disposed-erased", Key.of("sanitized"), EPHI, DISPOSED);
    private final Answered mediumMovedCopied =
            answered("medium-moved-copied", Key.of("copied-before-move"), EPHI, MOVED);
    private final Answered mediumReusedErased = answered("medium-reused-erased", Key.of("sanitized"), EPHI, REUSED);

    private final Rule backupApplies = rule("Backup: applies");
    private final Rule backupMade = rule("Backup: made");
    private final Rule backupNotMade = rule("Backup: not made");
    private final Rule backupNotMadeMaybe = rule("Backup: not made, of what may not be ePHI");
    private final Rule restoreApplies = rule("Restore tested: applies");
    private final Rule restoreWorked = rule("Restore tested: worked");
    private final Rule restoreNever = rule("Restore tested: never");
    private final Rule restoreNeverMaybe = rule("Restore tested: never, and there may be nothing to get back");
    private final Rule restApplies = rule("Encryption at rest: applies");
    private final Rule restInUse = rule("Encryption at rest: in use");
    private final Rule restNot = rule("Encryption at rest: not in use");
    private final Rule restNotMaybe = rule("Encryption at rest: not in use, of what may not be ePHI");

    HipaaSystems(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        Completeness allActivities = facts.complete("activities");
        Completeness neverRestored = facts.activities("restore-test").isEmpty()
                        && facts.activities("unknown").isEmpty()
                ? allActivities
                : null;
        for (InformationSystem system : facts.of(InformationSystem.class)) {
            system(system, asOf, out);
            stored(system, out);
            restored(system, facts, neverRestored, out);
        }
        facts.of(DataFlow.class).forEach(flow -> flow(flow, out));
        facts.of(Facility.class).forEach(facility -> facility(facility, out));
        facts.of(Medium.class).forEach(medium -> medium(medium, out));
    }

    private void system(InformationSystem system, LocalDate asOf, Sayings out) {
        Answer ephi = system.ephi();
        Answer workstationWithEphi = system.workstationWithEphi();
        accessLimited.say(out, system, system.accessControl(), ephi);
        auditLogging.say(out, system, system.auditLogging(), ephi);
        authentication.say(out, system, system.authentication(), ephi);
        automaticLogoff.say(out, system, system.automaticLogoff(), ephi);
        emergencyAccess.say(out, system, system.emergencyAccess(), ephi);
        integrityProtection.say(out, system, system.integrityProtection(), ephi);
        integrityVerification.say(out, system, system.integrityVerification(), ephi);
        ownLogins.say(out, system, system.uniqueUserIds(), ephi);
        secondFactor.say(out, system, system.mfa(), ephi);
        supported.say(out, system, system.supported(asOf), ephi);
        systemLogInMonitoring.say(out, system, system.logInMonitoring(), ephi);
        systemMalwareProtection.say(out, system, system.malwareProtection(), ephi);
        workstationSafeguarded.say(out, system, system.physicalSafeguards(), workstationWithEphi);
    }

    private void flow(DataFlow flow, Sayings out) {
        Answer ephi = flow.ephi();
        transmissionEncryption.say(out, flow, flow.encryptionInTransit(), ephi);
        transmissionGuarded.say(out, flow, flow.transmissionSecurity(), ephi);
        transmissionIntegrity.say(out, flow, flow.integrityControls(), ephi);
    }

    private void facility(Facility facility, Sayings out) {
        Answer ephi = facility.ephi();
        facilityAccessLimited.say(out, facility, facility.physicalAccessLimited(), ephi);
        facilityAccessValidated.say(out, facility, facility.accessValidation(), ephi);
        facilityContingencyAccess.say(out, facility, facility.contingencyOperations(), ephi);
        facilityMaintenanceRecorded.say(out, facility, facility.maintenanceRecords(), ephi);
        facilitySecurityPlan.say(out, facility, facility.facilitySecurityPlan(), ephi);
    }

    private void medium(Medium medium, Sayings out) {
        Answer ephi = medium.ephi();
        Answer disposed = medium.disposed();
        Answer moved = medium.moved();
        Answer reused = medium.reused();
        mediumTracked.say(out, medium, medium.movementsRecorded(), ephi);
        mediumDisposedErased.say(out, medium, medium.sanitized(), ephi, disposed);
        mediumMovedCopied.say(out, medium, medium.copiedBeforeMove(), ephi, moved);
        mediumReusedErased.say(out, medium, medium.sanitized(), ephi, reused);
    }

    /** What is recorded to store nothing has nothing to copy or to encrypt. */
    private void stored(InformationSystem system, Sayings out) {
        Answer ephi = system.ephi();
        boolean stores = system.storesData() != Answer.NO;
        if (ephi != Answer.NO && stores) {
            out.say(backupApplies, system);
            out.say(restApplies, system);
            if (system.backup() == Answer.YES) {
                out.say(backupMade, system);
            }
            if (system.encryptionAtRest() == Answer.YES) {
                out.say(restInUse, system);
            }
        }
        if (recorded(ephi) && system.dataWithoutCopy() == Answer.YES) {
            out.say(backupNotMade, system);
        }
        if (recorded(ephi) && system.dataUnencrypted() == Answer.YES) {
            out.say(restNot, system);
        }
        if (ephi == Answer.UNKNOWN && stores && shortfall(system.backup())) {
            out.lacks(backupNotMadeMaybe, system, List.of("ephi"));
        }
        if (ephi == Answer.UNKNOWN && stores && shortfall(system.encryptionAtRest())) {
            out.lacks(restNotMaybe, system, List.of("ephi"));
        }
    }

    private void restored(InformationSystem system, FactLists facts, @Nullable Completeness never, Sayings out) {
        Answer ephi = system.ephi();
        Answer stores = system.storesData();
        if (ephi == Answer.NO || stores == Answer.NO) {
            return;
        }
        out.say(restoreApplies, system);
        for (Activity test : facts.restoreTests(system.id())) {
            if (test.succeeded() == Answer.YES) {
                out.say(restoreWorked, system, test);
            }
        }
        if (never != null && recorded(ephi)) {
            if (stores == Answer.UNKNOWN) {
                out.lacks(restoreNeverMaybe, system, List.of("stores-data"), never);
            } else {
                out.say(restoreNever, system, never);
            }
        }
    }
}
