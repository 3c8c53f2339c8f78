package dev.assay.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
import dev.assay.engine.Assessor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plan of remedies: within its limits, in an order that can be done, and nothing that is owed is dropped. */
class WorkPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Assessor ASSESSOR = Assessor.open(List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes")));

    private static AssessmentResults riverbend(AssessmentPlan plan) {
        return ASSESSOR.assess(plan, ASSESSOR.read(Path.of("..", "examples", "riverbend-practice")));
    }

    private static final AssessmentResults RESULTS = riverbend(AssessmentPlan.asOf(DAY));

    @Test
    void theLimitsAreKeptAndNothingComesBeforeWhatItNeeds() {
        for (long hours : new long[] {0, 1, 20, 60, 120, 400}) {
            WorkPlan plan = WorkPlan.of(RESULTS, hours, hours * 100);
            assertTrue(plan.hoursTaken() <= hours && plan.moneyTaken() <= hours * 100, "within " + hours);
            Set<ControlId> done = new HashSet<>();
            for (WorkPlan.Task task : plan.tasks()) {
                assertTrue(done.containsAll(task.after()), task.control().id() + " comes before " + task.after());
                done.add(task.control().id());
            }
        }
    }

    @Test
    void moreHoursNeverTakeAwayLess() {
        long before = -1;
        for (long hours = 0; hours <= 160; hours += 20) {
            WorkPlan plan = WorkPlan.of(RESULTS, hours, 6_000);
            assertTrue(plan.reduced() >= before, hours + " hours take away " + plan.reduced() + " after " + before);
            before = plan.reduced();
        }
    }

    /** Every gap is in the plan once: done, owed, or left. */
    @Test
    void noGapIsLost() {
        WorkPlan plan = WorkPlan.of(RESULTS, 120, 20_000);
        Set<ControlId> planned = new HashSet<>();
        plan.planned().forEach(one -> assertTrue(planned.add(one.control()), one + " is there twice"));
        RESULTS.findings().stream()
                .filter(finding -> finding.inScope() && finding.status().gap())
                .filter(finding -> finding.observations().stream()
                        .anyMatch(seen -> seen.outcome() == dev.assay.api.model.Outcome.FAIL))
                .forEach(finding -> assertTrue(
                        planned.contains(finding.control()), finding.control().toString()));
    }

    @Test
    void whatTheLawRequiresAndDoesNotFitStaysOwed() {
        WorkPlan none = WorkPlan.of(RESULTS, 0, 0);
        assertFalse(none.owed().isEmpty());
        WorkPlan all = WorkPlan.of(RESULTS, 100_000, 100_000_000);
        assertEquals(List.of(), all.owed());
        assertEquals(List.of(), all.beyond());
        assertEquals(0, all.left());
    }

    @Test
    void whatNobodySaidTheEffortOfIsNeverFree() {
        ControlId backup = new ControlId("hipaa", "164.308(a)(7)(ii)(A)");
        WorkPlan plan = WorkPlan.of(
                riverbend(AssessmentPlan.asOf(DAY).withEffort(Map.of(backup, new Effort(90_000, 0)))), 120, 20_000);
        assertTrue(plan.tasks().stream().noneMatch(task -> task.closes().contains(backup)));
        assertTrue(plan.owed().stream().anyMatch(task -> task.closes().contains(backup)));
    }

    @Test
    void theSameGapsGiveTheSamePlan() {
        assertEquals(WorkPlan.of(RESULTS, 77, 3_333), WorkPlan.of(riverbend(AssessmentPlan.asOf(DAY)), 77, 3_333));
    }

    @Test
    void weightsMoveTheChoiceAndNothingElse() {
        AssessmentResults other = riverbend(AssessmentPlan.asOf(DAY).withWeights(Map.of("likelihood.ransomware", 0)));
        assertEquals(
                RESULTS.findings().stream().map(finding -> finding.status()).toList(),
                other.findings().stream().map(finding -> finding.status()).toList());
        assertTrue(WorkPlan.of(RESULTS, 40, 2_000).reduced()
                != WorkPlan.of(other, 40, 2_000).reduced());
    }
}
