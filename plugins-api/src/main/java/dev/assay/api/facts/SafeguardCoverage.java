package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.util.List;

/**
 * A safeguard counted over a group: 143 of 150 accounts have MFA on a date. Made by intake.
 *
 * @param id Which short id identifies this count?
 * @param safeguard Which safeguard was counted?
 * @param group Which group was counted, in words?
 * @param systems Which systems is the count about?
 * @param covered How many members of the group have the safeguard?
 * @param total How many members does the group have?
 * @param on On which date was it counted?
 * @param countedBy Which role or tool counted?
 * @since 2
 */
@FactKind(section = "coverage", singular = "coverage count")
public record SafeguardCoverage(
        String id,

        @OneOf({
            "mfa",
            "unique-user-ids",
            "encryption-at-rest",
            "encryption-in-transit",
            "malware-protection",
            "backup",
            "offline-backup",
            "audit-logging",
            "automatic-logoff",
            "patching",
            "vendor-supported",
            "vulnerability-scanning",
            "access-review",
            "security-training",
            "privacy-training",
            "agreements",
            "other"
        })
        String safeguard,

        String group,
        @Refers(to = "systems") List<String> systems,
        CountRange covered,
        CountRange total,
        DateRange on,
        @Person String countedBy)
        implements Occurred {

    public SafeguardCoverage {
        systems = List.copyOf(systems);
        if (covered.least() > total.most()) {
            throw new IllegalArgumentException(
                    "covered is " + covered + ", more than the total of " + total + "; correct one of them");
        }
    }

    /** Yes if every member of the group is covered, no if none is, partly if some are; unknown where the counts do not decide. */
    @DerivedFrom({"covered", "total"})
    public Answer complete() {
        if (covered.least() > 0 && covered.least() >= total.most()) {
            return Answer.YES;
        }
        if (covered.most() == 0 && total.least() > 0) {
            return Answer.NO;
        }
        return covered.least() > 0 && covered.most() < total.least() ? Answer.PARTLY : Answer.UNKNOWN;
    }
}
