package dev.assay.api.facts;

import static dev.assay.api.facts.Made.day;
import static dev.assay.api.value.Answer.NO;
import static dev.assay.api.value.Answer.PARTLY;
import static dev.assay.api.value.Answer.UNKNOWN;
import static dev.assay.api.value.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How people, media, the Secretary and covered entities were told, and what waited. */
class NoticesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final DateRange FOUND = day("2026-01-10");

    private static Breach told(Object... said) {
        return Made.of(Breach.class, "individualNotice", Made.of(IndividualNotice.class, said));
    }

    @Test
    void theMethodIsMailOrAgreedEMail() {
        assertEquals(YES, told("method", "first-class-mail").methodRight());
        assertEquals(YES, told("method", "e-mail", "emailAgreed", YES).methodRight());
        assertEquals(NO, told("method", "e-mail", "emailAgreed", NO).methodRight());
        assertEquals(NO, told("method", "telephone").methodRight());
        assertEquals(NO, told("method", "none").methodRight());
        assertEquals(UNKNOWN, told().methodRight());
    }

    @Test
    void tenUnreachableArePartedFromNine() {
        assertEquals(YES, told("unreachableIndividuals", CountRange.of(9)).fewUnreachable());
        assertEquals(NO, told("unreachableIndividuals", CountRange.of(10)).fewUnreachable());
        assertEquals(NO, told("unreachableIndividuals", CountRange.of(0)).fewUnreachable());
        assertEquals(YES, told("unreachableIndividuals", CountRange.ONE).fewUnreachable());
        assertEquals(
                UNKNOWN, told("unreachableIndividuals", new CountRange(0, 5)).fewUnreachable());
        assertEquals(
                UNKNOWN, told("unreachableIndividuals", new CountRange(5, 15)).fewUnreachable());
        assertEquals(YES, told("unreachableIndividuals", CountRange.of(10)).manyUnreachable());
        assertEquals(NO, told("unreachableIndividuals", CountRange.of(9)).manyUnreachable());
        assertEquals(
                UNKNOWN, told("unreachableIndividuals", new CountRange(9, 10)).manyUnreachable());
    }

    @Test
    void aSubstituteIsAnyWayForAFewAndNinetyDaysForMany() {
        assertEquals(YES, told("substituteNotice", "telephone").substituteGiven());
        assertEquals(NO, told("substituteNotice", "none").substituteGiven());
        assertEquals(UNKNOWN, told().substituteGiven());
        assertEquals(YES, posted("2026-05-29", "2026-05-29").substituteWide(AS_OF));
        assertEquals(NO, posted("2026-05-28", "2026-05-29").substituteWide(AS_OF));
        assertEquals(NO, posted("2026-05-29", "2026-05-28").substituteWide(AS_OF));
        assertEquals(UNKNOWN, posted("2026-05-29", "2026-05-29").substituteWide(LocalDate.of(2026, 5, 28)));
        assertEquals(YES, posted("2026-05-29", "2026-05-29").substituteWide(LocalDate.of(2026, 5, 29)));
        assertEquals(NO, told("substituteNotice", "telephone").substituteWide(AS_OF));
        assertEquals(NO, told("substituteNotice", "other-written").substituteWide(AS_OF));
        assertEquals(NO, told("substituteNotice", "none").substituteWide(AS_OF));
        assertEquals(UNKNOWN, told().substituteWide(AS_OF));
        assertEquals(
                YES,
                told(
                                "substituteNotice",
                                "media",
                                "substituteNoticeOn",
                                day("2026-03-01"),
                                "tollFreeUntil",
                                day("2026-05-29"))
                        .substituteWide(AS_OF));
    }

    private static Breach posted(String ended, String tollFree) {
        return told(
                "substituteNotice",
                "web-site",
                "substituteNoticeOn",
                day("2026-03-01"),
                "substituteNoticeUntil",
                day(ended),
                "tollFreeUntil",
                day(tollFree));
    }

    @Test
    void peopleAreToldWhenANoticeWasSentAndNotOnceItsDayHasPassed() {
        Breach unsent = Made.of(
                Breach.class,
                "discovered",
                day("2026-04-30"),
                "individualNotice",
                Made.of(IndividualNotice.class, "sent", NO));
        assertEquals(NO, unsent.individualsTold(AS_OF));
        assertEquals(UNKNOWN, unsent.individualsTold(AS_OF.minusDays(1)));
        assertEquals(YES, told("on", FOUND).individualsTold(AS_OF));
        assertEquals(
                YES,
                in("individualNotice", Made.of(IndividualNotice.class, "on", FOUND, "late", NO))
                        .individualsToldInTime(AS_OF));
        assertEquals(
                NO,
                in("individualNotice", Made.of(IndividualNotice.class, "sent", YES, "late", YES))
                        .individualsToldInTime(AS_OF));
    }

    private static Breach in(Object... said) {
        Object[] all = new Object[said.length + 4];
        System.arraycopy(said, 0, all, 0, said.length);
        all[said.length] = "discovered";
        all[said.length + 1] = FOUND;
        all[said.length + 2] = "individualsAffected";
        all[said.length + 3] = CountRange.of(500);
        return Made.of(Breach.class, all);
    }

    @Test
    void mediaSecretaryAndCoveredEntityAreToldByTheSameRules() {
        Notice good = new Notice(YES, day("2026-03-11"), NO, UNKNOWN);
        Notice none = new Notice(NO, DateRange.UNKNOWN, UNKNOWN, UNKNOWN);
        assertEquals(YES, in("mediaNotice", good).mediaTold(AS_OF));
        assertEquals(YES, in("mediaNotice", good).mediaToldInTime(AS_OF));
        assertEquals(NO, in("mediaNotice", none).mediaTold(AS_OF));
        assertEquals(NO, in("mediaNotice", none).mediaToldInTime(AS_OF));
        assertEquals(YES, in("secretaryNotice", good).secretaryTold(AS_OF));
        assertEquals(YES, in("secretaryNotice", good).secretaryToldInTime(AS_OF));
        assertEquals(UNKNOWN, in("secretaryNotice", good.withLate(UNKNOWN)).secretaryToldInTime(AS_OF));
        assertEquals(NO, in("secretaryNotice", none).secretaryTold(AS_OF));
        CoveredEntityNotice associate = Made.of(CoveredEntityNotice.class, "on", day("2026-03-11"), "late", NO);
        assertEquals(YES, in("coveredEntityNotice", associate).coveredEntityTold(AS_OF));
        assertEquals(YES, in("coveredEntityNotice", associate).coveredEntityToldInTime(AS_OF));
        Breach small = Made.of(
                Breach.class,
                "discovered",
                FOUND,
                "individualsAffected",
                CountRange.of(499),
                "secretaryNotice",
                good.withLate(UNKNOWN));
        assertEquals(YES, small.secretaryToldInTime(AS_OF), "for a small breach the day alone counts");
        assertEquals(YES, small.secretaryYearly());
        assertEquals(NO, in().secretaryYearly());
        assertEquals(UNKNOWN, Made.of(Breach.class).secretaryYearly());
        assertEquals("60", in("mediaNotice", good).daysToMediaNotice());
        assertEquals("60", in("secretaryNotice", good).daysToSecretaryNotice());
        assertEquals("60", in("coveredEntityNotice", associate).daysToCoveredEntityNotice());
    }

    @Test
    void everyNoticeWaitsForAWrittenDelay() {
        assertEquals(YES, delayed("2026-03-11"));
        assertEquals(NO, delayed("2026-03-10"));
        assertEquals(UNKNOWN, Made.of(Breach.class).waited(AS_OF), "nobody asked");
        LawEnforcement running = new LawEnforcement("written", FOUND, day("2026-08-01"), UNKNOWN);
        assertEquals(
                NO,
                Made.of(
                                Breach.class,
                                "lawEnforcementDelay",
                                running,
                                "mediaNotice",
                                new Notice(YES, day("2026-06-01"), UNKNOWN, UNKNOWN))
                        .waited(AS_OF));
        assertEquals(
                UNKNOWN,
                Made.of(
                                Breach.class,
                                "lawEnforcementDelay",
                                running,
                                "mediaNotice",
                                new Notice(PARTLY, DateRange.UNKNOWN, UNKNOWN, UNKNOWN))
                        .waited(AS_OF));
        assertEquals(YES, Made.of(Breach.class, "lawEnforcementDelay", running).waited(AS_OF));
    }

    private static Answer delayed(String sent) {
        return Made.of(
                        Breach.class,
                        "lawEnforcementDelay",
                        new LawEnforcement("written", FOUND, day("2026-03-10"), UNKNOWN),
                        "individualNotice",
                        Made.of(IndividualNotice.class, "on", day(sent)))
                .waited(AS_OF);
    }

    @Test
    void whatLawEnforcementAskedIsToldApart() {
        Breach oral = Made.of(Breach.class, "lawEnforcementDelay", Made.of(LawEnforcement.class, "statement", "oral"));
        assertEquals(YES, oral.askedOrally());
        assertEquals(NO, oral.askedInWriting());
        assertEquals(UNKNOWN, Made.of(Breach.class).askedOrally());
    }

    @Test
    void whoReliesOnAnAssessmentSaysSoOrGivesNoNotice() {
        assertEquals(YES, relies(YES));
        assertEquals(NO, relies(NO));
        assertEquals(NO, relies(PARTLY));
        assertEquals(UNKNOWN, relies(UNKNOWN));
        assertEquals(NO, told("on", FOUND).reliesOnAssessment());
    }

    private static Answer relies(Answer low) {
        return Made.of(Breach.class, "assessment", Made.of(BreachAssessment.class, "lowProbabilityConcluded", low))
                .reliesOnAssessment();
    }

    @Test
    void permittedIsTheOtherSideOfImpermissible() {
        assertEquals(YES, Made.of(Breach.class, "impermissible", NO).permitted());
        assertEquals(NO, Made.of(Breach.class, "impermissible", YES).permitted());
        assertEquals(NO, Made.of(Breach.class, "impermissible", PARTLY).permitted());
        assertEquals(UNKNOWN, Made.of(Breach.class).permitted());
    }
}
