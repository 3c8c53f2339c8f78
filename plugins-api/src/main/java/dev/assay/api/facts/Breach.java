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
 * @param id its id
 * @param title what happened, in a few words
 * @param incident the security incident it came with, if any
 * @param kind how it came about
 * @param on the first day it happened
 * @param impermissible whether PHI was used or disclosed in a way the Privacy Rule does not permit
 * @param ephi whether the PHI was electronic
 * @param discovered the first day on which anyone in the workforce or an agent knew of it, the wrongdoer apart
 *     (164.404(a)(2), 164.410(a)(2))
 * @param discoverable the first day on which it would have been known with reasonable diligence, where that is earlier
 * @param businessAssociate the vendor with whom it happened, if any
 * @param agent whether that vendor acts as the organization's agent, so that its discovery is the organization's
 * @param associateDiscovered the day that vendor discovered it
 * @param individuals how many people are affected
 * @param mostInOneState how many of them live in the State or jurisdiction where most do (164.406)
 * @param encrypted whether the PHI was encrypted as the guidance of HHS asks (74 FR 19006)
 * @param destroyed whether the PHI was destroyed as that guidance asks
 * @param keyTaken whether the key went with it
 * @param openAtTheTime whether the system was running with the PHI decrypted
 * @param exclusion which of the three exclusions of 164.402(1) the organization relies on
 * @param exclusionDocumented whether the facts that show the exclusion are documented
 * @param assessment the risk assessment of 164.402(2), if any
 * @param individualNotice the notice to the people affected (164.404)
 * @param mediaNotice the notice to prominent media (164.406)
 * @param secretaryNotice the notice to the Secretary (164.408)
 * @param coveredEntityNotice the notice of a business associate to the covered entity (164.410)
 * @param logged whether it is in the log of breaches of fewer than 500 people (164.408(c))
 * @param lawEnforcement what a law enforcement official said about waiting (164.412); what is not recorded delays nothing
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
            "no-agreement",
            "other"
        })
        String kind,

        DateRange on,
        Answer impermissible,
        Answer ephi,
        DateRange discovered,
        DateRange discoverable,
        @Refers(to = "vendors") String businessAssociate,
        Answer agent,
        DateRange associateDiscovered,
        CountRange individuals,
        CountRange mostInOneState,
        Answer encrypted,
        Answer destroyed,
        Answer keyTaken,
        Answer openAtTheTime,

        @OneOf({"none", "good-faith-workforce", "between-authorized", "not-retained"})
        String exclusion,

        Answer exclusionDocumented,
        BreachAssessment assessment,
        IndividualNotice individualNotice,
        Notice mediaNotice,
        Notice secretaryNotice,
        CoveredEntityNotice coveredEntityNotice,
        Answer logged,
        LawEnforcement lawEnforcement)
        implements Occurred {

    private static final LocalDate IN_FORCE = LocalDate.of(2009, 9, 23);
    private static final int LIMIT = 60;
    private static final int MANY = 500;

    /**
     * The day from which the clocks run: the first on which anyone in the workforce or an agent knew, the wrongdoer apart, or
     * with reasonable diligence would have known (164.404(a)(2), 164.410(a)(2)).
     */
    @DerivedFrom({"discovered", "discoverable", "agent", "associateDiscovered"})
    public DateRange discovery() {
        DateRange own = discovered;
        if (discoverable.known()) {
            own = discovered.earlier(discoverable);
        }
        if (!associateDiscovered.known() || agent == Answer.NO) {
            return own;
        }
        DateRange imputed = own.earlier(associateDiscovered);
        if (agent == Answer.YES) {
            return own.known() ? imputed : associateDiscovered;
        }
        return new DateRange(imputed.earliest(), own.latest());
    }

    /**
     * Whether the PHI was not "unsecured" (164.402), so that no notice is owed: destroyed, or encrypted while neither the
     * key went too nor the system stood open. It ends no duty of the Security Rule.
     */
    @DerivedFrom({"ephi", "encrypted", "destroyed", "keyTaken", "openAtTheTime"})
    public Answer secured() {
        if (destroyed == Answer.YES
                || (encrypted == Answer.YES && keyTaken == Answer.NO && openAtTheTime == Answer.NO)) {
            return Answer.YES;
        }
        // Paper and film cannot be encrypted.
        boolean readable = ephi == Answer.NO || shortfall(encrypted) || recorded(keyTaken) || recorded(openAtTheTime);
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
                assessment.nature(),
                assessment.person(),
                assessment.acquired(),
                assessment.mitigation());
        if (parts.stream().anyMatch(Breach::shortfall) || assessment.on().certainlyAfter(asOf)) {
            return Answer.NO;
        }
        boolean whole = parts.stream().allMatch(part -> part == Answer.YES);
        return whole && assessment.on().certainlyBy(asOf) ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether the organization gives no notice because it holds the probability of compromise to be low. */
    @DerivedFrom({"assessment", "individualNotice", "mediaNotice", "secretaryNotice", "coveredEntityNotice"})
    public Answer reliesOnAssessment() {
        if (assessment.lowProbability() != Answer.UNKNOWN) {
            return assessment.lowProbability() == Answer.YES ? Answer.YES : Answer.NO;
        }
        return anySent() ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Whether notice is owed: a breach is presumed (164.402(2)) unless the organization's own documents take it out. Not so
     * what is secured, excluded and documented, held to be of low probability in a complete assessment, permitted, or older
     * than the subpart (164.400). What is listed among presumed breaches is one until then, and so is what the organization
     * itself gave notice of.
     */
    @DerivedFrom({"on", "impermissible", "secured", "excluded", "assessmentComplete", "reliesOnAssessment"})
    public Answer notifiable(LocalDate asOf) {
        Answer low = assessment.lowProbability() == Answer.YES ? assessmentComplete(asOf) : Answer.NO;
        boolean out = impermissible == Answer.NO
                || on.certainlyBefore(IN_FORCE)
                || secured() == Answer.YES
                || excluded() == Answer.YES
                || low == Answer.YES;
        if (out) {
            return Answer.NO;
        }
        boolean perhapsOut = low == Answer.UNKNOWN || (!exclusion.equals("unknown") && excluded() == Answer.UNKNOWN);
        return !perhapsOut && (secured() == Answer.NO || anySent()) ? Answer.YES : Answer.UNKNOWN;
    }

    /** The last day of the notice to the people affected: 60 calendar days after discovery (164.404(b)), and after a delay. */
    @DerivedFrom({"discovery", "lawEnforcement"})
    public DateRange noticeDue() {
        return lawEnforcement.delayed(discovery().plusDays(LIMIT));
    }

    /** The last day of the notice to the Secretary: as the people's for 500 or more, else 60 days after the year of discovery. */
    @DerivedFrom({"noticeDue", "individuals"})
    public DateRange secretaryNoticeDue() {
        DateRange yearly = lawEnforcement.delayed(yearlyDue());
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
    @DerivedFrom({"individuals", "mostInOneState"})
    public Answer mediaOwed() {
        if (mostInOneState.least() > MANY) {
            return Answer.YES;
        }
        return mostInOneState.most() <= MANY || individuals.most() <= MANY ? Answer.NO : Answer.UNKNOWN;
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
    @DerivedFrom("individuals")
    public Answer secretaryAtOnce() {
        if (individuals.least() >= MANY) {
            return Answer.YES;
        }
        return individuals.most() < MANY ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the Secretary is to be told once for the year: fewer than 500 people (164.408(c)). */
    @DerivedFrom("individuals")
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
    @DerivedFrom("lawEnforcement")
    public Answer askedInWriting() {
        return lawEnforcement.asked("written");
    }

    /** Whether a law enforcement official asked by word of mouth for a delay (164.412(b)). */
    @DerivedFrom("lawEnforcement")
    public Answer askedOrally() {
        return lawEnforcement.asked("oral");
    }

    /** Whether every notice waited for the time that the written statement names. */
    @DerivedFrom({"lawEnforcement", "individualNotice", "mediaNotice", "secretaryNotice", "coveredEntityNotice"})
    public Answer waited(LocalDate asOf) {
        if (askedInWriting() != Answer.YES) {
            return Answer.UNKNOWN;
        }
        DateRange until = lawEnforcement.until();
        List<Answer> each = Stream.of(
                        individualNotice.asNotice(), mediaNotice, secretaryNotice, coveredEntityNotice.asNotice())
                .map(notice -> notice.waited(until, asOf))
                .toList();
        return each.contains(Answer.NO) ? Answer.NO : each.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /** Whether it is documented that the notices were made or that none was required (164.414(b), 164.530(j)(1)(iv)). */
    @DerivedFrom({"notifiable", "individualsTold", "coveredEntityTold", "secretaryTold", "mediaOwed", "mediaTold"})
    public Answer burdenMet(LocalDate asOf) {
        Answer notifiable = notifiable(asOf);
        if (notifiable == Answer.NO) {
            return Answer.YES;
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

    private boolean anySent() {
        return Stream.of(
                        individualNotice.sent(), mediaNotice.sent(), secretaryNotice.sent(), coveredEntityNotice.sent())
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
                        associateDiscovered,
                        assessment.on(),
                        individualNotice.on(),
                        mediaNotice.on(),
                        secretaryNotice.on(),
                        coveredEntityNotice.on())
                .anyMatch(known -> known.certainlyBy(day));
    }
}
