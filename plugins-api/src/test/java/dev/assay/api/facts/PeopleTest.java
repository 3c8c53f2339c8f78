package dev.assay.api.facts;

import static dev.assay.api.facts.Made.day;
import static dev.assay.api.value.Answer.NO;
import static dev.assay.api.value.Answer.PARTLY;
import static dev.assay.api.value.Answer.UNKNOWN;
import static dev.assay.api.value.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is worked out of workforce members, requests of patients, sanctions, complaints and workstations. */
class PeopleTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static WorkforceMember member(Object... said) {
        return Made.of(WorkforceMember.class, said);
    }

    @Test
    void whoIsListedWorksHereFromTheFirstDayToTheLast() {
        assertEquals(YES, member("left", NO).worksHere(AS_OF));
        assertEquals(NO, member("left", YES).worksHere(AS_OF));
        assertEquals(YES, member().worksHere(AS_OF));
        assertEquals(NO, member("left", NO, "started", day("2026-07-01")).worksHere(AS_OF));
        assertEquals(YES, member("left", NO, "started", day("2026-06-30")).worksHere(AS_OF));
        assertEquals(UNKNOWN, member("left", NO, "started", DateRange.in(2026)).worksHere(AS_OF));
        assertEquals(YES, member("leftOn", day("2026-06-30")).worksHere(AS_OF));
        assertEquals(NO, member("leftOn", day("2026-06-29")).worksHere(AS_OF));
        assertEquals(UNKNOWN, member("left", NO, "leftOn", day("2026-06-29")).worksHere(AS_OF));
        assertEquals(UNKNOWN, member("leftOn", DateRange.in(2026)).worksHere(AS_OF));
        assertEquals(UNKNOWN, member("left", PARTLY).gone(AS_OF));
    }

    @Test
    void aTrainingToComeIsNoneYet() {
        assertEquals(YES, member("securityTrained", YES).securityTrainedBy(AS_OF));
        assertEquals(
                YES,
                member("securityTrained", YES, "securityTrainedOn", day("2026-06-30"))
                        .securityTrainedBy(AS_OF));
        assertEquals(
                UNKNOWN,
                member("securityTrained", YES, "securityTrainedOn", day("2026-07-01"))
                        .securityTrainedBy(AS_OF));
        assertEquals(
                NO,
                member("securityTrained", NO, "securityTrainedOn", day("2026-07-01"))
                        .securityTrainedBy(AS_OF));
        assertEquals(
                UNKNOWN,
                member("privacyTrained", YES, "privacyTrainedOn", day("2026-07-01"))
                        .privacyTrainedBy(AS_OF));
        assertEquals(
                YES,
                member("privacyTrained", YES, "privacyTrainedOn", day("2026-06-30"))
                        .privacyTrainedBy(AS_OF));
        assertEquals(NO, member("privacyTrained", NO).privacyTrainedBy(AS_OF));
    }

    @Test
    void aNewcomerIsTrainedWithinAReasonableTimeWhichIsLessThanAYear() {
        assertEquals(
                NO, member("privacyTrained", NO, "started", day("2025-06-30")).privacyTrainedBy(AS_OF));
        assertEquals(
                UNKNOWN,
                member("privacyTrained", NO, "started", day("2025-07-01")).privacyTrainedBy(AS_OF));
        assertEquals(
                YES, member("privacyTrained", YES, "started", day("2026-06-01")).privacyTrainedBy(AS_OF));
        assertEquals(
                NO, member("securityTrained", NO, "started", day("2026-06-01")).securityTrainedBy(AS_OF));
    }

    @Test
    void accessThatEndsLaterStands() {
        assertEquals(YES, member("accessTerminated", YES).accessEndedBy(AS_OF));
        assertEquals(
                YES,
                member("accessTerminated", YES, "accessTerminatedOn", day("2026-06-30"))
                        .accessEndedBy(AS_OF));
        assertEquals(
                NO,
                member("accessTerminated", YES, "accessTerminatedOn", day("2026-07-01"))
                        .accessEndedBy(AS_OF));
        assertEquals(
                UNKNOWN,
                member("accessTerminated", YES, "accessTerminatedOn", DateRange.in(2026))
                        .accessEndedBy(AS_OF));
        assertEquals(NO, member("accessTerminated", NO).accessEndedBy(AS_OF));
    }

    private static PatientRequest request(Object... said) {
        return Made.of(PatientRequest.class, said);
    }

    private static Answer inTime(String acted) {
        return request("kind", "access", "receivedOn", day("2026-01-10"), "answeredOn", day(acted))
                .actedInTime(AS_OF);
    }

    @Test
    void aRequestIsActedOnByItsLastDay() {
        assertEquals(YES, inTime("2026-02-09"));
        assertEquals(NO, inTime("2026-02-10"));
        assertEquals(NO, inTime("2026-07-01"));
        assertEquals(
                UNKNOWN,
                request("kind", "access", "receivedOn", day("2026-01-10"), "answered", YES)
                        .actedInTime(AS_OF));
        assertEquals(
                NO,
                request("kind", "access", "receivedOn", day("2026-01-10"), "answered", NO)
                        .actedInTime(AS_OF));
        assertEquals(
                NO,
                request("kind", "access", "receivedOn", day("2026-01-10"), "answered", PARTLY)
                        .actedInTime(AS_OF));
        assertEquals(
                UNKNOWN,
                request("kind", "access", "receivedOn", day("2026-05-31"), "answered", NO)
                        .actedInTime(AS_OF));
        assertEquals(
                NO,
                request("kind", "access", "receivedOn", day("2026-05-30"), "answered", NO)
                        .actedInTime(AS_OF));
        assertEquals(
                UNKNOWN,
                request("kind", "access", "receivedOn", day("2026-01-10")).actedInTime(AS_OF));
    }

    @Test
    void whatBecameOfARequestForAccess() {
        assertEquals(YES, request("kind", "access").forAccess());
        assertEquals(NO, request("kind", "accounting").forAccess());
        assertEquals(UNKNOWN, request().forAccess());
        assertEquals(YES, request("kind", "accounting").forAccounting());
        assertEquals(YES, request("kind", "access", "outcome", "partly-granted").accessGiven());
        assertEquals(YES, request("kind", "access", "outcome", "partly-granted").accessDenied());
        assertEquals(NO, request("kind", "access", "outcome", "denied").accessGiven());
        assertEquals(NO, request("kind", "access", "outcome", "granted").accessDenied());
        assertEquals(NO, request("kind", "amendment", "outcome", "denied").accessDenied());
        assertEquals(UNKNOWN, request("kind", "access").accessDenied());
        assertEquals(UNKNOWN, request("outcome", "denied").accessDenied());
        assertEquals(YES, request("kind", "access", "outcome", "not-held").notHeld());
        assertEquals(NO, request("kind", "access", "outcome", "granted").notHeld());
        assertEquals(
                NO, request("kind", "accounting", "thirdPartyDirective", YES).directed());
        assertEquals(
                UNKNOWN, request("kind", "access", "thirdPartyDirective", YES).directed());
        assertEquals(YES, directive(YES, YES).directed());
        assertEquals(NO, directive(NO, YES).directed());
        assertEquals(NO, directive(YES, NO).directed());
    }

    private static PatientRequest directive(Answer inEhr, Answer electronic) {
        return request(
                "kind",
                "access",
                "thirdPartyDirective",
                YES,
                "recordsInEhr",
                inEhr,
                "electronicCopyRequested",
                electronic);
    }

    @Test
    void theLimitOnFeesIsForThePatientsOwnCopy() {
        PatientRequest directed =
                request("kind", "access", "outcome", "granted", "thirdPartyDirective", YES, "feeCostBased", NO);
        assertEquals(NO, directed.feeLimited());
        PatientRequest open = request("kind", "access", "outcome", "granted", "feeCostBased", NO);
        assertEquals(UNKNOWN, open.feeLimited());
        PatientRequest own = request("kind", "access", "feePayer", "individual", "feeAsked", YES);
        assertEquals(YES, own.feeLimited());
        PatientRequest denied = request(
                "kind", "access", "outcome", "denied", "personalRepresentative", YES, "feeCovers", List.of("postage"));
        assertEquals(YES, denied.feeLimited());
        assertEquals(YES, denied.feeWithinLimit());
        assertEquals(NO, request("kind", "access", "outcome", "denied").feeLimited());
        assertEquals(NO, request("feeCovers", List.of("search-and-retrieval")).feeWithinLimit());
        assertEquals(UNKNOWN, request("feeCovers", List.of("per-page-fee")).feeWithinLimit());
        assertEquals(YES, request("feeAsked", NO).feeWithinLimit());
    }

    @Test
    void aDenialHasAGroundAndIsReviewedWhereThatIsAskedFor() {
        assertEquals(YES, request("outcome", "granted").rightKept());
        assertEquals(YES, request("outcome", "not-held").rightKept());
        assertEquals(NO, request("outcome", "denied", "denialGround", "none").rightKept());
        assertEquals(
                YES,
                request("outcome", "denied", "denialGround", "unreviewable").rightKept());
        assertEquals(UNKNOWN, request("outcome", "denied").rightKept());
        assertEquals(UNKNOWN, request("denialGround", "none").rightKept());
        assertEquals(YES, review("reviewable", YES));
        assertEquals(NO, review("reviewable", NO));
        assertEquals(UNKNOWN, review("reviewable", UNKNOWN));
        assertEquals(NO, review("unreviewable", YES));
        assertEquals(NO, review("none", YES));
        assertEquals(UNKNOWN, review("unknown", YES));
        assertEquals(
                NO,
                request("kind", "access", "outcome", "granted", "denialGround", "reviewable")
                        .reviewOwed());
    }

    private static Answer review(String ground, Answer asked) {
        return request("kind", "access", "outcome", "denied", "denialGround", ground, "reviewRequested", asked)
                .reviewOwed();
    }

    @Test
    void sanctionsAndComplaints() {
        assertEquals(YES, Made.of(Sanction.class, "policiesViolated", "both").security());
        assertEquals(YES, Made.of(Sanction.class, "policiesViolated", "both").privacy());
        assertEquals(NO, Made.of(Sanction.class, "policiesViolated", "privacy").security());
        assertEquals(NO, Made.of(Sanction.class, "policiesViolated", "security").privacy());
        assertEquals(UNKNOWN, Made.of(Sanction.class).security());
        assertEquals(UNKNOWN, Made.of(Sanction.class).privacy());
        assertEquals(YES, Made.of(Complaint.class, "retaliation", NO).withoutRetaliation());
        assertEquals(NO, Made.of(Complaint.class, "retaliation", PARTLY).withoutRetaliation());
        assertEquals(UNKNOWN, Made.of(Complaint.class).withoutRetaliation());
    }

    @Test
    void aWorkstationIsAComputerThatPeopleWorkAt() {
        assertEquals(
                YES,
                Made.of(InformationSystem.class, "kind", "laptop", "ephi", YES).workstationWithEphi());
        assertEquals(
                NO,
                Made.of(InformationSystem.class, "kind", "laptop", "ephi", NO).workstationWithEphi());
        assertEquals(
                NO,
                Made.of(InformationSystem.class, "kind", "server", "ephi", YES).workstationWithEphi());
        assertEquals(UNKNOWN, Made.of(InformationSystem.class, "ephi", YES).workstationWithEphi());
        assertEquals(
                NO,
                Made.of(InformationSystem.class, "kind", "other", "ephi", NO).workstationWithEphi());
    }

    @Test
    void theTermsOfAContractAreOwedWhereThereIsOne() {
        assertEquals(YES, Made.of(Vendor.class, "handlesPhi", YES).termsOwed());
        assertEquals(NO, with("exists", NO).termsOwed());
        assertEquals(NO, with("kind", "memorandum").termsOwed());
        assertEquals(YES, with("kind", "contract").termsOwed());
        assertEquals(NO, with("exists", NO).ephiTermsOwed());
        assertEquals(NO, with("kind", "law").ephiTermsOwed());
        assertEquals(YES, with("kind", "contract").ephiTermsOwed());
        assertEquals(YES, with("kind", "law").otherArrangement());
        assertEquals(NO, with().otherArrangement());
    }

    private static Vendor with(Object... said) {
        return Made.of(
                Vendor.class,
                "handlesPhi",
                YES,
                "handlesEphi",
                YES,
                "agreement",
                Made.of(Vendor.Agreement.class, said));
    }
}
