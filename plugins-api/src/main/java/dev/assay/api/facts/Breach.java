package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

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
 * @param unreasonableDelay whether any notice came later than it reasonably could, though within its limit; a person judges
 * @param individualNotice the notice to the people affected (164.404)
 * @param mediaNotice the notice to prominent media (164.406)
 * @param secretaryNotice the notice to the Secretary (164.408)
 * @param coveredEntityNotice the notice of a business associate to the covered entity (164.410)
 * @param logged whether it is in the log of breaches of fewer than 500 people (164.408(c))
 * @param lawEnforcement what a law enforcement official said about waiting (164.412)
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
        Assessment assessment,
        Answer unreasonableDelay,
        IndividualNotice individualNotice,
        Notice mediaNotice,
        Notice secretaryNotice,
        CoveredEntityNotice coveredEntityNotice,
        Answer logged,
        LawEnforcement lawEnforcement)
        implements Occurred {

    /**
     * The risk assessment of 164.402(2) with its four factors. Made by intake.
     *
     * @param on the day it was finished
     * @param written whether it is in writing
     * @param nature whether it judged nature and extent of the PHI (i)
     * @param person whether it judged who used the PHI or to whom it was disclosed (ii)
     * @param acquired whether it judged if the PHI was actually acquired or viewed (iii)
     * @param mitigation whether it judged how far the risk was mitigated (iv)
     * @param lowProbability whether the organization concluded that the probability of compromise is low
     * @param by who made it, by role
     * @since 1
     */
    public record Assessment(
            DateRange on,
            Answer written,
            Answer nature,
            Answer person,
            Answer acquired,
            Answer mitigation,
            Answer lowProbability,
            String by) {}

    /**
     * A notice. Made by intake.
     *
     * @param sent whether it was sent; a day says yes
     * @param on the day the last of it was sent
     * @param contents whether it has everything that the section asks for
     * @since 1
     */
    public record Notice(Answer sent, DateRange on, Answer contents) {

        public Notice {
            sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
        }
    }

    /**
     * The notice to the people affected (164.404). Made by intake.
     *
     * @param sent whether it was sent; a day says yes
     * @param on the day the last of it was sent
     * @param method how
     * @param whatHappened whether it says what happened, when, and when it was discovered ((c)(1)(A))
     * @param typesOfPhi whether it says which types of PHI were involved ((B))
     * @param steps whether it says what people should do to protect themselves ((C))
     * @param ownMeasures whether it says what the organization does about it ((D))
     * @param contact whether it says how to ask, by toll-free number, e-mail, web site or post ((E))
     * @param plainLanguage whether it is in plain language ((c)(2))
     * @param emailAgreed whether those told by e-mail had agreed to that ((d)(1)(i))
     * @param deceased whether people known to have died are among those affected
     * @param nextOfKin whether their next of kin or representatives were told, where an address is known ((d)(1)(ii))
     * @param unreachable how many could not be reached for want of a good address ((d)(2))
     * @param substitute how those were told
     * @param substituteOn the day that began
     * @param substituteEnded the last day of the posting
     * @param tollFreeUntil the last day the toll-free number answered
     * @since 1
     */
    public record IndividualNotice(
            Answer sent,
            DateRange on,

            @OneOf({"first-class-mail", "e-mail", "telephone", "none"})
            String method,

            Answer whatHappened,
            Answer typesOfPhi,
            Answer steps,
            Answer ownMeasures,
            Answer contact,
            Answer plainLanguage,
            Answer emailAgreed,
            Answer deceased,
            Answer nextOfKin,
            CountRange unreachable,

            @OneOf({"telephone", "other-written", "web-site", "media", "none"})
            String substitute,

            DateRange substituteOn,
            DateRange substituteEnded,
            DateRange tollFreeUntil) {

        public IndividualNotice {
            sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
        }
    }

    /**
     * The notice of a business associate to the covered entity (164.410). Made by intake.
     *
     * @param sent whether it was sent; a day says yes
     * @param on the day it was sent
     * @param identifiesIndividuals whether it names each person affected, as far as possible ((c)(1))
     * @param otherInformation whether it gives what the covered entity must tell them, as far as known ((c)(2))
     * @since 1
     */
    public record CoveredEntityNotice(
            Answer sent, DateRange on, Answer identifiesIndividuals, Answer otherInformation) {

        public CoveredEntityNotice {
            sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
        }
    }

    /**
     * What a law enforcement official said about waiting with the notices (164.412). Made by intake.
     *
     * @param statement in which form, if at all
     * @param on the day it was made
     * @param until the last day of the time a written statement names
     * @param documented whether an oral statement, and who made it, is documented
     * @since 1
     */
    public record LawEnforcement(
            @OneOf({"written", "oral", "none"}) String statement, DateRange on, DateRange until, Answer documented) {}

    /** What was discovered has happened, also where nobody knows when it began. */
    @Override
    public boolean certainlyHappenedBy(LocalDate day) {
        return on.certainlyBy(day) || discovered.certainlyBy(day) || associateDiscovered.certainlyBy(day);
    }
}
