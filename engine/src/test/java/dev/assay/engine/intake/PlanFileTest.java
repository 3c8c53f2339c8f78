package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
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

    private static final ControlId AUDIT = new ControlId("hipaa", "164.312(b)");
    private static final ControlId BACKUP = new ControlId("nist-csf", "PR.DS-11");
    private static final Map<String, ControlId> CONTROLS =
            Map.of("hipaa:164.312(b)", AUDIT, "nist-csf:PR.DS-11", BACKUP, "nist-csf:PR.IP-4", BACKUP);

    @TempDir
    private Path folder;

    private AssessmentPlan read(String name, String text) throws IOException {
        return PlanFile.read(
                BASE, Files.writeString(folder.resolve(name), text), InputSections.builtIn(), id -> TARGET, CONTROLS);
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
    void feedsAreMergedBySection() throws IOException {
        AssessmentPlan provider = BASE.withFeeds(Map.of("systems", 30, "workforce", 90));
        Path client = Files.writeString(folder.resolve("client.yaml"), "feeds: {systems: 7, vulnerabilities: 0}\n");
        assertEquals(
                BASE.withFeeds(Map.of("systems", 7, "workforce", 90, "vulnerabilities", 0)),
                PlanFile.read(provider, client, InputSections.builtIn(), name -> TARGET, CONTROLS));
    }

    @Test
    void whatIsNoFeedIsRefused() {
        assertProblems("""
                feeds: {system: 30, judgments: 30, vendors: 36501, media: soon}
                """, """
                plan.yaml:1:9: feeds.system is no section; did you mean "systems"?
                  | feeds: {system: 30, judgments: 30, vendors: 36501, media: soon}
                  | ........^
                plan.yaml:1:21: feeds.judgments is no feed, since it is no list that is gathered anew; expected one such as systems
                  | feeds: {system: 30, judgments: 30, vendors: 36501, media: soon}
                  | ....................^
                plan.yaml:1:45: feeds.vendors is "36501"; expected a number of days from 0 to 36500
                  | feeds: {system: 30, judgments: 30, vendors: 36501, media: soon}
                  | ............................................^
                plan.yaml:1:59: feeds.media is "soon"; expected a number of days from 0 to 36500
                  | feeds: {system: 30, judgments: 30, vendors: 36501, media: soon}
                  | ..........................................................^
                """);
        assertProblems("feeds: 30\n", """
                plan.yaml:1:8: feeds is "30"; expected a mapping from a section of facts to days
                  | feeds: 30
                  | .......^
                """);
    }

    @Test
    void whatRemediesTakeIsMergedByControlAndPart() throws IOException {
        AssessmentPlan provider = BASE.withEffort(Map.of(AUDIT, new Effort(8, 0)));
        Path client = Files.writeString(folder.resolve("client.yaml"), """
                effort:
                  "hipaa:164.312(b)": {cost: 100000000}
                  "nist-csf:PR.IP-4": {hours: 0}
                """);
        AssessmentPlan plan = PlanFile.read(provider, client, InputSections.builtIn(), name -> TARGET, CONTROLS);
        assertEquals(
                BASE.withEffort(Map.of(AUDIT, new Effort(8, 100_000_000), BACKUP, new Effort(0, Effort.UNSAID))), plan);
    }

    @Test
    void effortOfNoControlOrInNoNumbersIsRefused() {
        assertProblems("""
                effort:
                  "164.312(b)": {hours: 8}
                  "hipaa:164.312(d)": {hours: 8}
                  "x": {hours: 8}
                  "hipaa:164.312(b)": {hour: 8, hours: 1.5, cost: 100000001}
                  "nist-csf:PR.DS-11": 8
                  "nist-csf:PR.IP-4": {}
                """, """
                plan.yaml:2:3: effort.164.312(b) is no control of a loaded pack; did you mean "hipaa:164.312(b)"?
                  |   "164.312(b)": {hours: 8}
                  | ..^
                plan.yaml:3:3: effort.hipaa:164.312(d) is no control of a loaded pack; did you mean "hipaa:164.312(b)"?
                  |   "hipaa:164.312(d)": {hours: 8}
                  | ..^
                plan.yaml:4:3: effort.x is no control of a loaded pack; expected the whole id of one, such as hipaa:164.312(b)
                  |   "x": {hours: 8}
                  | ..^
                plan.yaml:5:24: effort.hipaa:164.312(b).hour is no key of an effort; did you mean "hours"?
                  |   "hipaa:164.312(b)": {hour: 8, hours: 1.5, cost: 100000001}
                  | .......................^
                plan.yaml:5:40: effort.hipaa:164.312(b).hours is "1.5"; expected a number of hours from 0 to 100000
                  |   "hipaa:164.312(b)": {hour: 8, hours: 1.5, cost: 100000001}
                  | .......................................^
                plan.yaml:5:51: effort.hipaa:164.312(b).cost is "100000001"; expected a number of dollars from 0 to 100000000
                  |   "hipaa:164.312(b)": {hour: 8, hours: 1.5, cost: 100000001}
                  | ..................................................^
                plan.yaml:6:24: effort.nist-csf:PR.DS-11 is "8"; expected {hours: ..., cost: ...} or one of them
                  |   "nist-csf:PR.DS-11": 8
                  | .......................^
                plan.yaml:7:3: effort.nist-csf:PR.IP-4 names nist-csf:PR.DS-11 a second time; keep one of them
                  |   "nist-csf:PR.IP-4": {}
                  | ..^
                """);
        assertProblems("effort: 30\n", """
                plan.yaml:1:9: effort is "30"; expected a mapping from a control to {hours: ..., cost: ...}
                  | effort: 30
                  | ........^
                """);
    }

    @Test
    void aMissingPlanIsAProblem() {
        var thrown = assertThrows(
                ProblemsException.class,
                () -> PlanFile.read(
                        BASE, folder.resolve("no.yaml"), InputSections.builtIn(), name -> TARGET, CONTROLS));
        assertEquals(
                "no.yaml: the file cannot be read; check that it exists and that you may read it", thrown.getMessage());
    }
}
