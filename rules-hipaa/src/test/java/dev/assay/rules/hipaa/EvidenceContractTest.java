package dev.assay.rules.hipaa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Control;
import dev.assay.api.model.FindingStatus;
import dev.assay.engine.Assessor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which evidence can satisfy what: a scanner no administrative duty, a policy no technical one. */
class EvidenceContractTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of(Path.of("target", "classes")));

    private static final List<String> MACHINES = List.of("scan", "configuration", "log");
    private static final List<String> PAPERS = List.of("policy", "plan", "minutes", "attestation", "contract");

    private boolean technical(Control control) {
        return control.id().name().startsWith("164.312");
    }

    @Test
    void whatAMachineSaysSatisfiesNoDutyOfPeople() {
        for (Control control : ASSESSOR.packs().get(0).catalog().controls().values()) {
            // What was copied, the log of the copying shows and no paper does.
            boolean backup = control.id().name().equals("164.308(a)(7)(ii)(A)");
            for (String kind : MACHINES) {
                boolean counts = control.demand().counts(kind) && !(backup && kind.equals("log"));
                assertTrue(technical(control) || !counts, control.id() + " is satisfied by a " + kind);
            }
        }
    }

    @Test
    void whatAPaperSaysSatisfiesNoTechnicalDuty() {
        for (Control control : ASSESSOR.packs().get(0).catalog().controls().values()) {
            // A procedure to get in in an emergency is a plan, and lies in a drawer.
            boolean procedure = control.id().name().equals("164.312(a)(2)(ii)");
            for (String kind : PAPERS) {
                boolean counts = control.demand().counts(kind);
                assertFalse(technical(control) && !procedure && counts, control.id() + " is satisfied by a " + kind);
            }
        }
    }

    @Test
    void nothingIsSatisfiedByWordsAlone() {
        for (Control control : ASSESSOR.packs().get(0).catalog().controls().values()) {
            assertTrue(
                    control.demand().assurance().compareTo(Assurance.DOCUMENTED) >= 0,
                    control.id().name());
            assertFalse(control.demand().evidence().isEmpty(), control.id().name());
        }
    }

    private FindingStatus status(String control, String kind, String facts) {
        String text = "organization: {name: Lakeside Clinic, roles: [covered-entity]}\n" + facts
                + "evidence: [{id: paper, file: paper, kind: " + kind + ", date: 2026-01-31, sha-256: "
                + "0f".repeat(32)
                + "}]\n";
        return ASSESSOR
                .assess(
                        AssessmentPlan.asOf(LocalDate.of(2026, 6, 30)),
                        ASSESSOR.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .findings()
                .stream()
                .filter(finding -> finding.control().name().equals(control))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void aScanLeavesARiskAnalysisClaimedAndAReportSatisfiesIt() {
        String analysis = """
                activities: [{kind: risk-analysis, on: 2026-01-01, scope: all-ephi, threats-identified: yes, vulnerabilities-identified: yes,
                  likelihood-determined: yes, impact-determined: yes, risk-levels-determined: yes, written: yes, evidence: paper}]
                """;
        assertEquals(FindingStatus.CLAIMED, status("164.308(a)(1)(ii)(A)", "scan", analysis));
        assertEquals(FindingStatus.CLAIMED, status("164.308(a)(1)(ii)(A)", "policy", analysis));
        assertEquals(FindingStatus.SATISFIED, status("164.308(a)(1)(ii)(A)", "report", analysis));
    }

    @Test
    void aPolicyLeavesEncryptionClaimedAndAConfigurationSatisfiesIt() {
        String laptop = """
                complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: inventory, count: 1}}
                systems: [{id: laptop, ephi: yes, encryption-at-rest: yes, evidence: paper}]
                """;
        assertEquals(FindingStatus.CLAIMED, status("164.312(a)(2)(iv)", "policy", laptop));
        assertEquals(FindingStatus.SATISFIED, status("164.312(a)(2)(iv)", "configuration", laptop));
    }
}
