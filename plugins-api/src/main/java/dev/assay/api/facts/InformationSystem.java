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

/**
 * A system, device group, application or cloud service. One record may stand for several alike. Made by intake.
 *
 * @param id its id
 * @param name its name as people say it
 * @param kind what it is
 * @param count how many alike it stands for
 * @param vendor the vendor who runs or supplies it
 * @param ephi whether it creates, receives, maintains or transmits electronic protected health information
 * @param storesData whether it stores data of the organization at all
 * @param internetFacing whether it can be reached from the internet
 * @param remoteAccess whether people reach it from outside the sites
 * @param supportEnds the last day its maker supports it
 * @param unsupportedRiskHandled where its maker no longer supports it, whether that risk is handled: it is cut off, shielded, or
 *     the risk is accepted with a reason
 * @param encryptionAtRest whether the data it stores is encrypted, ePHI before all
 * @param accessLimited whether only people and software with granted rights get in
 * @param ownLogins whether each user has an own name or number, none shared
 * @param emergencyAccess whether a procedure gives access to its ePHI in an emergency
 * @param automaticLogoff whether a session ends by itself after a set time of inactivity
 * @param authentication whether it verifies that who seeks access is the one claimed
 * @param mfa whether it asks for a second factor
 * @param auditLogging whether it records activity
 * @param integrityProtection whether the data it stores is protected from improper alteration or destruction
 * @param integrityVerification whether a mechanism shows that ePHI was not altered or destroyed without authority
 * @param malwareProtection whether malicious software is guarded against, detected and reported
 * @param logInMonitoring whether log-in attempts are watched and discrepancies reported
 * @param backup whether exact copies of its data are made and can be retrieved
 * @param backupOffline whether one copy is out of an attacker's reach
 * @param physicalSafeguards whether physical measures keep it to authorized users (locks, screens, placement)
 * @since 1
 */
@FactKind(section = "systems", singular = "system")
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
            "other"
        })
        String kind,

        CountRange count,
        @Refers(to = "vendors") String vendor,
        Answer ephi,
        Answer storesData,
        Answer internetFacing,
        Answer remoteAccess,
        DateRange supportEnds,
        Answer unsupportedRiskHandled,
        Answer encryptionAtRest,
        Answer accessLimited,
        Answer ownLogins,
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
        Answer backupOffline,
        Answer physicalSafeguards)
        implements Named, Counted {
    /** Whether its maker supports it on a day. */
    @DerivedFrom("supportEnds")
    public Answer supported(LocalDate day) {
        if (supportEnds.certainlyBefore(day)) {
            return Answer.NO;
        }
        return supportEnds.known() && supportEnds.certainlySince(day) ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether its maker supports it on a day, or the risk that it doesn't is handled. */
    @DerivedFrom({"supported", "unsupportedRiskHandled"})
    public Answer supportedOrHandled(LocalDate day) {
        return supported(day) == Answer.NO && unsupportedRiskHandled == Answer.YES ? Answer.YES : supported(day);
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
