package dev.assay.api.facts;

import static dev.assay.api.facts.Made.day;
import static dev.assay.api.value.Answer.NO;
import static dev.assay.api.value.Answer.PARTLY;
import static dev.assay.api.value.Answer.UNKNOWN;
import static dev.assay.api.value.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.value.DateRange;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What facts work out from their components. */
class DerivedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void whatIsDerivedNamesComponentsAndMethodsThatAreThere() {
        for (Class<? extends Record> type : List.of(
                Breach.class,
                PatientRequest.class,
                Vendor.class,
                Policy.class,
                WorkforceMember.class,
                Organization.class,
                InformationSystem.class,
                AccessGrant.class,
                Designation.class,
                Sanction.class,
                Complaint.class)) {
            Set<String> names = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(DerivedFrom.class))
                    .forEach(method -> names.add(method.getName()));
            for (Method method : type.getMethods()) {
                DerivedFrom from = method.getAnnotation(DerivedFrom.class);
                if (from != null) {
                    assertTrue(names.containsAll(List.of(from.value())), type + "." + method.getName());
                }
            }
        }
    }

    @Test
    void aPolicyIsKeptToTheSixthAnniversaryOfTheLaterDay() {
        Policy policy = Made.of(Policy.class, "approvedOn", day("2015-03-01"), "lastInEffect", day("2020-02-29"));
        assertEquals(day("2026-02-28"), policy.keepUntil());
        assertEquals(UNKNOWN, policy.kept(AS_OF));
        assertEquals(NO, discarded("2026-02-27").kept(AS_OF));
        assertEquals(YES, discarded("2026-02-28").kept(AS_OF));
        assertEquals(YES, discarded("2026-07-01").kept(AS_OF), "it is still there");
        assertEquals(
                UNKNOWN,
                Made.of(Policy.class, "discarded", YES, "discardedOn", day("2026-01-01"))
                        .kept(AS_OF));
        assertEquals(YES, Made.of(Policy.class, "discarded", NO).kept(AS_OF));
    }

    private static Policy discarded(String day) {
        return Made.of(
                Policy.class,
                "approvedOn",
                day("2015-03-01"),
                "lastInEffect",
                day("2020-02-29"),
                "discarded",
                YES,
                "discardedOn",
                day(day));
    }

    @Test
    void aContractIsOwedWithWhoHandlesPhiAndWasEngagedHere() {
        assertEquals(YES, Made.of(Vendor.class, "handlesPhi", YES).contractOwed());
        assertEquals(YES, Made.of(Vendor.class, "handlesPhi", PARTLY).contractOwed());
        assertEquals(YES, Made.of(Vendor.class, "handlesEphi", YES).contractOwed());
        assertEquals(NO, Made.of(Vendor.class, "handlesPhi", NO).contractOwed());
        assertEquals(UNKNOWN, Made.of(Vendor.class).contractOwed());
        assertEquals(
                NO,
                Made.of(Vendor.class, "handlesPhi", YES, "subcontractorOf", "billing")
                        .contractOwed());
        assertEquals(
                NO, Made.of(Vendor.class, "handlesPhi", YES, "handlesEphi", NO).ephiContractOwed());
        assertEquals(UNKNOWN, Made.of(Vendor.class, "handlesPhi", YES).ephiContractOwed());
        assertEquals(YES, Made.of(Vendor.class, "handlesEphi", PARTLY).ephiContractOwed());
        assertEquals(NO, Made.of(Vendor.class, "handlesPhi", NO).ephiContractOwed());
    }

    private static Vendor.Agreement agreement(Object... said) {
        return Made.of(Vendor.Agreement.class, said);
    }

    @Test
    void anAgreementIsInForceFromItsSigningToItsEnd() {
        assertEquals(YES, vendor("signed", day("2026-06-30")).agreed(AS_OF));
        assertEquals(NO, vendor("signed", day("2026-07-01")).agreed(AS_OF));
        assertEquals(YES, vendor("exists", YES, "ends", day("2026-06-30")).agreed(AS_OF));
        assertEquals(NO, vendor("exists", YES, "ends", day("2026-06-29")).agreed(AS_OF));
        assertEquals(
                UNKNOWN,
                vendor("exists", YES, "ends", DateRange.in(YearMonth.of(2026, 6)))
                        .agreed(AS_OF));
        assertEquals(UNKNOWN, vendor("signed", DateRange.in(2026)).agreed(AS_OF));
        assertEquals(NO, vendor("exists", PARTLY).agreed(AS_OF));
        assertEquals(UNKNOWN, vendor().agreed(AS_OF));
        assertEquals(UNKNOWN, vendor("exists", YES).agreedInWriting(AS_OF));
        assertEquals(NO, vendor("exists", YES, "written", PARTLY).agreedInWriting(AS_OF));
        assertEquals(YES, vendor("exists", YES, "written", YES).agreedInWriting(AS_OF));
    }

    private static Vendor vendor(Object... said) {
        return Made.of(Vendor.class, "agreement", agreement(said));
    }

    @Test
    void theDocumentsOfAPlanAreOwedWhereItsSponsorReceivesPhi() {
        assertEquals(
                YES,
                Made.of(Organization.class, "groupHealthPlan", YES, "planSponsorReceivesPhi", YES)
                        .planDocumentsOwed());
        assertEquals(
                NO,
                Made.of(Organization.class, "groupHealthPlan", YES, "planSponsorReceivesPhi", NO)
                        .planDocumentsOwed());
        assertEquals(
                UNKNOWN, Made.of(Organization.class, "groupHealthPlan", YES).planDocumentsOwed());
        assertEquals(
                NO,
                Made.of(Organization.class, "roles", Set.of(Role.COVERED_ENTITY), "sponsorsSelfInsuredPlan", NO)
                        .planDocumentsOwed());
        assertEquals(
                UNKNOWN,
                Made.of(Organization.class, "roles", Set.of(Role.HEALTH_PLAN), "sponsorsSelfInsuredPlan", NO)
                        .planDocumentsOwed());
        assertEquals(
                UNKNOWN,
                Made.of(Organization.class, "sponsorsSelfInsuredPlan", NO).planDocumentsOwed());
        assertEquals(
                NO,
                Made.of(Organization.class, "sponsorsSelfInsuredPlan", NO, "groupHealthPlan", NO)
                        .planDocumentsOwed());
        assertEquals(
                UNKNOWN,
                Made.of(Organization.class, "planSponsorReceivesPhi", YES).planDocumentsOwed());
    }

    @Test
    void aRequestIsDueAfterThirtyDaysOrSixtyAndOneExtension() {
        DateRange in = day("2026-01-10");
        assertEquals(
                day("2026-02-09"),
                Made.of(PatientRequest.class, "kind", "access", "receivedOn", in)
                        .due());
        assertEquals(
                day("2026-03-11"),
                Made.of(PatientRequest.class, "kind", "amendment", "receivedOn", in)
                        .due());
        assertEquals(day("2026-03-11"), extended("2026-02-09").due());
        assertEquals(day("2026-02-09"), extended("2026-02-10").due());
        assertEquals(
                new DateRange(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 3, 11)),
                Made.of(PatientRequest.class, "kind", "access", "receivedOn", in, "extended", YES)
                        .due());
        assertEquals("171", Made.of(PatientRequest.class, "receivedOn", in).daysElapsed(AS_OF));
        assertEquals("an unknown number of", Made.of(PatientRequest.class).daysElapsed(AS_OF));
    }

    private static PatientRequest extended(String told) {
        return Made.of(
                PatientRequest.class,
                "kind",
                "access",
                "receivedOn",
                day("2026-01-10"),
                "extended",
                YES,
                "extendedOn",
                day(told),
                "extensionWritten",
                YES);
    }

    @Test
    void aGrantStandsRightlyWhileItIsNeededOrOnceItIsOver() {
        assertEquals(YES, Made.of(AccessGrant.class, "neededForJob", YES).rightlyHeld(AS_OF));
        assertEquals(YES, Made.of(AccessGrant.class, "revoked", YES).rightlyHeld(AS_OF));
        assertEquals(
                YES,
                Made.of(AccessGrant.class, "revoked", YES, "revokedOn", day("2026-06-30"))
                        .rightlyHeld(AS_OF));
        assertEquals(
                NO,
                Made.of(AccessGrant.class, "neededForJob", NO, "revoked", YES, "revokedOn", day("2026-07-01"))
                        .rightlyHeld(AS_OF));
        assertEquals(
                NO,
                Made.of(AccessGrant.class, "neededForJob", PARTLY, "revoked", NO)
                        .rightlyHeld(AS_OF));
        assertEquals(UNKNOWN, Made.of(AccessGrant.class, "revoked", NO).rightlyHeld(AS_OF));
        assertEquals(UNKNOWN, Made.of(AccessGrant.class, "neededForJob", NO).rightlyHeld(AS_OF));
    }

    @Test
    void anOfficeIsHeldFromItsFirstDayToItsLast() {
        assertEquals(YES, Made.of(Designation.class).held(AS_OF));
        assertEquals(
                YES,
                Made.of(Designation.class, "from", day("2026-06-30"), "until", day("2026-06-30"))
                        .held(AS_OF));
        assertEquals(NO, Made.of(Designation.class, "from", day("2026-07-01")).held(AS_OF));
        assertEquals(NO, Made.of(Designation.class, "until", day("2026-06-29")).held(AS_OF));
        assertEquals(
                UNKNOWN, Made.of(Designation.class, "from", DateRange.in(2026)).held(AS_OF));
        assertEquals(
                UNKNOWN, Made.of(Designation.class, "until", DateRange.in(2026)).held(AS_OF));
    }
}
