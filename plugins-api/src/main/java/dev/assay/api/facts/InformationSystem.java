package dev.assay.api.facts;

import dev.assay.api.spi.Counted;
import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A system, device group, application or cloud service. One record may stand for several alike. Made by intake.
 *
 * @param id Which short id do other records use for this system?
 * @param name What do people in the organization call it?
 * @param kind What kind of system is it?
 * @param count How many alike does this record stand for?
 * @param vendor Which vendor runs or supplies it?
 * @param facility At which facility is it located?
 * @param networks Which networks is it connected to?
 * @param ephi Does it create, receive, maintain or transmit electronic protected health information (ePHI)?
 * @param storesData Does it store any data of the organization?
 * @param internetFacing Can it be reached from the internet?
 * @param remoteAccess Do workforce members or vendors reach it from outside the sites?
 * @param vendorSupported Does the manufacturer or publisher still support it with security updates?
 * @param endOfSupport On which date does the manufacturer or publisher stop supporting it with security updates?
 * @param endOfSupportRiskAddressed If the system is out of support, has that risk been addressed?
 * @param encryptionAtRest Is the data stored on it encrypted?
 * @param accessControl Can only people and software that were granted access rights use it?
 * @param uniqueUserIds Does every user have a user ID of their own, with none shared?
 * @param emergencyAccess Is there a procedure to obtain necessary ePHI from it in an emergency?
 * @param automaticLogoff Does it end or lock a session by itself after a set time of inactivity?
 * @param authentication Does it verify that a person or system seeking access is the one claimed?
 * @param mfa Does sign-in require multi-factor authentication (MFA)?
 * @param auditLogging Does it record user activity in an audit log?
 * @param integrityProtection Is the data stored on it protected from improper alteration or destruction?
 * @param integrityVerification Does a mechanism show that ePHI was not altered or destroyed without authorization?
 * @param malwareProtection Is it protected against malicious software?
 * @param logInMonitoring Are sign-in attempts monitored and discrepancies reported?
 * @param backup Are exact copies of its data made that can be retrieved?
 * @param offlineBackup Is at least one backup copy out of an attacker's reach?
 * @param physicalSafeguards Do physical measures restrict it to authorized users?
 * @since 1
 */
@FactKind(section = "systems", singular = "system", periods = true)
public record InformationSystem(
        String id,
        String name,

        @OneOf({
            "ehr",
            "practice-management",
            "server",
            "workstation",
            "laptop",
            "phone",
            "tablet",
            "e-mail",
            "file-storage",
            "backup",
            "network",
            "imaging",
            "medical-device",
            "portal",
            "cloud-service",
            "application",
            "other"
        })
        String kind,

        CountRange count,
        @Refers(to = "vendors") String vendor,
        @Refers(to = "facilities") String facility,
        @Refers(to = "networks") List<String> networks,
        Answer ephi,
        Answer storesData,
        Answer internetFacing,
        Answer remoteAccess,
        Answer vendorSupported,
        DateRange endOfSupport,
        Answer endOfSupportRiskAddressed,
        Answer encryptionAtRest,
        Answer accessControl,
        Answer uniqueUserIds,
        Answer emergencyAccess,
        Answer automaticLogoff,
        Answer authentication,
        Answer mfa,
        Answer auditLogging,
        Answer integrityProtection,
        Answer integrityVerification,
        Answer malwareProtection,
        Answer logInMonitoring,
        Answer backup,
        Answer offlineBackup,
        Answer physicalSafeguards)
        implements Named, Counted {

    public InformationSystem {
        networks = List.copyOf(networks);
    }

    /** The vendor's support on a day: by the last day of support where that is known, else by the answer recorded. */
    @DerivedFrom({"endOfSupport", "vendorSupported"})
    public Answer supported(LocalDate day) {
        if (endOfSupport.certainlyBefore(day)) {
            return Answer.NO;
        }
        if (endOfSupport.known()) {
            return endOfSupport.certainlySince(day) && !shortfall(vendorSupported) ? Answer.YES : Answer.UNKNOWN;
        }
        return shortfall(vendorSupported) ? Answer.NO : vendorSupported;
    }

    private static boolean shortfall(Answer answer) {
        return answer == Answer.NO || answer == Answer.PARTLY;
    }

    /** Whether its maker supports it on a day, or the risk that it doesn't is handled. */
    @DerivedFrom({"supported", "endOfSupportRiskAddressed"})
    public Answer supportedOrHandled(LocalDate day) {
        return supported(day) == Answer.NO && endOfSupportRiskAddressed == Answer.YES ? Answer.YES : supported(day);
    }

    /**
     * Whether it stores data that is not encrypted, or not all of it. Who says that the data is not has said that there is
     * data, unless it is recorded that it stores none.
     */
    @DerivedFrom({"storesData", "encryptionAtRest"})
    public Answer dataUnencrypted() {
        return without(encryptionAtRest);
    }

    /** Whether it stores data of which no copies are made, or not of all of it; who says so has said that there is data. */
    @DerivedFrom({"storesData", "backup"})
    public Answer dataWithoutCopy() {
        return without(backup);
    }

    private Answer without(Answer protection) {
        if (storesData == Answer.NO || protection == Answer.YES) {
            return Answer.NO;
        }
        return protection == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.YES;
    }

    /** Whether it is known whether it holds ePHI. */
    @DerivedFrom("ephi")
    public Answer dataKnown() {
        return ephi == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.YES;
    }

    /** Whether it is a workstation: a computer that people work at, a laptop, or a device used as one (45 CFR 164.304). */
    @DerivedFrom("ephi")
    public Answer workstationWithEphi() {
        return switch (kind) {
            case "workstation", "laptop", "tablet", "phone", "medical-device" -> ephi;
            case "unknown", "other" -> ephi == Answer.NO ? Answer.NO : Answer.UNKNOWN;
            default -> Answer.NO;
        };
    }
}
