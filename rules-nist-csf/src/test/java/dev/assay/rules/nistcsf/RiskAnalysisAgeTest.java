package dev.assay.rules.nistcsf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The framework sets no period for a risk analysis, so its age is an advisory and decides nothing. */
class RiskAnalysisAgeTest {

    private static final AssessmentPlan PLAN = AssessmentPlan.asOf(Csf.AS_OF);

    @Test
    void anAnalysisOlderThanAYearLeavesTheOutcomeMetWithAnAdvisory() {
        Finding finding = finding(PLAN, "2025-06-29");
        assertEquals(FindingStatus.MET, finding.status());
        assertEquals(
                List.of("Test Practice has not done or renewed its risk analysis within the period it looks back over."
                        + " The framework sets no period; OCR names a year as an example."),
                finding.advisories().stream().map(advisory -> advisory.text()).toList());
    }

    @Test
    void anAnalysisOfTheFirstDayOfThePeriodNeedsNoAdvisory() {
        Finding finding = finding(PLAN, "2025-06-30");
        assertEquals(FindingStatus.MET, finding.status());
        assertEquals(List.of(), finding.advisories());
    }

    @Test
    void thePlanSetsThePeriod() {
        Map<String, Integer> twoYears = Map.of("nist-csf.risk-analysis-review", 24);
        assertEquals(
                List.of(), finding(PLAN.withParameters(twoYears), "2024-06-30").advisories());
        assertEquals(
                1,
                finding(PLAN.withParameters(twoYears), "2024-06-29")
                        .advisories()
                        .size());
    }

    @Test
    void thePeriodSaysWhereItComesFrom() {
        String source = Csf.ASSESSOR
                .packs()
                .get(0)
                .catalog()
                .parameters()
                .get("nist-csf.risk-analysis-review")
                .source();
        assertEquals("HHS OCR's guidance on risk analysis (2010)", source.substring(0, source.indexOf(" calls")));
    }

    private static Finding finding(AssessmentPlan plan, String day) {
        Snapshot snapshot =
                Csf.ASSESSOR.read("facts.yaml", """
                organization: {name: Test Practice}
                complete:
                  activities: {answer: yes, as-of: 2026-06-30, counted-by: security official}
                activities:
                  - {kind: risk-analysis, on: DAY, scope: all-ephi, written: yes, threats-identified: yes, vulnerabilities-identified: yes,
                     likelihood-determined: yes, impact-determined: yes, risk-levels-determined: yes}
                """.replace("DAY", day).getBytes(StandardCharsets.UTF_8));
        return Csf.ASSESSOR.assess(plan, snapshot).findings().stream()
                .filter(finding -> finding.control().name().equals("ID.RA-05"))
                .findFirst()
                .orElseThrow();
    }
}
