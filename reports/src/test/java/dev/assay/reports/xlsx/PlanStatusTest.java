package dev.assay.reports.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.Correction;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Tally;
import dev.assay.api.value.DateRange;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import dev.assay.reports.SampleFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlanStatusTest {

    private static final List<FactRef> WORK = List.of(new FactRef("remediations", "laptops"));

    @Test
    void whatNobodyWorksOnIsOpen() {
        assertEquals(PlanStatus.OPEN, status(Risk.Status.OPEN, DateRange.UNKNOWN, List.of()));
    }

    @Test
    void aRecordedRemediationIsAPlan() {
        assertEquals(PlanStatus.PLANNED, status(Risk.Status.OPEN, DateRange.UNKNOWN, WORK));
    }

    @Test
    void aDayOfCorrectionThatIsCertainlyPastCorrects() {
        assertEquals(PlanStatus.CORRECTED, status(Risk.Status.OPEN, DateRange.on(Sample.AS_OF), WORK));
    }

    @Test
    void aDayThatMayStillComeDoesNot() {
        assertEquals(PlanStatus.PLANNED, status(Risk.Status.OPEN, DateRange.in(2026), WORK));
        assertEquals(PlanStatus.PLANNED, status(Risk.Status.OPEN, DateRange.on(Sample.AS_OF.plusDays(1)), WORK));
    }

    @Test
    void aDecisionComesBeforeWork() {
        assertEquals(PlanStatus.RISK_ACCEPTED, status(Risk.Status.ACCEPTED, DateRange.UNKNOWN, WORK));
        assertEquals(PlanStatus.ACCEPTANCE_EXPIRED, status(Risk.Status.ACCEPTANCE_EXPIRED, DateRange.UNKNOWN, WORK));
    }

    private static PlanStatus status(Risk.Status decided, DateRange corrected, List<FactRef> work) {
        Finding finding = new SampleFinding(
                        "f", SampleCatalog.ENCRYPTION, FindingStatus.NOT_SATISFIED, new Tally(0, 1, 0, 0, 0))
                .corrected(new Correction(
                        DateRange.on(LocalDate.of(2026, 11, 1)), Optional.empty(), corrected, Optional.empty(), work))
                .make();
        Risk risk = new Risk(
                "r", finding.control(), RiskLevel.HIGH, 1, "", List.of(), List.of(), List.of(), "", decided, List.of());
        return PlanStatus.of(Optional.of(risk), finding, Sample.AS_OF);
    }
}
