package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An acquisition, access, use or disclosure of PHI that the Privacy Rule does not permit, presumed to be a breach until it is
 * shown otherwise (45 CFR 164.402). Made by intake. Whether the probability of compromise is low is the organization's
 * conclusion, recorded here; nobody else draws it.
 *
 * @param id By which short name do other records refer to this breach?
 * @param title How would you describe the breach in a few words?
 * @param incident Which security incident did it come from (id in incidents)?
 * @param kind How did it come about?
 * @param on On which date did it happen, or begin?
 * @param impermissible Was PHI acquired, accessed, used or disclosed outside what the Privacy Rule permits?
 * @param permittedPurpose For which purpose does the organization say that the use or disclosure was permitted?
 * @param ephi Was the PHI in electronic form?
 * @param discovered On which date did the first workforce member or agent, other than the one who caused it, learn of it?
 * @param discoverableOn If an earlier alert or report was overlooked, on which date would it have been known with reasonable
 *     diligence?
 * @param businessAssociate At which vendor did it happen (id in vendors)?
 * @param businessAssociateIsAgent Does that vendor act as the organization's agent, under its control and direction?
 * @param businessAssociateDiscovered On which date did that vendor discover it?
 * @param individualsAffected How many individuals are affected, in all places together (500 or more changes the notice to HHS)?
 * @param mostResidentsInOneState How many affected individuals live in the State with the most of them (more than 500 calls for
 *     a media notice)?
 * @param encrypted Was the PHI encrypted to the standard of the HHS guidance?
 * @param destroyed Was the PHI destroyed to the standard of the HHS guidance before it could be exposed?
 * @param encryptionKeyTaken Did the key or password that decrypts the PHI go with it?
 * @param decryptedAtTheTime Was the system running with the PHI decrypted when it happened?
 * @param exclusion On which of the three exclusions from the definition of a breach does the organization rely?
 * @param exclusionDocumented Are the facts that support the exclusion documented?
 * @param assessment How did the organization assess the probability that the PHI was compromised?
 * @param individualNotice How were the affected individuals notified?
 * @param mediaNotice How were prominent media outlets notified?
 * @param secretaryNotice How was the Secretary of HHS notified?
 * @param coveredEntityNotice As a business associate, how did the organization notify the covered entity?
 * @param inBreachLog Is the breach in the log of breaches of fewer than 500 individuals?
 * @param lawEnforcementDelay What did law enforcement state about delaying the notices (a request not recorded delays nothing)?
 * @since 1
 */
