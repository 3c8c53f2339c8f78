package dev.assay.api.facts;

import dev.assay.api.spi.Counted;
import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * An account on a system, apart from the person who uses it. One record may stand for several alike. Made by intake.
 *
 * @param id Which short id do other records use for this account?
 * @param system On which system is the account?
 * @param kind What kind of account is it?
 * @param count How many accounts alike does this record stand for?
 * @param workforceMember Which workforce member holds it?
 * @param externalUser Which person outside the workforce holds it?
 * @param owner Which role is responsible for the account, where it belongs to no single person?
 * @param mfa Does sign-in with this account require multi-factor authentication (MFA)?
 * @param passwordChanged Was the default or initial password changed?
 * @param disabled Has the account been disabled?
 * @param disabledOn On which date was it disabled?
 * @param lastUsed On which date was it last used?
 * @since 2
 */
@FactKind(section = "accounts", singular = "account", periods = true)
public record Account(
        String id,
        @Refers(to = "systems") String system,

        @OneOf({"user", "administrator", "service", "shared", "vendor-default", "emergency", "remote", "other"})
        String kind,

        CountRange count,
        @Refers(to = "workforce") String workforceMember,
        @Refers(to = "external-users") String externalUser,
        @Person String owner,
        Answer mfa,
        Answer passwordChanged,
        Answer disabled,
        DateRange disabledOn,
        DateRange lastUsed)
        implements Counted {

    /** Yes if the account can be used on a day: a listed account can unless it is recorded as disabled. */
    @DerivedFrom({"disabled", "disabledOn"})
    public Answer active(LocalDate day) {
        if (disabledOn.known()) {
            return disabledOn.certainlyAfter(day)
                    ? Answer.YES
                    : disabledOn.certainlyBy(day) ? Answer.NO : Answer.UNKNOWN;
        }
        return disabled == Answer.YES ? Answer.NO : Answer.YES;
    }
}
