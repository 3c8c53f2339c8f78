package dev.assay.points;

import static dev.assay.api.model.FindingStatus.CLAIMED;
import static dev.assay.api.model.FindingStatus.NOT_APPLICABLE;
import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.FindingStatus;
import dev.assay.engine.CouldNotConclude;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a recorded failure decides, and where it must not. */
class RecordedPointsTest {

    private static final String BREACH =
            "id: b, on: 2026-01-10, discovered: 2026-01-12, ephi: yes, individuals-affected: 900";

    private static FindingStatus breach(String control, String more) {
        return Points.status(control, "breaches: [{" + BREACH + ", " + more + "}]\n");
    }

    private static FindingStatus vendor(String control, String more) {
        return Points.status(
                control,
                "vendors: [{id: v, handles-phi: yes, handles-ephi: yes, agreement: {exists: no}, " + more + "}]\n");
    }

    @Test
    void aConduitOwesNoAgreementAndAServiceThatStoresDoes() {
        String conduit = "transmission-only: yes, stores-phi-beyond-transit: no, routine-phi-access: no";
        assertNotEquals(NOT_SATISFIED, vendor("164.502(e)(2)", conduit));
        assertNotEquals(NOT_SATISFIED, vendor("164.308(b)(3)", conduit));
        assertEquals(NOT_SATISFIED, vendor("164.502(e)(2)", "stores-phi-beyond-transit: yes"));
        assertEquals(NOT_SATISFIED, vendor("164.308(b)(3)", "stores-phi-beyond-transit: yes, transmission-only: yes"));
        assertNotEquals(NOT_SATISFIED, vendor("164.502(e)(2)", "treatment-provider: yes"));
        assertNotEquals(NOT_SATISFIED, vendor("164.502(e)(2)", "contracts-with: business-associate"));
        assertEquals(NOT_SATISFIED, vendor("164.502(e)(1)(i)", "critical: no"));
    }