@FactKind(section = "breaches", singular = "presumed breach")
public record Breach(
        String id,
        String title,
        @Refers(to = "incidents") String incident,

        @OneOf({
            "hacking",
            "ransomware",
            "theft",
            "loss",
            "wrong-recipient",
            "snooping",
            "improper-disposal",
            "public-exposure",
            "no-agreement",
            "other"
        })
        String kind,

        DateRange on,
        Answer impermissible,

        @OneOf({"treatment", "payment", "health-care-operations", "authorization", "required-by-law", "other"})
        String permittedPurpose,

        Answer ephi,
        DateRange discovered,
        DateRange discoverableOn,
        @Refers(to = "vendors") String businessAssociate,
        Answer businessAssociateIsAgent,
        DateRange businessAssociateDiscovered,
        CountRange individualsAffected,
        CountRange mostResidentsInOneState,
        Answer encrypted,
        Answer destroyed,
        Answer encryptionKeyTaken,
        Answer decryptedAtTheTime,

        @OneOf({"none", "good-faith-workforce", "between-authorized", "not-retained"})
        String exclusion,

        Answer exclusionDocumented,
        BreachAssessment assessment,
        IndividualNotice individualNotice,
        Notice mediaNotice,
        Notice secretaryNotice,
        CoveredEntityNotice coveredEntityNotice,
        Answer inBreachLog,
        LawEnforcement lawEnforcementDelay)
        implements Occurred {

    private static final LocalDate IN_FORCE = LocalDate.of(2009, 9, 23);
    private static final int LIMIT = 60;
    private static final int MANY = 500;

    /** Fifty States, the District of Columbia and five territories, with 500 residents each: of more, one has more than 500. */
    private static final int MOST_WITHOUT_MEDIA = 56 * MANY;

    /**
     * The day from which the clocks run: the first on which anyone in the workforce or an agent knew, the wrongdoer apart, or
     * with reasonable diligence would have known (164.404(a)(2), 164.410(a)(2)).
     */
    @DerivedFrom({"discovered", "discoverableOn", "businessAssociateIsAgent", "businessAssociateDiscovered"})
    public DateRange discovery() {
        DateRange own = discovered;
        if (discoverableOn.known()) {
            own = discovered.earlier(discoverableOn);
        }
        if (!businessAssociateDiscovered.known() || businessAssociateIsAgent == Answer.NO) {
            return own;
        }
        DateRange imputed = own.earlier(businessAssociateDiscovered);
        if (businessAssociateIsAgent == Answer.YES) {
            return own.known() ? imputed : businessAssociateDiscovered;
        }
        return new DateRange(imputed.earliest(), own.latest());
    }

    /**
     * Whether the PHI was not "unsecured" (164.402), so that no notice is owed: destroyed, or encrypted while neither the
     * key went too nor the system stood open. It ends no duty of the Security Rule.
     */
    @DerivedFrom({"ephi", "encrypted", "destroyed", "encryptionKeyTaken", "decryptedAtTheTime"})
    public Answer secured() {
        if (destroyed == Answer.YES
                || (encrypted == Answer.YES && encryptionKeyTaken == Answer.NO && decryptedAtTheTime == Answer.NO)) {
            return Answer.YES;
        }
        // Paper and film cannot be encrypted.
        boolean readable = ephi == Answer.NO
                || shortfall(encrypted)
                || recorded(encryptionKeyTaken)
                || recorded(decryptedAtTheTime);
        return readable ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the organization relies on an exclusion of 164.402(1) and has documented it. */
    @DerivedFrom({"exclusion", "exclusionDocumented"})
    public Answer excluded() {
        if (exclusion.equals("none") || shortfall(exclusionDocumented)) {
            return Answer.NO;
        }
        return exclusion.equals("unknown") ? Answer.UNKNOWN : exclusionDocumented;
    }

    /** Whether the assessment of 164.402(2) answers all four factors, is in writing and dated; not whether it is right. */
    @DerivedFrom("assessment")
    public Answer assessmentComplete(LocalDate asOf) {
        List<Answer> parts = List.of(
                assessment.written(),
                assessment.natureOfPhi(),
                assessment.unauthorizedPerson(),
                assessment.acquiredOrViewed(),
                assessment.extentMitigated());
        if (parts.stream().anyMatch(Breach::shortfall) || assessment.on().certainlyAfter(asOf)) {
            return Answer.NO;
        }
        boolean whole = parts.stream().allMatch(part -> part == Answer.YES);
        return whole && assessment.on().certainlyBy(asOf) ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether the organization gives no notice because it holds the probability of compromise to be low. */
    @DerivedFrom({"assessment", "individualNotice", "mediaNotice", "secretaryNotice", "coveredEntityNotice"})
    public Answer reliesOnAssessment() {
        if (assessment.lowProbabilityConcluded() != Answer.UNKNOWN) {
            return assessment.lowProbabilityConcluded() == Answer.YES ? Answer.YES : Answer.NO;
        }
        return anySent() ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Whether notice is owed: a breach is presumed (164.402(2)) unless the organization's own documents take it out. Not so
     * what is secured, excluded and documented, held to be of low probability in a complete assessment, permitted, or older
     * than the subpart (164.400). What is listed among presumed breaches is one until then, and so is what the organization
     * itself gave notice of.
     */
    @DerivedFrom({
        "on",
        "impermissible",
        "presumedAcquired",
        "secured",
        "excluded",
        "assessmentComplete",
        "reliesOnAssessment",
        "inBreachLog"
    })
    public Answer notifiable(LocalDate asOf) {
        Answer low = assessment.lowProbabilityConcluded() == Answer.YES ? assessmentComplete(asOf) : Answer.NO;
        boolean out = (impermissible == Answer.NO && presumedAcquired() != Answer.YES)
                || on.certainlyBefore(IN_FORCE)
                || secured() == Answer.YES
                || excluded() == Answer.YES
                || low == Answer.YES;
        if (out) {
            return Answer.NO;
        }
        boolean perhapsOut = low == Answer.UNKNOWN || (!exclusion.equals("unknown") && excluded() == Answer.UNKNOWN);
        return !perhapsOut && (secured() == Answer.NO || reportableByOwnRecord()) ? Answer.YES : Answer.UNKNOWN;
    }

    /**
     * Yes for the theft of ePHI, or ransomware on ePHI, that is recorded as not encrypted: it was acquired, whatever is recorded of its
     * use or disclosure (164.402(2); OCR's guidance on ransomware, 2016). That counts for Subpart D alone.
     */
    @DerivedFrom({"kind", "ephi", "secured"})
    public Answer presumedAcquired() {
        boolean taken = kind.equals("theft") || kind.equals("ransomware");
        if (!taken || ephi == Answer.NO || secured() == Answer.YES) {
            return kind.equals("unknown") && secured() != Answer.YES ? Answer.UNKNOWN : Answer.NO;
        }
        return secured() == Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    /** Returns true if the organization itself gave a notice, logged the breach or concluded that it must be reported. */
    private boolean reportableByOwnRecord() {
        return anySent()
                || recorded(inBreachLog)
                || assessment.lowProbabilityConcluded() == Answer.NO
                || assessment.lowProbabilityConcluded() == Answer.PARTLY;
    }

    /** Why PHI whose encryption is not recorded counts as unsecured; for sentences. Empty where that was not needed. */
    @DerivedFrom({
        "secured",
        "inBreachLog",
        "assessment",
        "individualNotice",
        "mediaNotice",
        "secretaryNotice",
        "coveredEntityNotice"
    })
    public String countedAsUnsecured() {
        return secured() == Answer.UNKNOWN && reportableByOwnRecord()
                ? "Encryption is not recorded, and the organization itself treats the event as reportable, so the PHI counts as"
                        + " unsecured; the burden of proof is the organization's (164.414(b))."
                : "";
    }

    /** The last day of the notice to the people affected: 60 calendar days after discovery (164.404(b)), and after a delay. */
    @DerivedFrom({"discovery", "lawEnforcementDelay"})
    public DateRange noticeDue() {
        return lawEnforcementDelay.delayed(discovery().plusDays(LIMIT));
    }

    /** The last day of the notice to the Secretary: as the people's for 500 or more, else 60 days after the year of discovery. */
    @DerivedFrom({"noticeDue", "individualsAffected"})
    public DateRange secretaryNoticeDue() {
        DateRange yearly = lawEnforcementDelay.delayed(yearlyDue());
        return switch (secretaryAtOnce()) {
            case YES -> noticeDue();
            case NO -> yearly;
            default ->
                new DateRange(
                        noticeDue().earlier(yearly).earliest(),
                        noticeDue().later(yearly).latest());
        };
    }

    private DateRange yearlyDue() {
        DateRange day = discovery();
        return new DateRange(
                day.earliest().equals(LocalDate.MIN)
                        ? LocalDate.MIN
                        : endOfYear(day.earliest()).plusDays(LIMIT),
                day.latest().equals(LocalDate.MAX)
                        ? LocalDate.MAX
                        : endOfYear(day.latest()).plusDays(LIMIT));
    }

    private static LocalDate endOfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), 12, 31);
    }

    /** Whether the people affected were told, or the time to tell them has passed without it. */
    @DerivedFrom({"individualNotice", "noticeDue"})
    public Answer individualsTold(LocalDate asOf) {
        return individualNotice.asNotice().told(noticeDue(), asOf);
    }

    /** Whether the people affected were told in time and without unreasonable delay (164.404(b)). */
    @DerivedFrom({"individualNotice", "noticeDue"})
    public Answer individualsToldInTime(LocalDate asOf) {
        return individualNotice.asNotice().inTime(noticeDue(), asOf);
    }

    /** Whether the media are owed a notice: more than 500 residents of one State or jurisdiction (164.406(a)). */
    @DerivedFrom({"individualsAffected", "mostResidentsInOneState"})
    public Answer mediaOwed() {
        boolean unrecorded = !mostResidentsInOneState.known();
        if (mostResidentsInOneState.least() > MANY
                || (unrecorded && individualsAffected.least() > MOST_WITHOUT_MEDIA)) {
            return Answer.YES;
        }
        return mostResidentsInOneState.most() <= MANY || individualsAffected.most() <= MANY
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    /** Whether the media were told, or the time to tell them has passed without it. */
    @DerivedFrom({"mediaNotice", "noticeDue"})
    public Answer mediaTold(LocalDate asOf) {
        return mediaNotice.told(noticeDue(), asOf);
    }

    /** Whether the media were told in time and without unreasonable delay (164.406(b)). */
    @DerivedFrom({"mediaNotice", "noticeDue"})
    public Answer mediaToldInTime(LocalDate asOf) {
        return mediaNotice.inTime(noticeDue(), asOf);
    }

    /** Whether the Secretary is to be told with the people affected: 500 of them or more (164.408(b)). */
    @DerivedFrom("individualsAffected")
    public Answer secretaryAtOnce() {
        if (individualsAffected.least() >= MANY) {
            return Answer.YES;
        }
        return individualsAffected.most() < MANY ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the Secretary is to be told once for the year: fewer than 500 people (164.408(c)). */
    @DerivedFrom("individualsAffected")
    public Answer secretaryYearly() {
        return switch (secretaryAtOnce()) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            default -> Answer.UNKNOWN;
        };
    }

    /** Whether the Secretary was told, or the time to do so has passed without it. */
    @DerivedFrom({"secretaryNotice", "secretaryNoticeDue"})
    public Answer secretaryTold(LocalDate asOf) {
        return secretaryNotice.told(secretaryNoticeDue(), asOf);
    }

    /** Whether the Secretary was told in time (164.408(b), (c)). */
    @DerivedFrom({"secretaryNotice", "secretaryNoticeDue"})
    public Answer secretaryToldInTime(LocalDate asOf) {
        // Below 500 the law sets a day and asks nothing else of the pace.
        boolean dayAlone = secretaryYearly() == Answer.YES && secretaryNotice.late() == Answer.UNKNOWN;
        return (dayAlone ? secretaryNotice.withLate(Answer.NO) : secretaryNotice).inTime(secretaryNoticeDue(), asOf);
    }

    /** Whether the covered entity was told by its business associate, or the time to do so has passed without it. */
    @DerivedFrom({"coveredEntityNotice", "noticeDue"})
    public Answer coveredEntityTold(LocalDate asOf) {
        return coveredEntityNotice.asNotice().told(noticeDue(), asOf);
    }

    /** Whether the covered entity was told in time and without unreasonable delay (164.410(b)). */
    @DerivedFrom({"coveredEntityNotice", "noticeDue"})
    public Answer coveredEntityToldInTime(LocalDate asOf) {
        return coveredEntityNotice.asNotice().inTime(noticeDue(), asOf);
    }

    /** Whether the people were told by first-class mail, or by e-mail where they had agreed to it (164.404(d)(1)(i)). */
    @DerivedFrom("individualNotice")
    public Answer methodRight() {
        return individualNotice.methodRight();
    }

    /** Whether one to nine people could not be reached (164.404(d)(2)(i)). */
    @DerivedFrom("individualNotice")
    public Answer fewUnreachable() {
        return individualNotice.fewUnreachable();
    }

    /** Whether ten or more people could not be reached (164.404(d)(2)(ii)). */
    @DerivedFrom("individualNotice")
    public Answer manyUnreachable() {
        return individualNotice.manyUnreachable();
    }

    /** Whether those who could not be reached were told in another way, by any means. */
    @DerivedFrom("individualNotice")
    public Answer substituteGiven() {
        return individualNotice.substituteGiven();
    }

    /** Whether ten or more were told on the web site for 90 days or in the media, with a toll-free number for 90 days. */
    @DerivedFrom("individualNotice")
    public Answer substituteWide(LocalDate asOf) {
        return individualNotice.substituteWide(asOf);
    }

    /** Whether a law enforcement official asked in writing for a delay (164.412(a)). */
    @DerivedFrom("lawEnforcementDelay")
    public Answer askedInWriting() {
        return lawEnforcementDelay.asked("written");
    }

    /** Whether a law enforcement official asked by word of mouth for a delay (164.412(b)). */
    @DerivedFrom("lawEnforcementDelay")
    public Answer askedOrally() {
        return lawEnforcementDelay.asked("oral");
    }

    /** Whether every notice waited for the time that the written statement names. */
    @DerivedFrom({"lawEnforcementDelay", "individualNotice", "mediaNotice", "secretaryNotice", "coveredEntityNotice"})
    public Answer waited(LocalDate asOf) {
        if (askedInWriting() != Answer.YES) {
            return Answer.UNKNOWN;
        }
        DateRange until = lawEnforcementDelay.until();
        List<Answer> each = Stream.of(
                        individualNotice.asNotice(), mediaNotice, secretaryNotice, coveredEntityNotice.asNotice())
                .map(notice -> notice.waited(until, asOf))
                .toList();
        return each.contains(Answer.NO) ? Answer.NO : each.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /** Whether it is documented that the notices were made or that none was required (164.414(b), 164.530(j)(1)(iv)). */
    @DerivedFrom({
        "notifiable",
        "assessment",
        "exclusionDocumented",
        "individualsTold",
        "coveredEntityTold",
        "secretaryTold",
        "mediaOwed",
        "mediaTold"
    })
    public Answer burdenMet(LocalDate asOf) {
        Answer notifiable = notifiable(asOf);
        if (notifiable == Answer.NO) {
            return Answer.YES;
        }
        boolean nothingShown = shortfall(assessment.written())
                && !recorded(exclusionDocumented)
                && List.of(
                                individualNotice.sent(),
                                mediaNotice.sent(),
                                secretaryNotice.sent(),
                                coveredEntityNotice.sent())
                        .contains(Answer.NO)
                && !anySent();
        if (nothingShown) {
            return Answer.NO;
        }
        boolean missed = individualsTold(asOf) == Answer.NO
                || coveredEntityTold(asOf) == Answer.NO
                || secretaryTold(asOf) == Answer.NO
                || (mediaOwed() == Answer.YES && mediaTold(asOf) == Answer.NO);
        if (missed) {
            return notifiable == Answer.YES ? Answer.NO : Answer.UNKNOWN;
        }
        boolean told = individualsTold(asOf) == Answer.YES || coveredEntityTold(asOf) == Answer.YES;
        return told ? Answer.YES : Answer.UNKNOWN;
    }

    /** The days from discovery to a day, the day of discovery not counted; for sentences. */
    @DerivedFrom("discovery")
    public String daysElapsed(LocalDate asOf) {
        return daysTo(DateRange.on(asOf));
    }

    /** The days from discovery to the notice to the people affected; for sentences. */
    @DerivedFrom({"discovery", "individualNotice"})
    public String daysToIndividualNotice() {
        return daysTo(individualNotice.on());
    }

    /** The days from discovery to the notice to the media; for sentences. */
    @DerivedFrom({"discovery", "mediaNotice"})
    public String daysToMediaNotice() {
        return daysTo(mediaNotice.on());
    }

    /** The days from discovery to the notice to the Secretary; for sentences. */
    @DerivedFrom({"discovery", "secretaryNotice"})
    public String daysToSecretaryNotice() {
        return daysTo(secretaryNotice.on());
    }

    /** The days from discovery to the notice to the covered entity; for sentences. */
    @DerivedFrom({"discovery", "coveredEntityNotice"})
    public String daysToCoveredEntityNotice() {
        return daysTo(coveredEntityNotice.on());
    }

    private String daysTo(DateRange day) {
        return discovery().daysTo(day);
    }

    /** Returns true if the organization gave any notice; a substitute notice counts, and does not show that the others were sent. */
    private boolean anySent() {
        return individualNotice.substituteGiven() == Answer.YES
                || Stream.of(
                                individualNotice.sent(),
                                mediaNotice.sent(),
                                secretaryNotice.sent(),
                                coveredEntityNotice.sent())
                        .anyMatch(sent -> sent == Answer.YES || sent == Answer.PARTLY);
    }

    private static boolean shortfall(Answer answer) {
        return answer == Answer.NO || answer == Answer.PARTLY;
    }

    private static boolean recorded(Answer answer) {
        return answer == Answer.YES || answer == Answer.PARTLY;
    }

    /** Whether PHI was used or disclosed only as the Privacy Rule permits. */
    @DerivedFrom("impermissible")
    public Answer permitted() {
        return switch (impermissible) {
            case YES, PARTLY -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** What was discovered, assessed or told has happened, also where nobody knows when it began. */
    @Override
    public boolean certainlyHappenedBy(LocalDate day) {
        return Stream.of(
                        on,
                        discovered,
                        businessAssociateDiscovered,
                        assessment.on(),
                        individualNotice.on(),
                        mediaNotice.on(),
                        secretaryNotice.on(),
                        coveredEntityNotice.on())
                .anyMatch(known -> known.certainlyBy(day));
    }

    /** Returns true: it is recorded after it happened. */
    @Override
    public boolean recordedAfterwards() {
        return true;
    }
}
