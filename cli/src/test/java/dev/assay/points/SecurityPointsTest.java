package dev.assay.points;

import static dev.assay.api.model.FindingStatus.NOT_APPLICABLE;
import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.facts.Role;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Check;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where most tools are wrong about the Security Rule: each test is named after a point and its number. */
class SecurityPointsTest {

    private static final String LAPTOP = """
            complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: inventory, count: 1}}
            systems: [{id: laptop, ephi: yes, encryption-at-rest: no, unique-user-ids: no}]
            """;

    private static String decision(String control, String more) {
        return LAPTOP + Points.EVIDENCE + "addressable-decisions: [{control: \"hipaa:" + control + "\", " + more
                + ", reason: the vendor forbids it, cites-risk-analysis: yes, approved-by: security official,"
                + " on: 2026-02-01, evidence: decision}]\n";
    }

    private static final String ALTERNATIVE =
            "decision: alternative, factors: [technical], alternative-measure: locked room, alternative-in-place: yes";
    private static final String NOT_REASONABLE = "decision: not-reasonable, factors: [technical, risk]";

    @Test
    void point01AddressableIsNotOptional() {
        assertEquals(NOT_SATISFIED, Points.status("164.312(a)(2)(iv)", LAPTOP));
        assertEquals(SATISFIED, Points.status("164.312(a)(2)(iv)", decision("164.312(a)(2)(iv)", ALTERNATIVE)));
        assertEquals(SATISFIED, Points.status("164.312(a)(2)(iv)", decision("164.312(a)(2)(iv)", NOT_REASONABLE)));
        assertEquals(
                NOT_SATISFIED,
                Points.status("164.312(a)(2)(i)", decision("164.312(a)(2)(i)", NOT_REASONABLE)),
                "a required specification has no such branch");
    }

