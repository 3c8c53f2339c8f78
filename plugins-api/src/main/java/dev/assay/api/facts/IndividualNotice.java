package dev.assay.api.facts;

import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * The notice of a breach to the affected individuals (45 CFR 164.404). Made by intake.
 *
 * @param sent Was the notice sent to the affected individuals?
 * @param on On which date was the last notice sent?
 * @param due By which date does a contract or policy require the notice, if earlier than the law?
 * @param late Was the notice sent later than reasonably possible, even if within 60 days?
 * @param lateReason Why was the notice late?
 * @param method By which method was the notice sent?
 * @param whatHappened Does the notice describe what happened, with the dates of the breach and its discovery, if known?
 * @param typesOfPhi Does the notice say which types of PHI were involved?
 * @param protectiveSteps Does the notice say how individuals can protect themselves?
 * @param organizationResponse Does the notice say how the organization investigates, reduces harm and prevents a repeat?
 * @param contactProcedures Does the notice say how to ask questions?
 * @param plainLanguage Is the notice in plain language?
 * @param emailAgreed Had each individual notified by e-mail agreed to electronic notice?
 * @param deceasedAffected Are individuals known to have died among those affected?
 * @param nextOfKinNotified Was the notice sent to the next of kin or personal representative of those who died?
 * @param unreachableIndividuals For how many individuals was contact information missing or outdated (10 or more calls for a
 *     broader substitute notice)?
 * @param substituteNotice How were those individuals notified instead (the way that reached most of them)?
 * @param substituteNoticeOn On which date did the substitute notice begin?
 * @param substituteNoticeUntil On which date was the web posting last up (90 days are required for 10 or more individuals)?
 * @param tollFreeUntil On which date was the toll-free number last answered (90 days are required for 10 or more individuals)?
 * @since 1
 */
public record IndividualNotice(
        Answer sent,
        DateRange on,
        DateRange due,
        Answer late,
        String lateReason,

        @OneOf({"first-class-mail", "e-mail", "telephone", "none"})
        String method,

        Answer whatHappened,
        Answer typesOfPhi,
        Answer protectiveSteps,
        Answer organizationResponse,
        Answer contactProcedures,
        Answer plainLanguage,
        Answer emailAgreed,
        Answer deceasedAffected,
        Answer nextOfKinNotified,
        CountRange unreachableIndividuals,

        @OneOf({"telephone", "other-written", "web-site", "media", "none"})
        String substituteNotice,

        DateRange substituteNoticeOn,
        DateRange substituteNoticeUntil,
        DateRange tollFreeUntil) {

    private static final int SEVERAL = 10;
    private static final int POSTED_DAYS = 90;

    public IndividualNotice {
        sent = sent == Answer.UNKNOWN && on.known() ? Answer.YES : sent;
    }

    Notice asNotice() {
        return new Notice(sent, on, due, late, lateReason, Answer.UNKNOWN);
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
        if (unreachableIndividuals.least() >= 1 && unreachableIndividuals.most() < SEVERAL) {
            return Answer.YES;
        }
        return unreachableIndividuals.most() == 0 || unreachableIndividuals.least() >= SEVERAL
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    /** Whether ten or more people could not be reached. */
    Answer manyUnreachable() {
        if (unreachableIndividuals.least() >= SEVERAL) {
            return Answer.YES;
        }
        return unreachableIndividuals.most() < SEVERAL ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether those who could not be reached were told in another way, by any means. */
    Answer substituteGiven() {
        return switch (substituteNotice) {
            case "none" -> Answer.NO;
            case "unknown" -> Answer.UNKNOWN;
            default -> Answer.YES;
        };
    }

    /** Whether they were told on the web site for 90 days or in the media, with a toll-free number for 90 days. */
    Answer substituteWide(LocalDate asOf) {
        Answer tollFree = lasted(tollFreeUntil, asOf);
        Answer posted = lasted(substituteNoticeUntil, asOf);
        return switch (substituteNotice) {
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
        DateRange needed = substituteNoticeOn.plusDays(POSTED_DAYS - 1L);
        if (end.certainlyBefore(needed.earliest())) {
            return Answer.NO;
        }
        return end.certainlySince(needed.latest()) && needed.certainlyBy(asOf) ? Answer.YES : Answer.UNKNOWN;
    }
}
