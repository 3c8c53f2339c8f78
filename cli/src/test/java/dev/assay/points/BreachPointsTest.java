package dev.assay.points;

import static dev.assay.api.model.FindingStatus.NOT_APPLICABLE;
import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where most tools are wrong about breaches, minimum necessary and retention: each test is named after a point. */
class BreachPointsTest {

    private static final String OPEN =
            "id: mail, discovered: 2026-01-10, impermissible: yes, encrypted: no, exclusion: none";

    private static String breach(String more) {
        return "complete: {breaches: {answer: yes, as-of: 2026-06-30, counted-by: privacy official, count: 1}}\n"
                + "breaches: [{" + OPEN + ", " + more + "}]\n";
    }

    private static FindingStatus status(String control, String more) {
        return Points.status(control, breach(more));
    }

    private static final String FACTORS =
            "assessment: {on: 2026-01-20, written: yes, nature-of-phi: yes, unauthorized-person: yes, acquired-or-viewed: yes, extent-mitigated: yes, low-probability-concluded: yes}";

    @Test
    void point19ABreachIsPresumed() {
        String unsent = "individual-notice: {sent: no}";
        assertEquals(NOT_SATISFIED, status("164.404(a)(1)", unsent));
        assertEquals(NOT_APPLICABLE, status("164.404(a)(1)", unsent + ", " + FACTORS));
        for (String factor :
                new String[] {"nature-of-phi", "unauthorized-person", "acquired-or-viewed", "extent-mitigated"}) {
            String three = FACTORS.replace(factor + ": yes", factor + ": no");
            assertEquals(NOT_SATISFIED, status("164.404(a)(1)", unsent + ", " + three), factor);
            assertEquals(NOT_SATISFIED, status("164.414(b)", unsent + ", " + three), factor);
        }
        Finding out = Points.finding("164.404(a)(1)", breach(unsent + ", " + FACTORS));
        assertTrue(out.reason().contains("by what the organization itself recorded"), out.reason());
        assertTrue(Points.control("164.414(b)").note().contains("significant harm"));
    }

    @Test
    void point20ThreeExclusionsComeFirst() {
        for (String exclusion : new String[] {"good-faith-workforce", "between-authorized", "not-retained"}) {
            String more = "individual-notice: {sent: no}, exclusion-documented: ";
            String facts = breach(more + "yes").replace("exclusion: none", "exclusion: " + exclusion);
            assertEquals(NOT_APPLICABLE, Points.status("164.404(b)", facts), exclusion);
            assertEquals(
                    NOT_SATISFIED,
                    Points.status("164.404(b)", facts.replace("documented: yes", "documented: no")),
                    exclusion);
        }
    }

    @Test
    void point21EncryptionHelpsWithNotificationOnly() {
        String secured = breach("encryption-key-taken: no, decrypted-at-the-time: no, individual-notice: {sent: no}")
                .replace("encrypted: no", "encrypted: yes");
        assertEquals(NOT_APPLICABLE, Points.status("164.404(b)", secured));
        assertEquals(
                NOT_SATISFIED,
                Points.status("164.404(b)", secured.replace("encryption-key-taken: no", "encryption-key-taken: yes")));
        assertEquals(NOT_SATISFIED, Points.status("164.404(b)", secured.replace("time: no", "time: yes")));
        assertEquals(UNDETERMINED, Points.status("164.404(b)", secured.replace("encryption-key-taken: no, ", "")));
        assertEquals(
                NOT_SATISFIED,
                Points.status("164.308(a)(1)(ii)(A)", secured + "practices: {risk-analysis: no}\n"),
                "the Security Rule is owed as before");
        assertEquals(NOT_SATISFIED, status("164.404(b)", "kind: ransomware, individual-notice: {sent: no}"));
    }

    @Test
    void point22DiscoveryIsImputed() {
        String sixty = "individual-notice: {on: 2026-03-11, late: no}";
        assertFalse(status("164.404(b)", sixty).gap());
        assertTrue(status("164.404(b)", sixty + ", discoverable-on: 2026-01-09").gap());
        assertTrue(status(
                        "164.404(b)",
                        sixty + ", business-associate-is-agent: yes, business-associate-discovered: 2026-01-09")
                .gap());
        assertFalse(status(
                        "164.404(b)",
                        sixty + ", business-associate-is-agent: no, business-associate-discovered: 2026-01-09")
                .gap());
    }

    @Test
    void point23SixtyDaysAreTheOuterLimit() {
        assertEquals(NOT_SATISFIED, status("164.404(b)", "individual-notice: {on: 2026-01-20, late: yes}"));
        assertEquals(
                UNDETERMINED, status("164.404(b)", "individual-notice: {on: 2026-01-20}"), "a person judges the pace");
        assertEquals(NOT_SATISFIED, status("164.404(b)", "individual-notice: {on: 2026-03-12, late: no}"));
        assertNotEquals(NOT_SATISFIED, status("164.404(b)", "individual-notice: {on: 2026-03-11, late: no}"));
    }

