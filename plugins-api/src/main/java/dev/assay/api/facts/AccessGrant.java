package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * A grant of access to a system. Made by intake.
 *
 * @param id Which short id identifies this access grant?
 * @param member Which workforce member has the access?
 * @param externalUser Which person outside the workforce has the access?
 * @param system Which system does it give access to?
 * @param account With what kind of account is the access used?
 * @param accountId Through which account is the access used?
 * @param granted On which date was the access granted?
 * @param authorized Was the access granted in the way the access policy requires?
 * @param neededForJob Does the person's current work need this access?
 * @param reviewed On which date was this access last reviewed?
 * @param revoked Was the access revoked?
 * @param revokedOn On which date was the access revoked?
 * @since 1
 */
@FactKind(section = "access-grants", singular = "access grant")
public record AccessGrant(
        String id,
        @Refers(to = "workforce") String member,
        @Refers(to = "external-users") String externalUser,
        @Refers(to = "systems") String system,

        @OneOf({"user", "administrator", "remote", "service"})
        String account,

        @Refers(to = "accounts") String accountId,
        DateRange granted,
        Answer authorized,
        Answer neededForJob,
        DateRange reviewed,
        Answer revoked,
        DateRange revokedOn)
        implements Fact {
    /** Whether it stands only as long as the work needs it. */
    @DerivedFrom({"neededForJob", "revoked", "revokedOn"})
    public Answer rightlyHeld(LocalDate asOf) {
        Answer standing = standing(asOf);
        if (neededForJob == Answer.YES || standing == Answer.NO) {
            return Answer.YES;
        }
        return standing == Answer.YES && neededForJob != Answer.UNKNOWN && revoked != Answer.UNKNOWN
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    /** Whether it stands on a day. What was granted stands unless its end is recorded. */
    @DerivedFrom({"revoked", "revokedOn"})
    public Answer standing(LocalDate day) {
        if (revoked != Answer.YES || revokedOn.certainlyAfter(day)) {
            return Answer.YES;
        }
        return !revokedOn.known() || revokedOn.certainlyBy(day) ? Answer.NO : Answer.UNKNOWN;
    }
}
