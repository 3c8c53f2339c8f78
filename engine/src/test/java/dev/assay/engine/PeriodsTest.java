package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.facts.Completeness;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import dev.assay.engine.conclude.KnownFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Statements that hold for a period, or for a part of the organization. */
class PeriodsTest {

    private static final String SANCTIONS = """
            practices:
              sanctions:
                - {answer: no, until: 2026-03-01}
                - {answer: yes, from: 2026-03-01}
            """;

    private static Finding on(String day, String facts) {
        return Demo.finding(
                Demo.ASSESSOR.assess(AssessmentPlan.asOf(LocalDate.parse(day)), Demo.read(facts)), "demo:H");
    }

    private static FindingStatus status(String day, String facts) {
        return on(day, facts).status();
    }

    @Test
    void theAssessmentDateChoosesTheStatement() {
        assertEquals(NOT_SATISFIED, status("2026-02-28", SANCTIONS));
        // On the day on which one ends and the next begins, the next holds.
        assertEquals(SATISFIED, status("2026-03-01", SANCTIONS));
        assertEquals(SATISFIED, status("2026-06-30", SANCTIONS));
    }

    @Test
    void outsideOfEveryPeriodNothingIsStated() {
        String ended = "practices: {sanctions: {answer: no, until: 2026-03-01}}\n";
        assertEquals(NOT_SATISFIED, status("2026-03-01", ended));
        Finding after = on("2026-03-02", ended);
        assertEquals(UNDETERMINED, after.status());
        assertTrue(after.observations().get(0).traces().stream()
                .allMatch(trace ->
                        trace.facts().stream().noneMatch(ref -> ref.section().equals("practices"))));
    }

    @Test
    void aStatementThatMayOrMayNotHoldDecidesNothingAndTheDayIsNamed() {
        Finding open = on("2026-06-30", "practices: {sanctions: {answer: no, from: 2026}}\n");
        assertEquals(UNDETERMINED, open.status());
        assertEquals(
                List.of("practices[sanctions].from"),
                open.observations().stream()
                        .flatMap(observation -> observation.lacks().stream())
                        .filter(lack -> lack.startsWith("practices["))
                        .toList());
    }

    @Test
    void systemsOfOneIdFollowEachOtherAndCountOnce() {
        String systems = """
                systems:
                  - {id: a, ephi: yes, encryption-at-rest: no, until: 2026-04-30}
                  - {id: a, ephi: yes, encryption-at-rest: yes, from: 2026-05-01}
                complete: {systems: {answer: yes, as-of: 2026-01-01, counted-by: clerk, count: 1}}
                """;
        Snapshot facts = Demo.read(systems);
        assertEquals(
                2,
                facts.facts().stream()
                        .filter(f -> f.ref().section().equals("systems"))
                        .count());
        for (String day : List.of("2026-04-30", "2026-05-01")) {
            List<RecordedFact> held =
                    Demo.ASSESSOR.assess(AssessmentPlan.asOf(LocalDate.parse(day)), facts).snapshot().facts().stream()
                            .filter(fact -> fact.ref().section().equals("systems"))
                            .toList();
            assertEquals(1, held.size(), day);
            assertEquals(
                    day.equals("2026-04-30") ? "until 2026-04-30" : "from 2026-05-01",
                    held.get(0).validity().toString());
        }
    }

    private static String refused(String facts) {
        return assertThrows(CouldNotConclude.class, () -> Demo.read(facts)).getMessage();
    }

    @Test
    void periodsOfOneIdDoNotOverlap() {
        assertTrue(refused("""
                        practices:
                          sanctions:
                            - {answer: no, until: 2026-03-02}
                            - {answer: yes, from: 2026-03-01}
                        """)
                .contains("practices.sanctions[1] has the id \"sanctions\", as does facts.yaml:4:7 for days that both"
                        + " include; let one end (until) before the other begins (from)"));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertTrue(refused("systems: [{id: a, from: 2026-02-01, until: 2026-01-01}]\n")
                .contains("until is 2026-01-01, before from, which is 2026-02-01; correct one of them"));
    }

    @Test
    void anEventHasNoPeriod() {
        assertTrue(refused("complaints: [{id: a, from: 2026-02-01}]\n").contains("is no key of a complaint"));
    }

    private static final String PLACES = "facilities: [{id: main}, {id: annex}]\n";

