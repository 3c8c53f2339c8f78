package dev.assay.api.facts;

import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * The notice of a breach to the people affected (45 CFR 164.404). Made by intake.
 *
 * @param sent whether it was sent; a day says yes
 * @param on the day the last of it was sent
 * @param late whether it came later than it could without unreasonable delay, be it within its limit; a person judges
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
        Answer late,

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

    private static final int SEVERAL = 10;
    private static final int POSTED_DAYS = 90;

    public IndividualNotice {
        sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
    }

    Notice asNotice() {
        return new Notice(sent, on, late, Answer.UNKNOWN);
    }

    /** Whether people were told by first-class mail, or by e-mail where they had agreed to it. */
    Answer methodRight() {
        return switch (method) {
            case "first-class-mail" -> Answer.YES;
            case "e-mail" -> emailAgreed;
            case "telephone", "none" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    /** Whether one to nine people could not be reached. */
    Answer fewUnreachable() {
        if (unreachable.least() >= 1 && unreachable.most() < SEVERAL) {
            return Answer.YES;
        }
        return unreachable.most() == 0 || unreachable.least() >= SEVERAL ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether ten or more people could not be reached. */
    Answer manyUnreachable() {
        if (unreachable.least() >= SEVERAL) {
            return Answer.YES;
        }
        return unreachable.most() < SEVERAL ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether those who could not be reached were told in another way, by any means. */
    Answer substituteGiven() {
        return switch (substitute) {
            case "none" -> Answer.NO;
            case "unknown" -> Answer.UNKNOWN;
            default -> Answer.YES;
        };
    }

    /** Whether they were told on the web site for 90 days or in the media, with a toll-free number for 90 days. */
    Answer substituteWide(LocalDate asOf) {
        Answer tollFree = lasted(tollFreeUntil, asOf);
        Answer posted = lasted(substituteEnded, asOf);
        return switch (substitute) {
            case "telephone", "other-written", "none" -> Answer.NO;
            case "media" -> tollFree;
            case "web-site" -> {
                if (posted == Answer.NO || tollFree == Answer.NO) {
                    yield Answer.NO;
                }
                yield posted == Answer.YES ? tollFree : Answer.UNKNOWN;
            }
            default -> Answer.UNKNOWN;
        };
    }

    /** Whether what began with the substitute notice lasted 90 days, the first included. */
    private Answer lasted(DateRange end, LocalDate asOf) {
        DateRange needed = substituteOn.plusDays(POSTED_DAYS - 1L);
        if (end.certainlyBefore(needed.earliest())) {
            return Answer.NO;
        }
        return end.certainlySince(needed.latest()) && needed.certainlyBy(asOf) ? Answer.YES : Answer.UNKNOWN;
    }
}
