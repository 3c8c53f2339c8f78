package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A written policy, procedure or plan on one topic. Made by intake. That it is written says nothing about whether it is
 * followed: those are two answers.
 *
 * @param id Which short name identifies this document?
 * @param topic Which subject does the document cover?
 * @param facilities Which facilities does the document cover, where it does not cover the whole organization?
 * @param affiliates Which affiliated covered entities or components does the document cover, where it does not cover the whole
 *     organization?
 * @param written Does the document exist in writing, on paper or electronically?
 * @param implemented Is the document put into practice?
 * @param approvedBy Which role approved the document?
 * @param approvedOn On which date was the document approved?
 * @param reviewedOn On which date was the document last reviewed?
 * @param lastInEffect On which date was the document last in effect?
 * @param discarded Was the document thrown away or deleted?
 * @param discardedOn On which date was it thrown away or deleted?
 * @since 1
 */
@FactKind(section = "policies", singular = "policy", key = "topic", periods = true)
public record Policy(
        String id,

        @OneOf({
            "security-management",
            "risk-management",
            "sanctions",
            "activity-review",
            "workforce-security",
            "information-access-management",
            "emergency-access",
            "authentication",
            "password-management",
            "security-awareness-training",
            "malware-protection",
            "log-in-monitoring",
            "incident-response",
            "contingency",
            "backup",
            "disaster-recovery",
            "emergency-mode",
            "contingency-testing",
            "audit-controls",
            "integrity",
            "transmission-security",
            "encryption",
            "workstation-use",
            "facility-security",
            "device-and-media-controls",
            "change-management",
            "vulnerability-management",
            "supply-chain",
            "evaluation",
            "documentation",
            "workforce-clearance",
            "termination",
            "access-authorization",
            "access-establishment",
            "clearinghouse-isolation",
            "business-associates",
            "facility-contingency",
            "facility-access",
            "maintenance-records",
            "workstation-security",
            "media-disposal",
            "media-re-use",
            "media-accountability",
            "breach-notification",
            "privacy",
            "uses-and-disclosures",
            "minimum-necessary",
            "patient-access",
            "amendment",
            "accounting",
            "authorizations",
            "notice-of-privacy-practices",
            "complaints",
            "privacy-safeguards",
            "privacy-sanctions",
            "mitigation",
            "non-retaliation",
            "non-waiver",
            "requester-verification",
            "other"
        })
        String topic,

        @Refers(to = "facilities") List<String> facilities,
        @Refers(to = "affiliates") List<String> affiliates,
        Answer written,
        Answer implemented,
        @Person String approvedBy,
        DateRange approvedOn,
        DateRange reviewedOn,
        DateRange lastInEffect,
        Answer discarded,
        DateRange discardedOn)
        implements Sited {

    /** Yes if it covers the whole organization, no if it covers some facilities or affiliates alone. */
    @DerivedFrom({"facilities", "affiliates"})
    public Answer ofTheWhole() {
        return wholeOrganization() ? Answer.YES : Answer.NO;
    }

    public Policy {
        facilities = List.copyOf(facilities);
        affiliates = List.copyOf(affiliates);
    }

    private static final int YEARS = 6;
    private static final Set<String> PRIVACY = Set.of(
            "breach-notification",
            "privacy",
            "uses-and-disclosures",
            "minimum-necessary",
            "patient-access",
            "amendment",
            "accounting",
            "authorizations",
            "notice-of-privacy-practices",
            "complaints",
            "privacy-safeguards",
            "privacy-sanctions",
            "mitigation",
            "non-retaliation",
            "non-waiver",
            "requester-verification");
    /** The sixth anniversary of the later of its approval and the last day it was in effect (164.316(b)(2)(i), 164.530(j)(2)). */
    @DerivedFrom({"approvedOn", "lastInEffect"})
    public DateRange keepUntil() {
        DateRange later = approvedOn.later(lastInEffect);
        return new DateRange(
                later.earliest().equals(LocalDate.MIN)
                        ? LocalDate.MIN
                        : later.earliest().plusYears(YEARS),
                later.latest().equals(LocalDate.MAX)
                        ? LocalDate.MAX
                        : later.latest().plusYears(YEARS));
    }

    /** Whether the document was kept until that anniversary, or is still there. */
    @DerivedFrom({"approvedOn", "lastInEffect", "discarded", "discardedOn"})
    public Answer kept(LocalDate asOf) {
        if (discarded == Answer.NO || (discarded == Answer.YES && discardedOn.certainlyAfter(asOf))) {
            return Answer.YES;
        }
        if (discarded == Answer.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        if (discardedOn.certainlyBefore(keepUntil().earliest())) {
            return Answer.NO;
        }
        return discardedOn.certainlySince(keepUntil().latest()) ? Answer.YES : Answer.UNKNOWN;
    }

    /**
     * Yes if it is recorded that the document is not put into practice, or not fully, or that there is none: what is not written down
     * is not taken to be practiced unless that is recorded.
     */
    @DerivedFrom({"written", "implemented"})
    public Answer unimplemented() {
        if (implemented != Answer.UNKNOWN) {
            return implemented == Answer.YES ? Answer.NO : Answer.YES;
        }
        return written == Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    /** Yes if it is on a topic of the Privacy Rule or of breach notification, and in effect on a day. */
    @DerivedFrom({"topic", "lastInEffect"})
    public Answer forPrivacy(LocalDate day) {
        if (topic.equals("other") || topic.equals("unknown")) {
            return lastInEffect.certainlyBefore(day) ? Answer.NO : Answer.UNKNOWN;
        }
        return PRIVACY.contains(topic) && !lastInEffect.certainlyBefore(day) ? Answer.YES : Answer.NO;
    }

    /** Whether it is one that the Security Rule asks for and is in effect on a day. */
    @DerivedFrom({"topic", "lastInEffect"})
    public Answer forSecurity(LocalDate day) {
        if (PRIVACY.contains(topic) || lastInEffect.certainlyBefore(day)) {
            return Answer.NO;
        }
        return topic.equals("other") || topic.equals("unknown") ? Answer.UNKNOWN : Answer.YES;
    }
}