    @Test
    void anAgreementThatCameTooLateOrLacksATermIsAGap() {
        String late =
                "vendors: [{id: v, handles-ephi: yes, phi-disclosed-since: 2020-01-01, agreement: {signed: 2021-05-01}}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.502(e)(1)(i)", late));
        assertEquals(NOT_SATISFIED, Points.status("164.308(b)(1)", late));
        String bare = "vendors: [{id: v, handles-ephi: yes, agreement: {exists: yes, written: yes, safeguards: no}}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.502(e)(2)", bare));
        assertEquals(NOT_SATISFIED, Points.status("164.308(b)(3)", bare));
    }

    @Test
    void aBreachWithoutADateHasHappenedAndAPlannedOneHasNot() {
        assertEquals(NOT_SATISFIED, Points.status("164.502(a)", "breaches: [{id: b, impermissible: yes}]\n"));
        assertEquals(NOT_SATISFIED, Points.status("164.502(a)", "breaches: [{id: b, on: 2026, impermissible: yes}]\n"));
        assertNotEquals(
                NOT_SATISFIED,
                Points.status("164.502(a)", "breaches: [{id: b, on: 2026-07-01, impermissible: yes}]\n"));
        assertNotEquals(
                NOT_SATISFIED,
                Points.status("164.502(a)", "breaches: [{id: b, impermissible: yes, recorded: 2026-08-01}]\n"));
        assertNotEquals(
                NOT_SATISFIED,
                Points.status("164.308(a)(6)(ii)", "incidents: [{id: i, detected: 2026-07-02, responded: no}]\n"),
                "noticed after the assessment");
    }

    @Test
    void theftOfUnencryptedEphiIsPresumedABreachForSubpartDAlone() {
        String stolen = "kind: theft, impermissible: no, encrypted: no, individual-notice: {sent: no}";
        assertEquals(NOT_SATISFIED, breach("164.404(a)(1)", stolen));
        assertNotEquals(NOT_SATISFIED, breach("164.502(a)", stolen));
        assertNotEquals(NOT_SATISFIED, breach("164.404(a)(1)", stolen.replace("kind: theft", "kind: snooping")));
    }

    @Test
    void whatTheOrganizationTreatsAsReportableCountsAsUnsecured() {
        String late = "kind: theft, impermissible: yes, individual-notice: {on: 2026-05-20, late: yes}";
        assertEquals(NOT_SATISFIED, breach("164.404(b)", late));
        String reason = Points.finding("164.404(b)", "breaches: [{" + BREACH + ", " + late + "}]\n")
                .reason();
        assertTrue(reason.contains("164.414(b)"), reason);
        assertEquals(
                UNDETERMINED,
                breach("164.404(a)(1)", "kind: theft, impermissible: yes, individual-notice: {sent: no}"));
        assertEquals(
                NOT_SATISFIED,
                breach("164.404(a)(1)", "impermissible: yes, in-breach-log: yes, individual-notice: {sent: no}"));
    }

    @Test
    void lateDecidesTimelinessAndNeverThatANoticeWasSent() {
        String open = "breaches: [{id: b, impermissible: yes, ephi: no, individual-notice: {sent: no, late: yes}}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.404(b)", open));
        assertEquals(NOT_SATISFIED, Points.status("164.404(a)(1)", open));
        String reason = Points.finding("164.404(a)(1)", open).reason();
        assertFalse(reason.contains("unknown"), reason);
    }

    @Test
    void moreThanTwentyEightThousandResidentsMakeAMediaNoticeOwed() {
        String many = "impermissible: yes, encrypted: no, media-notice: {sent: no}, individuals-affected: ";
        String base = BREACH.replace(", individuals-affected: 900", "");
        assertEquals(NOT_SATISFIED, Points.status("164.406(a)", "breaches: [{" + base + ", " + many + "28001}]\n"));
        assertEquals(UNDETERMINED, Points.status("164.406(a)", "breaches: [{" + base + ", " + many + "28000}]\n"));
    }

    @Test
    void networksThatLeaveEphiUnguardedFailTransmissionSecurity() {
        assertEquals(
                NOT_SATISFIED,
                Points.status("164.312(e)(1)", "networks: [{id: n, carries-ephi: yes, firewall: no}]\n"));
        assertNotEquals(
                NOT_SATISFIED, Points.status("164.312(e)(1)", "networks: [{id: n, carries-ephi: no, firewall: no}]\n"));
    }

    @Test
    void aTrackerThatSendsANetworkAddressFromAPublicPageDisclosesNothing() {
        String tracker = "vendors: [{id: adnet, agreement: {exists: no}}]\n"
                + "web-trackers: [{id: t, vendor: adnet, page: PAGE, transmits: [ip-address]}]\n";
        assertNotEquals(NOT_SATISFIED, Points.status("164.502(a)", tracker.replace("PAGE", "condition-information")));
        assertEquals(NOT_SATISFIED, Points.status("164.502(a)", tracker.replace("PAGE", "behind-login")));
    }

    @Test
    void aPolicyThatIsWrittenIsNoFailureOfWriting() {
        String facts = "practices: {security-policies: no}\npolicies: [{topic: sanctions, written: yes}]\n";
        assertNotEquals(NOT_SATISFIED, Points.status("164.316(b)(1)(i)", facts));
        assertEquals(NOT_SATISFIED, Points.status("164.316(a)", facts));
        String unwritten = "policies: [{topic: audit-controls, written: no}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.316(b)(1)(i)", unwritten));
        assertNotEquals(NOT_SATISFIED, Points.status("164.312(b)", unwritten));
    }

    @Test
    void whereNothingWasDecidedTheSpecificationAloneIsTheGap() {
        String laptop = "systems: [{id: laptop, ephi: yes, encryption-at-rest: no}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.312(a)(2)(iv)", laptop));
        assertEquals(UNDETERMINED, Points.status("164.306(d)(3)(ii)(A)", laptop));
        String decided = laptop
                + "addressable-decisions: [{control: \"hipaa:164.312(a)(2)(iv)\", decision: implement, on: 2025-01-01}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.306(d)(3)(ii)(A)", decided));
    }

    @Test
    void theDaysOfARequestCountToItsAnswer() {
        String facts = "patient-requests: [{id: r, kind: access, received-on: 2026-01-01, answered-on: 2026-03-20}]\n";
        String reason = Points.finding("164.524(b)(2)(i)", facts).reason();
        assertTrue(reason.contains("78 days"), reason);
    }

    @Test
    void aRangeThatRunsPastTheAssessmentEndsThere() {
        String facts = "patient-requests: [{id: r, kind: access, received-on: 2026, answered: no}]\n";
        String reason = Points.finding("164.524(b)(2)(i)", facts).reason();
        assertTrue(reason.contains("0 to 180 days"), reason);
    }

    @Test
    void aFailureToCooperateDecidesBeforeAJudgment() {
        String judged =
                "judgments: [{control: \"hipaa:160.310(b)\", answer: yes, reason: Answered all, judged-by: counsel,"
                        + " on: 2026-01-01}]\n";
        assertEquals(CLAIMED, Points.status("160.310(b)", judged));
        assertEquals(
                NOT_SATISFIED,
                Points.status(
                        "160.310(b)", judged + "ocr-statements: [{id: s, on: 2026-02-01, records-provided: no}]\n"));
    }

    @Test
    void aPartialRiskAnalysisIsAGapThatNamesWhatIsMissing() {
        String facts = "activities: [{kind: risk-analysis, on: 2026-01-01, scope: some-ephi, systems: [ehr],"
                + " impact-determined: no}]\nsystems: [{id: ehr, ephi: yes}]\n";
        String reason = Points.finding("164.308(a)(1)(ii)(A)", facts).reason();
        assertTrue(reason.contains("it covers ehr and not all ePHI; the impact of threats is missing"), reason);
    }

    @Test
    void leastPrivilegeReachesEachProvisionOnAccess() {
        for (String control : List.of("164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)", "164.312(a)(1)")) {
            assertEquals(NOT_SATISFIED, Points.status(control, "practices: {least-privilege: no}\n"), control);
        }
    }

    @Test
    void aMissingAccessPolicyLeavesOpenWhatSystemsEnforce() {
        String facts = "systems: [{id: ehr, ephi: yes, access-control: yes}]\n"
                + "complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: IT lead, count: 1}}\n"
                + "policies: [{topic: information-access-management, written: no}]\n";
        assertEquals(UNDETERMINED, Points.status("164.312(a)(1)", facts));
        assertEquals(NOT_SATISFIED, Points.status("164.308(a)(4)(i)", facts));
        assertEquals(
                NOT_APPLICABLE,
                Points.status(
                        "164.404(a)(1)",
                        "complete: {breaches: {answer: yes, as-of: 2026-06-01, counted-by: IT lead, count: 0}}\n"));
    }

    @Test
    void aJudgmentOfALaterDayIsToldAsThat() {
        String reason = Points.finding(
                        "164.306(a)(1)",
                        "judgments: [{control: \"hipaa:164.306(a)(1)\", answer: yes, reason: All read, judged-by: counsel,"
                                + " on: 2026-07-15}]\n")
                .reason();
        assertTrue(reason.contains("2026-07-15 is dated after this assessment of 2026-06-30"), reason);
    }

    @Test
    void idsThatDifferInCaseOrCharacterFormAloneAreRefused() {
        for (String other : List.of("EHR", "\uff45hr")) {
            CouldNotConclude refused = assertThrows(
                    CouldNotConclude.class, () -> Points.assess("systems: [{id: ehr}, {id: " + other + "}]\n"));
            assertTrue(refused.getMessage().contains("in case or character form alone"), refused.getMessage());
        }
    }

    @Test
    void anAcceptanceThatEndsBeforeItBeginsIsRefused() {
        CouldNotConclude refused = assertThrows(
                CouldNotConclude.class,
                () -> Points.assess(
                        "risk-acceptances: [{control: \"hipaa:164.312(d)\", on: 2026-05-01, expires: 2026-04-01}]\n"));
        assertTrue(refused.getMessage().contains("before it begins"), refused.getMessage());
    }
}