    @Test
    void point24ThresholdsDiffer() {
        String unsent = "media-notice: {sent: no}, secretary-notice: {sent: no}";
        String exactly = "individuals-affected: 500, most-residents-in-one-state: 500, " + unsent;
        assertEquals(NOT_SATISFIED, status("164.408(b)", exactly));
        assertEquals(NOT_APPLICABLE, status("164.406(a)", exactly));
        assertEquals(
                NOT_SATISFIED,
                status("164.406(a)", "individuals-affected: 501, most-residents-in-one-state: 501, " + unsent));
        assertEquals(
                NOT_APPLICABLE,
                status("164.406(a)", "individuals-affected: 900, most-residents-in-one-state: 450, " + unsent));
        assertEquals(NOT_APPLICABLE, status("164.408(b)", "individuals-affected: 499, " + unsent));
    }

    @Test
    void point25TheYearOfDiscoveryAndLeapYears() {
        String facts = "breaches: [{id: fax, on: 2022-12-30, discovered: 2023-01-02, impermissible: yes, encrypted: no,"
                + " individuals-affected: 3, in-breach-log: yes, secretary-notice: {on: DAY}}]\n";
        LocalDate later = LocalDate.of(2024, 6, 30);
        assertEquals(
                NOT_SATISFIED,
                Points.finding(
                                Points.assess("roles: [covered-entity]", later, facts.replace("DAY", "2024-03-01")),
                                "164.408(c)")
                        .status());
        assertFalse(Points.finding(
                        Points.assess("roles: [covered-entity]", later, facts.replace("DAY", "2024-02-29")),
                        "164.408(c)")
                .status()
                .gap());
        String next = facts.replace("2023-01-02", "2024-01-02").replace("DAY", "2025-03-01");
        assertFalse(
                Points.finding(Points.assess("roles: [covered-entity]", LocalDate.of(2025, 6, 30), next), "164.408(c)")
                        .status()
                        .gap());
    }

    @Test
    void point26NoDiagnosisIsNeeded() {
        String question = Points.catalog("hipaa").checks().values().stream()
                .filter(check -> check.id().name().equals("use-permitted"))
                .findFirst()
                .orElseThrow()
                .question();
        assertFalse(question.contains("diagnos"), question);
        assertTrue(status("164.404(a)(1)", "title: names and dates of service only, individual-notice: {sent: no}")
                .gap());
    }

    @Test
    void point27LawEnforcementDelay() {
        String notice = "individual-notice: {on: 2026-04-01, late: no}, law-enforcement-delay: ";
        assertTrue(status("164.404(b)", notice + "{statement: none}").gap());
        assertFalse(status("164.404(b)", notice + "{statement: written, on: 2026-01-20, until: 2026-03-31}")
                .gap());
        assertFalse(status("164.404(b)", notice + "{statement: oral, on: 2026-03-02, documented: yes}")
                .gap());
        assertTrue(status("164.404(b)", notice + "{statement: oral, on: 2026-01-20, documented: yes}")
                .open());
        assertTrue(status("164.404(b)", notice + "{statement: oral, on: 2026-03-02, documented: no}")
                .gap());
        assertTrue(status("164.412(b)", notice + "{statement: oral, on: 2026-03-02, documented: no}")
                .gap());
        assertTrue(
                status("164.412(a)", notice + "{statement: written, on: 2026-01-20, until: 2026-04-01}")
                        .gap(),
                "the delay is mandatory");
    }

    @Test
    void point28MinimumNecessaryHasExceptions() {
        Part exceptions = Points.catalog("hipaa").parts().get(new ControlId("hipaa", "164.502(b)(2)"));
        assertTrue(exceptions.statement().contains("treatment"));
        assertTrue(exceptions.statement().contains("the individual"));
        assertTrue(Points.control("164.502(b)").cites().contains(exceptions.id()));
    }

    @Test
    void point29SixYearsFromTheLaterDay() {
        String policy = "policies: [{topic: other, written: yes, approved-on: 2015-03-01, last-in-effect: 2020-01-10,"
                + " discarded: yes, discarded-on: DAY}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.316(b)(2)(i)", policy.replace("DAY", "2021-03-02")));
        assertEquals(NOT_SATISFIED, Points.status("164.316(b)(2)(i)", policy.replace("DAY", "2026-01-09")));
        assertFalse(Points.status("164.316(b)(2)(i)", policy.replace("DAY", "2026-01-10"))
                .gap());
        assertTrue(Points.control("164.316(b)(2)(i)").note().contains("medical records"));
    }

    @Test
    void point30TodaysNumbering() {
        assertTrue(Points.control("164.308(b)(3)").aliases().contains("164.308(b)(4)"));
        AssessmentResults results = Points.assess("");
        assertTrue(results.findings().stream()
                .noneMatch(f -> f.control().name().equals("164.308(b)(4)")
                        || f.control().name().equals("164.314(a)(3)(i)")));
        assertTrue(Points.control("164.314(a)(2)(iii)").note().contains("308(b)(4)"));
    }

    @Test
    void point31PrintedTextIsNotAlwaysLawInForce() {
        for (String id : new String[] {"164.509", "164.502(a)(5)(iii)"}) {
            Part part = Points.catalog("hipaa").parts().get(new ControlId("hipaa", id));
            assertEquals(Part.Kind.LEFT_OUT, part.kind(), id);
            assertTrue(part.statement().contains("Purl"), id);
        }
        assertTrue(Points.control("164.524(c)(3)(ii)").note().contains("Ciox"));
    }
}
