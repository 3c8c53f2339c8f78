package dev.assay.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffortTest {

    private static final ControlId ID = new ControlId("acme", "a");

    private static Control control(Effort effort) {
        return new Control(
                ID,
                "T",
                "",
                Duty.REQUIRED,
                ID,
                "S.",
                "",
                Set.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                new Demand(Assurance.STATED, Set.of()),
                Optional.empty(),
                RiskLevel.LOW,
                List.of(),
                "Do it.",
                effort,
                List.of(new ControlId("acme", "b")),
                "",
                InForce.ALWAYS,
                List.of(),
                new Source("catalog.yaml", 1, 1));
    }

    @Test
    void aPlanGoesOverTheCatalogPartByPart() {
        AssessmentPlan plan = AssessmentPlan.asOf(LocalDate.of(2026, 11, 23));
        Control control = control(new Effort(16, 500));
        assertEquals(new Effort(16, 500), plan.effortOf(control));
        AssessmentPlan quicker = plan.withEffort(Map.of(ID, new Effort(8, Effort.UNSAID)));
        assertEquals(new Effort(8, 500), quicker.effortOf(control));
        assertEquals(
                new Effort(16, 0),
                plan.withEffort(Map.of(ID, new Effort(Effort.UNSAID, 0))).effortOf(control));
        assertEquals(new Effort(8, Effort.UNSAID), quicker.effortOf(control(Effort.UNKNOWN)));
        assertEquals(
                quicker.effort(),
                quicker.withFeeds(Map.of("systems", 1))
                        .withPacks(List.of("acme"))
                        .effort());
    }

    @Test
    void onlyWhatBothPartsAreSaidOfIsKnown() {
        assertTrue(new Effort(0, 0).known());
        for (Effort half : List.of(Effort.UNKNOWN, new Effort(8, Effort.UNSAID), new Effort(Effort.UNSAID, 0))) {
            assertFalse(half.known());
        }
    }

    @Test
    void whatIsNoAmountIsRefused() {
        assertEquals(
                "hours is -2; expected 0 to 100000, or UNSAID",
                assertThrows(IllegalArgumentException.class, () -> new Effort(-2, 0))
                        .getMessage());
        assertEquals(
                "cost is 100000001; expected 0 to 100000000, or UNSAID",
                assertThrows(IllegalArgumentException.class, () -> new Effort(0, 100_000_001))
                        .getMessage());
    }

    @Test
    void aControlThatIsWordedOrAskedForMoreKeepsItsEffortAndItsOrder() {
        Control control = control(new Effort(1, 2)).worded("Official.").asking(Assurance.MEASURED);
        assertEquals(new Effort(1, 2), control.effort());
        assertEquals(List.of(new ControlId("acme", "b")), control.after());
    }
}
