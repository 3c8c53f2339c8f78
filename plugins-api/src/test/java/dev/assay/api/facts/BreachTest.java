package dev.assay.api.facts;

import static dev.assay.api.facts.Made.day;
import static dev.assay.api.value.Answer.NO;
import static dev.assay.api.value.Answer.PARTLY;
import static dev.assay.api.value.Answer.UNKNOWN;
import static dev.assay.api.value.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The clocks of 45 CFR 164.404 to 164.412 and what takes a breach out of them. */
class BreachTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final DateRange FOUND = day("2026-01-10");

    private static Breach breach(Object... said) {
        return Made.of(Breach.class, said);
    }

    private static BreachAssessment assessment(Object... said) {
        return Made.of(BreachAssessment.class, said);
    }

    private static BreachAssessment whole(Answer low) {
        return new BreachAssessment(day("2026-06-30"), YES, YES, YES, YES, YES, low, "");
    }

    private static LawEnforcement asked(String statement, String on, String until, Answer documented) {
        return new LawEnforcement(
                statement,
                on.isEmpty() ? DateRange.UNKNOWN : day(on),
                until.isEmpty() ? DateRange.UNKNOWN : day(until),
                documented);
    }

    @Test
    void discoveryIsTheFirstDayThatAnyoneKnewOrWouldHave() {
        assertEquals(FOUND, breach("discovered", FOUND).discovery());
        assertEquals(
                day("2026-01-08"),
                breach("discovered", FOUND, "discoverableOn", day("2026-01-08")).discovery());
        assertEquals(
                FOUND,
                breach("discovered", FOUND, "discoverableOn", day("2026-01-12")).discovery());
        assertEquals(
                new DateRange(LocalDate.MIN, LocalDate.of(2026, 1, 8)),
                breach("discoverableOn", day("2026-01-08")).discovery());
        assertFalse(breach().discovery().known());
    }

    @Test
    void theDiscoveryOfAnAgentIsTheOrganizations() {
        DateRange earlier = day("2026-01-05");
        assertEquals(
                earlier,
                breach("discovered", FOUND, "businessAssociateIsAgent", YES, "businessAssociateDiscovered", earlier)
                        .discovery());
        assertEquals(
                FOUND,
                breach("discovered", FOUND, "businessAssociateIsAgent", NO, "businessAssociateDiscovered", earlier)
                        .discovery());
        assertEquals(
                new DateRange(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 10)),
                breach("discovered", FOUND, "businessAssociateDiscovered", earlier)
                        .discovery());
        assertEquals(
                earlier,
                breach("businessAssociateIsAgent", YES, "businessAssociateDiscovered", earlier)
                        .discovery());
        assertEquals(
                FOUND,
                breach(
                                "discovered",
                                FOUND,
                                "businessAssociateIsAgent",
                                YES,
                                "businessAssociateDiscovered",
                                day("2026-02-01"))
                        .discovery());
    }

    @Test
    void securedIsDestroyedOrEncryptedWithoutTheKeyAndShut() {
        assertEquals(YES, breach("destroyed", YES, "encrypted", NO).secured());
        assertEquals(
                YES,
                breach("encrypted", YES, "encryptionKeyTaken", NO, "decryptedAtTheTime", NO)
                        .secured());
        assertEquals(UNKNOWN, breach("encrypted", YES, "encryptionKeyTaken", NO).secured());
        assertEquals(UNKNOWN, breach("encrypted", YES, "decryptedAtTheTime", NO).secured());
        assertEquals(UNKNOWN, breach().secured());
        assertEquals(NO, breach("encrypted", NO).secured());
        assertEquals(NO, breach("encrypted", PARTLY).secured());
        assertEquals(NO, breach("encrypted", YES, "encryptionKeyTaken", YES).secured());
        assertEquals(
                NO,
                breach("encrypted", YES, "encryptionKeyTaken", NO, "decryptedAtTheTime", PARTLY)
                        .secured());
    }

    @Test
    void anExclusionIsReliedOnAndDocumented() {
        assertEquals(
                YES,
                breach("exclusion", "not-retained", "exclusionDocumented", YES).excluded());
        assertEquals(
                NO,
                breach("exclusion", "not-retained", "exclusionDocumented", NO).excluded());
        assertEquals(
                NO,
                breach("exclusion", "not-retained", "exclusionDocumented", PARTLY)
                        .excluded());
        assertEquals(UNKNOWN, breach("exclusion", "not-retained").excluded());
        assertEquals(NO, breach("exclusion", "none", "exclusionDocumented", YES).excluded());
        assertEquals(UNKNOWN, breach("exclusionDocumented", YES).excluded());
    }

    @Test
    void aBreachIsPresumedUntilTheOrganizationsOwnPapersTakeItOut() {
        assertEquals(YES, breach("impermissible", YES, "encrypted", NO).notifiable(AS_OF));
        assertEquals(YES, breach("encrypted", NO).notifiable(AS_OF), "it is listed as a presumed breach");
        assertEquals(YES, breach("ephi", NO).notifiable(AS_OF), "paper cannot be encrypted");
        assertEquals(NO, breach("ephi", NO, "destroyed", YES).notifiable(AS_OF));
        assertEquals(UNKNOWN, breach("impermissible", YES).notifiable(AS_OF), "it may have been encrypted");
        assertEquals(NO, breach("impermissible", NO, "encrypted", NO).notifiable(AS_OF));
        assertEquals(NO, breach("impermissible", YES, "destroyed", YES).notifiable(AS_OF));
        assertEquals(
                NO,
                breach("exclusion", "not-retained", "exclusionDocumented", YES).notifiable(AS_OF));
        assertEquals(
                UNKNOWN,
                breach("impermissible", YES, "encrypted", NO, "exclusion", "not-retained")
                        .notifiable(AS_OF));
        assertEquals(
                NO,
                breach("impermissible", YES, "encrypted", NO, "assessment", whole(YES))
                        .notifiable(AS_OF));
        assertEquals(
                YES,
                breach("impermissible", YES, "encrypted", NO, "assessment", whole(NO))
                        .notifiable(AS_OF));
        assertEquals(
                YES,
                breach("impermissible", YES, "encrypted", NO, "assessment", whole(YES))
                        .notifiable(AS_OF.minusDays(1)),
                "an assessment of a later day is none yet");
        assertEquals(
                UNKNOWN,
                breach(
                                "impermissible",
                                YES,
                                "encrypted",
                                NO,
                                "assessment",
                                assessment("lowProbabilityConcluded", YES, "written", YES))
                        .notifiable(AS_OF));
        assertEquals(
                YES,
                breach(
                                "impermissible",
                                YES,
                                "encrypted",
                                NO,
                                "assessment",
                                assessment("lowProbabilityConcluded", YES, "natureOfPhi", NO))
                        .notifiable(AS_OF));
        assertEquals(
                NO,
                breach("impermissible", YES, "encrypted", NO, "on", day("2009-09-22"))
                        .notifiable(AS_OF));
        assertEquals(
                YES,
                breach("impermissible", YES, "encrypted", NO, "on", day("2009-09-23"))
                        .notifiable(AS_OF));
    }

    @Test
    void whatTheOrganizationGaveNoticeOfIsABreach() {
        assertEquals(
                YES,
                breach("individualNotice", Made.of(IndividualNotice.class, "on", FOUND))
                        .notifiable(AS_OF));
        assertEquals(
                YES,
                breach("secretaryNotice", Made.of(Notice.class, "sent", PARTLY)).notifiable(AS_OF));
        assertEquals(
                UNKNOWN,
                breach("secretaryNotice", Made.of(Notice.class, "sent", NO)).notifiable(AS_OF));
    }

    @Test
    void theSecretaryIsToldWithThemOrForTheYearOfDiscovery() {
        assertEquals(
                day("2026-03-11"),
                breach("discovered", FOUND, "individualsAffected", CountRange.of(500))
                        .secretaryNoticeDue());
        assertEquals(
                day("2027-03-01"),
                breach("discovered", FOUND, "individualsAffected", CountRange.of(499))
                        .secretaryNoticeDue());
        assertEquals(
                day("2028-02-29"),
                breach("discovered", day("2027-12-31"), "individualsAffected", CountRange.ONE)
                        .secretaryNoticeDue());
        assertEquals(
                new DateRange(LocalDate.of(2026, 3, 11), LocalDate.of(2027, 3, 1)),
                breach("discovered", FOUND, "individualsAffected", new CountRange(400, 600))
                        .secretaryNoticeDue());
        assertEquals(
                new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1)),
                breach(
                                "discovered",
                                new DateRange(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)),
                                "individualsAffected",
                                CountRange.ONE)
                        .secretaryNoticeDue());
    }

    @Test
    void aWrittenDelayMovesTheDayAndAnOralOneForThirtyDays() {
        Object[] none = {"discovered", FOUND, "lawEnforcementDelay", asked("none", "", "", UNKNOWN)};
        assertEquals(day("2026-03-11"), breach(none).noticeDue());
        assertEquals(
                new DateRange(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 20)),
                breach(
                                "discovered",
                                FOUND,
                                "lawEnforcementDelay",
                                asked("written", "2026-01-20", "2026-03-31", UNKNOWN))
                        .noticeDue());
        assertEquals(
                new DateRange(LocalDate.of(2026, 3, 11), LocalDate.MAX),
                breach("discovered", FOUND, "lawEnforcementDelay", asked("written", "2026-01-20", "", UNKNOWN))
                        .noticeDue());
        assertEquals(
                new DateRange(LocalDate.of(2026, 4, 1), LocalDate.MAX),
                breach("discovered", FOUND, "lawEnforcementDelay", asked("written", "", "2026-03-31", UNKNOWN))
                        .noticeDue());
        assertEquals(
                new DateRange(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10)),
                breach("discovered", FOUND, "lawEnforcementDelay", asked("oral", "2026-03-01", "", YES))
                        .noticeDue());
        assertEquals(
                new DateRange(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 4, 10)),
                breach("discovered", FOUND, "lawEnforcementDelay", asked("oral", "2026-03-01", "", UNKNOWN))
                        .noticeDue());
        assertEquals(
                day("2026-03-11"),
                breach("discovered", FOUND, "lawEnforcementDelay", asked("oral", "2026-03-01", "", NO))
                        .noticeDue());
    }

    @Test
    void aNoticeIsLateOnceItsLastDayHasCertainlyPassed() {
        Notice sixty = new Notice(UNKNOWN, day("2026-03-11"), NO, UNKNOWN);
        DateRange due = day("2026-03-11");
        assertEquals(YES, sixty.inTime(due, AS_OF));
        assertEquals(NO, new Notice(YES, day("2026-03-12"), NO, UNKNOWN).inTime(due, AS_OF));
        assertEquals(UNKNOWN, sixty.withLate(UNKNOWN).inTime(due, AS_OF));
        assertEquals(NO, sixty.withLate(PARTLY).inTime(due, AS_OF));
        assertEquals(UNKNOWN, new Notice(YES, DateRange.in(YearMonth.of(2026, 3)), NO, UNKNOWN).inTime(due, AS_OF));
        assertEquals(NO, new Notice(NO, DateRange.UNKNOWN, UNKNOWN, UNKNOWN).inTime(due, AS_OF));
        assertEquals(
                UNKNOWN, new Notice(NO, DateRange.UNKNOWN, UNKNOWN, UNKNOWN).inTime(due, LocalDate.of(2026, 3, 11)));
        assertEquals(NO, new Notice(NO, DateRange.UNKNOWN, UNKNOWN, UNKNOWN).inTime(due, LocalDate.of(2026, 3, 12)));
        assertEquals(UNKNOWN, new Notice(UNKNOWN, DateRange.UNKNOWN, UNKNOWN, UNKNOWN).inTime(due, AS_OF));
        assertEquals(NO, new Notice(YES, day("2026-07-01"), NO, UNKNOWN).told(due, AS_OF), "it is only planned");
        assertEquals(UNKNOWN, new Notice(YES, DateRange.in(2026), NO, UNKNOWN).told(due, AS_OF));
    }

    @Test
    void moreThanFiveHundredResidentsOfOneStateOpenTheMedia() {
        assertEquals(YES, breach("mostResidentsInOneState", CountRange.of(501)).mediaOwed());
        assertEquals(NO, breach("mostResidentsInOneState", CountRange.of(500)).mediaOwed());
        assertEquals(NO, breach("individualsAffected", CountRange.of(500)).mediaOwed());
        assertEquals(UNKNOWN, breach("individualsAffected", CountRange.of(501)).mediaOwed());
        assertEquals(
                UNKNOWN,
                breach("mostResidentsInOneState", new CountRange(500, 501)).mediaOwed());
    }

    @Test
    void theDaysAreCountedFromTheDayAfterDiscovery() {
        assertEquals("60", breach("discovered", day("2026-05-01")).daysElapsed(AS_OF));
        assertEquals(
                "24 to 60",
                breach(
                                "discovered",
                                FOUND,
                                "individualNotice",
                                Made.of(
                                        IndividualNotice.class,
                                        "on",
                                        new DateRange(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 11))))
                        .daysToIndividualNotice());
        assertEquals("an unknown number of", breach().daysElapsed(AS_OF));
    }

    @Test
    void anyDatedTraceShowsThatItHappened() {
        assertTrue(breach("discovered", FOUND).certainlyHappenedBy(AS_OF));
        assertTrue(breach("secretaryNotice", Made.of(Notice.class, "on", FOUND)).certainlyHappenedBy(AS_OF));
        assertTrue(breach("on", FOUND).certainlyHappenedBy(LocalDate.of(2026, 1, 10)));
        assertFalse(breach("on", FOUND).certainlyHappenedBy(LocalDate.of(2026, 1, 9)));
        assertFalse(breach().certainlyHappenedBy(AS_OF));
    }

    @Test
    void theBurdenIsMetByNoticeOrByPapersAndMissedOnlyAfterItsDay() {
        Notice unsent = new Notice(NO, DateRange.UNKNOWN, UNKNOWN, UNKNOWN);
        IndividualNotice none = Made.of(IndividualNotice.class, "sent", NO);
        assertEquals(NO, unsent.told(day("2026-03-11"), AS_OF));
        assertEquals(
                NO,
                breach("discovered", FOUND, "impermissible", YES, "encrypted", NO, "individualNotice", none)
                        .burdenMet(AS_OF));
        assertEquals(
                UNKNOWN,
                breach("discovered", FOUND, "impermissible", YES, "individualNotice", none)
                        .burdenMet(AS_OF));
        assertEquals(YES, breach("impermissible", NO).burdenMet(AS_OF));
        IndividualNotice told = Made.of(IndividualNotice.class, "on", FOUND);
        assertEquals(YES, breach("discovered", FOUND, "individualNotice", told).burdenMet(AS_OF));
        assertEquals(
                NO,
                breach(
                                "discovered",
                                FOUND,
                                "individualsAffected",
                                CountRange.of(500),
                                "individualNotice",
                                told,
                                "secretaryNotice",
                                unsent)
                        .burdenMet(AS_OF),
                "the Secretary was not told");
        assertEquals(
                NO,
                breach(
                                "discovered",
                                FOUND,
                                "mostResidentsInOneState",
                                CountRange.of(501),
                                "individualNotice",
                                told,
                                "mediaNotice",
                                unsent)
                        .burdenMet(AS_OF),
                "the media were not told");
        assertEquals(
                YES,
                breach(
                                "discovered",
                                FOUND,
                                "mostResidentsInOneState",
                                CountRange.of(500),
                                "individualNotice",
                                told,
                                "mediaNotice",
                                unsent)
                        .burdenMet(AS_OF));
        assertEquals(
                YES,
                breach("coveredEntityNotice", Made.of(CoveredEntityNotice.class, "on", FOUND))
                        .burdenMet(AS_OF));
    }
}