    @Test
    void point02TheDocumentIsItselfRequired() {
        String bare =
                LAPTOP + "addressable-decisions: [{control: \"hipaa:164.312(a)(2)(iv)\", decision: not-reasonable}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.312(a)(2)(iv)", bare));
        assertEquals(Duty.REQUIRED, Points.control("164.306(d)(3)(ii)(B)(1)").duty());
        assertTrue(Points.control("164.306(d)(3)(ii)(B)(1)").note().contains("164.316(b)(1)(ii)"));
    }

    @Test
    void point03WhatWasJudgedReasonableIsOwedAndAMechanismThatFailedOnceIsNotAutomaticallyAGap() {
        String twice = decision("164.312(a)(2)(iv)", NOT_REASONABLE) + "  # an earlier one\n";
        String reasonable = twice.replace(
                "addressable-decisions: [",
                "addressable-decisions: [{control: \"hipaa:164.312(a)(2)(iv)\", decision: implement, on: 2025-01-01}, ");
        assertEquals(NOT_SATISFIED, Points.status("164.312(a)(2)(iv)", reasonable));
        String mechanism = """
                complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: inventory, count: 2}}
                policies: [{topic: encryption, written: yes, implemented: yes}]
                systems:
                  - {id: desks, ephi: yes, encryption-at-rest: yes}
                  - {id: laptop, ephi: yes, encryption-at-rest: no}
                """;
        assertFalse(Points.status("164.312(a)(2)(iv)", mechanism).gap());
        assertTrue(Points.status("164.312(a)(2)(iv)", mechanism.replace("implemented: yes", "implemented: no"))
                .gap());
        assertTrue(Points.control("164.312(a)(2)(iv)").note().contains("Fifth Circuit"));
    }

    @Test
    void point04StandardsApplyToo() {
        Finding standard =
                Points.finding("164.308(a)(1)(i)", "policies: [{topic: security-management, written: no}]\n");
        assertEquals(NOT_SATISFIED, standard.status(), "by its own check");
        for (String id : List.of(
                "164.308(a)(2)",
                "164.308(a)(8)",
                "164.310(b)",
                "164.310(c)",
                "164.312(b)",
                "164.312(d)",
                "164.316(a)")) {
            Control control = Points.control(id);
            assertEquals(Duty.STANDARD, control.duty(), id);
            assertFalse(control.checks().isEmpty(), id);
        }
        for (Control control : Points.catalog("hipaa").controls().values()) {
            if (control.duty() == Duty.STANDARD) {
                assertTrue(control.decidable(), control.id() + " rests on its parts alone");
            }
        }
    }

    @Test
    void point05CostIsOneFactorOfFourAndWaivesNoStandard() {
        String cost = ALTERNATIVE.replace("[technical]", "[cost, size]");
        assertEquals(NOT_SATISFIED, Points.status("164.312(a)(2)(iv)", decision("164.312(a)(2)(iv)", cost)));
        assertEquals(
                SATISFIED,
                Points.status(
                        "164.312(a)(2)(iv)",
                        decision("164.312(a)(2)(iv)", cost.replace("[cost, size]", "[cost, risk]"))));
        assertEquals(
                4,
                Points.catalog("hipaa").parts().keySet().stream()
                        .filter(id -> id.name().startsWith("164.306(b)(2)("))
                        .count());
    }

    @Test
    void point06ASmallHealthPlanHasNoReliefToday() {
        assertEquals(
                Points.assess("roles: [health-plan]", "practices: {risk-analysis: no}\n").findings().stream()
                        .map(Finding::status)
                        .toList(),
                Points.assess("roles: [health-plan], workforce-size: 2", "practices: {risk-analysis: no}\n")
                        .findings()
                        .stream()
                        .map(Finding::status)
                        .toList());
        assertTrue(Points.catalog("hipaa")
                .parts()
                .get(new ControlId("hipaa", "164.318"))
                .statement()
                .contains("2006-04-20"));
    }

    @Test
    void point07WhoMustComply() {
        AssessmentResults associate = Points.assess("roles: [business-associate]", "");
        for (String covered : List.of("164.404(b)", "164.406(a)", "164.408(c)", "164.530(b)(1)", "164.530(i)(1)")) {
            assertEquals(NOT_APPLICABLE, Points.finding(associate, covered).status(), covered);
        }
        for (String both : List.of(
                "164.308(a)(1)(ii)(A)",
                "164.410(b)",
                "164.414(b)",
                "164.502(a)(3)",
                "164.502(b)",
                "164.502(e)(1)(ii)",
                "164.504(e)(1)(iii)",
                "164.504(e)(5)")) {
            assertNotEquals(NOT_APPLICABLE, Points.finding(associate, both).status(), both);
        }
        AssessmentResults entity = Points.assess("");
        for (String associateOnly :
                List.of("164.410(a)(1)", "164.410(b)", "164.502(a)(3)", "164.504(e)(5)", "164.308(b)(2)")) {
            Finding finding = Points.finding(entity, associateOnly);
            assertEquals(NOT_APPLICABLE, finding.status(), associateOnly);
            assertTrue(finding.reason().contains("business associate"), finding.reason());
        }
        assertEquals(Set.of(Role.COVERED_ENTITY), Points.control("164.414(a)").appliesTo());
    }

    @Test
    void point08NoContractWithTheSubcontractorOfABusinessAssociate() {
        String vendors = """
                complete: {vendors: {answer: yes, as-of: 2026-06-01, counted-by: office manager, count: 2}}
                vendors:
                  - {id: billing, handles-phi: yes, handles-ephi: yes, agreement: {signed: 2025-01-01, evidence: contract}}
                  - {id: cloud, handles-phi: yes, handles-ephi: yes, subcontractor-of: billing, agreement: {exists: no}}
                """.replace(", evidence: contract", "");
        assertFalse(Points.status("164.308(b)(3)", vendors).gap());
        assertFalse(Points.status("164.502(e)(2)", vendors).gap());
        String own = "vendors: [{id: cloud, handles-phi: yes, handles-ephi: yes, agreement: {exists: no}}]\n";
        assertEquals(NOT_SATISFIED, Points.status("164.308(b)(2)", "roles: [business-associate]", own));
        assertEquals(NOT_SATISFIED, Points.status("164.502(e)(1)(ii)", "roles: [business-associate]", own));
    }

    @Test
    void point09ClearinghouseIsolationOnlyInsideALargerOrganization() {
        String policy = "policies: [{topic: clearinghouse-isolation, written: no}]\n";
        assertEquals(
                NOT_APPLICABLE,
                Points.status("164.308(a)(4)(ii)(A)", "roles: [covered-entity], clearinghouse-function: no", policy));
        assertEquals(
                NOT_SATISFIED,
                Points.status("164.308(a)(4)(ii)(A)", "roles: [covered-entity], clearinghouse-function: yes", policy));
        assertEquals(UNDETERMINED, Points.status("164.308(a)(4)(ii)(A)", policy));
    }

    @Test
    void point10GroupHealthPlanDocuments() {
        String practice = "practices: {plan-documents-safeguards: no}\n";
        String id = "164.314(b)(2)(i)";
        assertEquals(
                NOT_SATISFIED,
                Points.status(
                        id, "roles: [health-plan], group-health-plan: yes, plan-sponsor-receives-phi: yes", practice));
        Finding summary = Points.finding(
                Points.assess("roles: [health-plan], group-health-plan: yes, plan-sponsor-receives-phi: no", practice),
                id);
        assertEquals(NOT_APPLICABLE, summary.status());
        assertTrue(summary.reason().contains("summary"), summary.reason());
        assertEquals(
                NOT_APPLICABLE, Points.status(id, "roles: [covered-entity], sponsors-self-insured-plan: no", practice));
        assertEquals(UNDETERMINED, Points.status(id, practice));
        String insured = "roles: [health-plan], fully-insured-plan: yes";
        assertEquals(NOT_APPLICABLE, Points.status("164.530(b)(1)", insured, "practices: {privacy-training: no}\n"));
        assertEquals(NOT_SATISFIED, Points.status("164.530(g)", insured, "practices: {non-retaliation: no}\n"));
    }

    @Test
    void point11AHybridEntityDesignatesItsComponents() {
        String id = "164.105(a)(2)(iii)(D)";
        assertEquals(
                NOT_SATISFIED,
                Points.status(
                        id, "roles: [covered-entity], hybrid-entity: yes, health-care-components-designated: no", ""));
        assertEquals(NOT_APPLICABLE, Points.status(id, "roles: [covered-entity], hybrid-entity: no", ""));
        assertEquals(UNDETERMINED, Points.status(id, ""));
        assertTrue(Points.control(id).note().contains("whole entity is in scope"));
    }

    @Test
    void point12PaperRaisesPrivacyAndBreachRulesNeverTheSecurityRule() {
        AssessmentResults results = Points.assess("""
                practices: {privacy-safeguards: no}
                breaches: [{id: charts, discovered: 2026-01-10, ephi: no, impermissible: yes, encrypted: no, individual-notice: {sent: no}}]
                """);
        assertEquals(NOT_SATISFIED, Points.finding(results, "164.530(c)(2)(i)").status());
        assertEquals(NOT_SATISFIED, Points.finding(results, "164.404(b)").status());
        assertTrue(results.findings().stream()
                .filter(f -> f.control().name().startsWith("164.312")
                        || f.control().name().startsWith("164.308"))
                .noneMatch(f -> f.status().gap()));
    }

    @Test
    void point13TrainingIsTwoRules() {
        String facts = """
                complete: {workforce: {answer: yes, as-of: 2026-06-01, counted-by: payroll, count: 1}}
                workforce: [{id: nurse, left: no, security-trained: yes, privacy-trained: no}]
                """;
        assertEquals(NOT_SATISFIED, Points.status("164.530(b)(1)", facts));
        assertNotEquals(NOT_SATISFIED, Points.status("164.308(a)(5)(i)", facts));
        String other = facts.replace(
                "security-trained: yes, privacy-trained: no", "security-trained: no, privacy-trained: yes");
        assertEquals(NOT_SATISFIED, Points.status("164.308(a)(5)(i)", other));
        assertNotEquals(NOT_SATISFIED, Points.status("164.530(b)(1)", other));
    }

    @Test
    void point14ASecondFactorIsNotNamed() {
        Finding finding =
                Points.finding("164.312(d)", "systems: [{id: mail, ephi: yes, authentication: yes, mfa: no}]\n");
        assertFalse(finding.status().gap());
        assertEquals(1, finding.advisories().size());
    }

    @Test
    void point15NoFixedPeriods() {
        for (Check check : Points.catalog("hipaa").checks().values()) {
            boolean period = Points.ASSESSOR.packs().get(0).rules().stream()
                    .anyMatch(rule ->
                            rule.check().equals(check.id()) && rule.sections().contains("parameters"));
            assertTrue(!period || check.basis() == Basis.GOOD_PRACTICE, check.id() + " makes a period law");
        }
        String old = """
                complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: security official, count: 1}}
                activities: [{kind: evaluation, on: 2019-01-01, technical-evaluation: yes, nontechnical-evaluation: yes}]
                """;
        Finding evaluation = Points.finding("164.308(a)(8)", old);
        assertFalse(evaluation.status().gap());
        assertEquals(1, evaluation.advisories().size());
    }

    @Test
    void point16EvaluationIsNotRiskAnalysisAndFiresOnChange() {
        String analysis = """
                activities: [{kind: risk-analysis, on: 2026-01-01, scope: all-ephi, threats-identified: yes, vulnerabilities-identified: yes,
                  likelihood-determined: yes, impact-determined: yes, risk-levels-determined: yes, written: yes, evidence: report}]
                """ + Points.EVIDENCE;
        assertEquals(SATISFIED, Points.status("164.308(a)(1)(ii)(A)", analysis));
        assertEquals(UNDETERMINED, Points.status("164.308(a)(8)", analysis));
        String server = """
                complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: security official, count: 1}}
                activities: [{kind: evaluation, on: 2026-01-01, technical-evaluation: yes, nontechnical-evaluation: yes}]
                changes: [{id: server, kind: new-system, on: 2026-02-01}]
                """;
        assertEquals(NOT_SATISFIED, Points.status("164.308(a)(8)", server));
        assertEquals(NOT_SATISFIED, Points.status("164.308(a)(1)(ii)(A)", server));
    }

    @Test
    void point17RiskAnalysisIsEnterpriseWideAndIsNotRiskManagement() {
        String part = """
                complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: security official, count: 1}}
                activities: [{kind: risk-analysis, on: 2026-01-01, scope: some-ephi, threats-identified: yes, vulnerabilities-identified: yes,
                  likelihood-determined: yes, impact-determined: yes, risk-levels-determined: yes, written: yes}]
                """;
        assertEquals(NOT_SATISFIED, Points.status("164.308(a)(1)(ii)(A)", part));
        assertFalse(Points.status("164.308(a)(1)(ii)(A)", part.replace("some-ephi", "all-ephi"))
                .gap());
        assertEquals(UNDETERMINED, Points.status("164.308(a)(1)(ii)(B)", part.replace("some-ephi", "all-ephi")));
        assertEquals(
                NOT_SATISFIED,
                Points.status(
                        "164.308(a)(1)(ii)(D)",
                        part.replace("some-ephi", "all-ephi") + "practices: {activity-review: no}\n"));
    }

    @Test
    void point18AScanIsNoRiskAnalysis() {
        String scan = """
                complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: security official, count: 1}}
                activities: [{kind: vulnerability-scan, on: 2026-01-01, succeeded: yes, evidence: scan}]
                """ + Points.EVIDENCE;
        assertEquals(NOT_SATISFIED, Points.status("164.308(a)(1)(ii)(A)", scan));
        assertFalse(Points.control("164.308(a)(1)(ii)(A)").demand().counts("scan"));
    }
}
