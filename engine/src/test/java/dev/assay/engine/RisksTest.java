package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisksTest {

    private static final String GAP = "systems: [{id: ehr, name: The EHR, ephi: yes, encryption-at-rest: no}]\n";

    private static Risk risk(String control, String facts) {
        return Demo.assess(facts).risks().stream()
                .filter(risk -> risk.control().toString().equals(control))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRiskJoinsGapAttackSystemAndService() {
        Risk risk = risk(
                "demo:S.1.a",
                GAP + "clinical-services: [{id: visits, name: Visits, systems: [ehr], maximum-downtime-hours: 5}]\n");
        assertEquals(RiskLevel.HIGH, risk.level());
        assertEquals("[systems[ehr]]", risk.systems().toString());
        assertEquals("[clinical-services[visits]]", risk.services().toString());
        assertEquals(
                "While An addressable specification (S.1.a) falls short, the way is easier for ransomware, loss and theft; it"
                        + " concerns The EHR, and patients depend on it for Visits.",
                risk.statement());
    }

    @Test
    void aServiceThatCareCanNotDoWithoutForMoreThanFourHoursMakesItWorse() {
        assertEquals(
                RiskLevel.CRITICAL,
                risk(
                                "demo:S.1.a",
                                GAP + "clinical-services: [{id: visits, systems: [ehr], maximum-downtime-hours: 4}]\n")
                        .level());
    }

    @Test
    void theWorstForPatientsComesFirst() {
        List<Risk> risks = Demo.assess(
                        GAP.replace("encryption-at-rest: no", "encryption-at-rest: no, audit-logging: no")
                                + "clinical-services: [{id: visits, systems: [ehr], maximum-downtime-hours: 1}]\n")
                .risks();
        assertTrue(risks.size() > 2);
        for (int i = 1; i < risks.size(); i++) {
            assertTrue(risks.get(i - 1).level().compareTo(risks.get(i).level()) >= 0);
        }
    }

    @Test
    void anAcceptanceChangesTheRiskAndNeverTheFinding() {
        String accepted =
                GAP + "risk-acceptances: [{control: \"demo:S.1.a\", owner: director, on: 2026-01-01, expires: %s}]\n";
        assertEquals(
                Risk.Status.ACCEPTED,
                risk("demo:S.1.a", accepted.formatted("2026-06-30")).status());
        assertEquals(
                Risk.Status.ACCEPTANCE_EXPIRED,
                risk("demo:S.1.a", accepted.formatted("2026-06-29")).status());
        assertEquals(
                Risk.Status.OPEN,
                risk("demo:S.1.a", accepted.formatted("unknown")).status());
        assertEquals(
                Risk.Status.OPEN,
                risk("demo:S.1.a", accepted.formatted("2026-12-31").replace("owner: director, ", ""))
                        .status());
        assertEquals(FindingStatus.NOT_SATISFIED, Demo.status("demo:S.1.a", accepted.formatted("2026-12-31")));
    }
}