    @Test
    void aNoAtOneSiteIsAShortfallOfTheOrganizationAndAYesThereIsNone() {
        assertEquals(
                NOT_SATISFIED,
                status("2026-06-30", PLACES + "practices: {sanctions: {answer: no, facilities: [annex]}}\n"));
        assertEquals(
                UNDETERMINED,
                status("2026-06-30", PLACES + "practices: {sanctions: {answer: yes, facilities: [annex]}}\n"));
        assertEquals(
                SATISFIED,
                status("2026-06-30", PLACES + "practices: {sanctions: [yes, {answer: yes, facilities: [annex]}]}\n"));
    }

    @Test
    void aYesOfTheWholeIsOpenWhileAPartIsUnknown() {
        assertEquals(
                UNDETERMINED,
                status(
                        "2026-06-30",
                        PLACES + "practices: {sanctions: [yes, {answer: unknown, facilities: [annex]}]}\n"));
    }

    @Test
    void aListIsOpenWhereAMemberHoldsOnOtherDaysOnlyUnlessItsCountAgrees() {
        String ended = "systems: [{id: a, ephi: yes, encryption-at-rest: yes, until: 2026-04-30}]\n";
        String complete = "complete: {systems: {answer: yes, as-of: 2026-01-01, counted-by: clerk%s}}\n";
        assertEquals(List.of(Answer.YES), closed("2026-04-30", ended + complete.formatted(", count: 1")));
        assertEquals(List.of(Answer.UNKNOWN), closed("2026-06-30", ended + complete.formatted(", count: 1")));
        assertEquals(List.of(Answer.YES), closed("2026-06-30", ended + complete.formatted(", count: 0")));
        assertEquals(List.of(Answer.UNKNOWN), closed("2026-06-30", ended + complete.formatted("")));
    }

    private static List<Answer> closed(String day, String facts) {
        return new KnownFacts(AssessmentPlan.asOf(LocalDate.parse(day)), Demo.read(facts))
                .forRules(Map.of()).stream()
                        .filter(Completeness.class::isInstance)
                        .map(fact -> ((Completeness) fact).answer())
                        .toList();
    }

    @Test
    void aSubjectThatMayNotHoldIsNotCheckedRatherThanNotConcerned() {
        List<Observation> about = Demo.assess("systems: [{id: a, ephi: no, from: 2026}]\n").findings().stream()
                .flatMap(finding -> finding.observations().stream())
                .filter(observation -> observation.subject().ref().section().equals("systems"))
                .toList();
        assertFalse(about.isEmpty());
        for (Observation observation : about) {
            assertEquals(
                    Outcome.NOT_CHECKED,
                    observation.outcome(),
                    observation.check().toString());
        }
    }

    @Test
    void partsThatAreWrittenAreNamed() {
        assertTrue(refused("practices: {sanctions: {answer: yes, facilities: unknown}}\n")
                .contains("facilities"));
    }

    @Test
    void sitesAnswerApart() {
        Snapshot facts = Demo.read(PLACES + """
                practices:
                  sanctions:
                    - yes
                    - {answer: no, facilities: [annex]}
                    - {answer: yes, facilities: [main]}
                """);
        assertEquals(
                List.of("practices[sanctions]", "practices[sanctions@annex]", "practices[sanctions@main]"),
                facts.facts().stream()
                        .map(fact -> fact.ref().toString())
                        .filter(ref -> ref.startsWith("practices"))
                        .toList());
        assertEquals(
                NOT_SATISFIED,
                Demo.finding(Demo.ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF), facts), "demo:H")
                        .status());
    }

    @Test
    void timesOfDayAreRead() {
        assertTrue(refused("incidents: [{id: a, detected: 2026-01-05, detected-time: 25:00}]\n")
                .contains("expected a 24-hour time such as 09:30 or 14:05, or unknown"));
        assertEquals(
                1,
                Demo.read("incidents: [{id: a, detected: 2026-01-05, detected-time: 14:05}]\n").facts().stream()
                        .filter(fact -> fact.ref().section().equals("incidents"))
                        .count());
    }

    @Test
    void whatARecordRefusesIsToldAtItsPlace() {
        assertTrue(refused("coverage: [{id: c, safeguard: mfa, covered: 151, total: 150}]\n")
                .contains("covered is 151, more than the total of 150; correct one of them"));
    }
}
