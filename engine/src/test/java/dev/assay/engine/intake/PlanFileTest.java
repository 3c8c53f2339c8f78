package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.TargetProfile;
import dev.assay.engine.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {

    private static final AssessmentPlan BASE =
            AssessmentPlan.asOf(LocalDate.of(2026, 11, 23)).withParameters(Map.of("hipaa.a", 1, "hipaa.b", 2));

    private static final TargetProfile TARGET = new TargetProfile(
            "small", "Small", "", List.of(new TargetProfile.Target("PR", RiskLevel.HIGH, Assurance.STATED, "a test")));

    @TempDir
    private Path folder;

    private AssessmentPlan read(String name, String text) throws IOException {
        return PlanFile.read(BASE, Files.writeString(folder.resolve(name), text), id -> TARGET);
    }

    private void assertProblems(String text, String expected) {
        var thrown = assertThrows(ProblemsException.class, () -> read("plan.yaml", text));
        assertEquals(expected.strip(), thrown.getMessage());
    }

    @Test
    void whatTheFileSaysGoesOverThePlan() throws IOException {
        AssessmentPlan expected = new AssessmentPlan(
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 2, 1),
                List.of("hipaa"),
                Map.of("hipaa.a", 1, "hipaa.b", 12, "csf.c", 6),
                RiskLevel.HIGH,
                TARGET);
        assertEquals(expected, read("plan.yaml", """
                        as-of: 2026-01-31
                        known-by: 2026-02-01
                        packs: hipaa
                        parameters:
                          hipaa.b: 12
                          csf.c: {months: 6}
                        fail-on: high
                        target-profile: small
                        """));
        assertEquals(expected, read("plan.json", """
                        {"as-of": "2026-01-31", "known-by": "2026-02-01", "packs": ["hipaa"], "fail-on": "high",
                         "parameters": {"hipaa.b": 12, "csf.c": {"months": 6}}, "target-profile": "small"}
                        """));
    }

    @Test
    void whatTheFileLeavesOutStays() throws IOException {
        assertEquals(BASE, read("plan.yaml", "packs:\nas-of: null\n"));
    }

    @Test
    void mistakesAreToldTogether() {
        assertProblems("""
                as-of: 2026-02-30
                known-by: 2026
                pack: hipaa
                parameters: {hipaa.a: 0, hipaa.b: {month: 1}, hipaa.c: {months: many}}
                fail-on: hihg
                """, """
                plan.yaml:1:8: as-of is "2026-02-30", which is no day of the calendar; correct it
                  | as-of: 2026-02-30
                  | .......^
                plan.yaml:2:11: known-by is "2026"; expected a day such as 2025-03-14
                  | known-by: 2026
                  | ..........^
                plan.yaml:3:1: pack is no key of a plan; did you mean "packs"?
                  | pack: hipaa
                  | ^
                plan.yaml:4:23: parameters.hipaa.a is "0"; expected a number of months from 1 to 1200
                  | parameters: {hipaa.a: 0, hipaa.b: {month: 1}, hipaa.c: {months: many}}
                  | ......................^
                plan.yaml:4:36: parameters.hipaa.b.month is no key of a parameter; expected months
                  | parameters: {hipaa.a: 0, hipaa.b: {month: 1}, hipaa.c: {months: many}}
                  | ...................................^
                plan.yaml:4:65: parameters.hipaa.c.months is "many"; expected a number of months from 1 to 1200
                  | parameters: {hipaa.a: 0, hipaa.b: {month: 1}, hipaa.c: {months: many}}
                  | ................................................................^
                plan.yaml:5:10: fail-on is "hihg"; did you mean "high"?
                  | fail-on: hihg
                  | .........^
                """);
    }

    @Test
    void aMissingPlanIsAProblem() {
        var thrown = assertThrows(
                ProblemsException.class, () -> PlanFile.read(BASE, folder.resolve("no.yaml"), name -> TARGET));
        assertEquals(
                "no.yaml: the file cannot be read; check that it exists and that you may read it", thrown.getMessage());
    }
}
