package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static dev.assay.api.model.FindingStatus.UNDETERMINED;
import static dev.assay.engine.Demo.ASSESSOR;
import static dev.assay.engine.Demo.AS_OF;
import static dev.assay.engine.Demo.CLOSED;
import static dev.assay.engine.Demo.EVIDENCE;
import static dev.assay.engine.Demo.systems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that is older than the plan allows proves neither a pass nor a failure. */
class FeedsTest {

    @TempDir
    private Path folder;

    private static final String GOOD = "ephi: yes, encryption-at-rest: yes, evidence: paper";
    private static final String BAD = "ephi: yes, encryption-at-rest: no";
    private static final String COUNTED =
            "complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: x, count: ";

    private static Finding finding(String control, Map<String, Integer> feeds, String facts) {
        return Demo.finding(ASSESSOR.assess(AssessmentPlan.asOf(AS_OF).withFeeds(feeds), Demo.read(facts)), control);
    }

    private static String one(String what, String recorded) {
        return CLOSED + EVIDENCE + systems("{id: ehr, recorded: " + recorded + ", " + what + "}");
    }

    private static FindingStatus status(String what, String recorded) {
        return finding("demo:S.1.a", Map.of("systems", 30), one(what, recorded)).status();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, SATISFIED",
        "2026-05-30, UNDETERMINED",
        "2026-07-02, SATISFIED",
        "2026-06, SATISFIED",
        "2026-05, UNDETERMINED",
        "2026-06-01.., UNDETERMINED",
        "..2026-06-29, UNDETERMINED",
        "unknown, UNDETERMINED"
    })
    void whatPassesHoldsWhileTheListIsNoOlderForCertain(String recorded, FindingStatus expected) {
        assertEquals(expected, status(GOOD, recorded));
    }

    @Test
    void aFailureOnAnOldListIsNoneEither() {
        assertEquals(NOT_SATISFIED, status(BAD, "2026-05-31"));
        assertEquals(UNDETERMINED, status(BAD, "2026-05-30"));
    }

    @Test
    void theNewestEntryCounts() {
        String facts = CLOSED
                + EVIDENCE
                + systems(
                        "{id: ehr, recorded: 2020-01-01, " + GOOD + "}",
                        "{id: xray, recorded: 2026-06-20, " + GOOD + "}",
                        "{id: pacs, " + GOOD + "}");
        assertEquals(
                SATISFIED, finding("demo:S.1.a", Map.of("systems", 10), facts).status());
        assertEquals(
                UNDETERMINED, finding("demo:S.1.a", Map.of("systems", 9), facts).status());
    }

    @Test
    void theReasonNamesTheListItsNewestDayAndWhatThePlanAllows() {
        Finding finding = finding("demo:S.1.a", Map.of("systems", 30), one(BAD, "2026-05-30"));
        Observation observation = finding.observations().get(0);
        assertEquals(Outcome.NOT_CHECKED, observation.outcome());
        assertEquals(
                "The list of systems is too old: its newest entry was recorded on 2026-05-30, 31 days before 2026-06-30;"
                        + " the plan allows 30 days.",
                observation.reason());
        assertEquals(List.of("feeds.systems"), observation.lacks());
        assertEquals(observation.reason(), finding.reason());
        assertEquals(
                "The list of systems does not say for certain when any of it was recorded; the plan allows 1 day.",
                finding("demo:S.1.a", Map.of("systems", 1), one(BAD, "unknown")).reason());
    }

    @Test
    void whatIsAlreadyNotCheckedStillLacksWhatItLacked() {
        Finding finding = finding("demo:S.1.a", Map.of("systems", 30), one("ephi: yes", "2026-05-30"));
        assertEquals(
                List.of("encryption-at-rest", "feeds.systems"),
                finding.observations().get(0).lacks());
    }

    @Test
    void whatIsAboutSomethingElseButLooksAtTheListIsNotCheckedEither() {
        String done = EVIDENCE + COUNTED + "1}}\nactivities: [{kind: risk-analysis, scope: all-ephi, on: 2026-05-01,"
                + " recorded: 2026-05-01, evidence: report}]\n";
        assertEquals(
                SATISFIED, finding("demo:A", Map.of("activities", 60), done).status());
        assertEquals(SATISFIED, finding("demo:A", Map.of("systems", 0), done).status());
        Finding old = finding("demo:A", Map.of("activities", 59), done);
        assertEquals(UNDETERMINED, old.status());
        assertTrue(old.reason().startsWith("The list of activities is too old"), old.reason());
    }

    @Test
    void whatRestsOnAbsenceFromAnOldListIsNotChecked() {
        String other = COUNTED + "1}}\nactivities: [{kind: security-training, on: 2026-05-01, recorded: 2026-05-01}]\n";
        assertEquals(
                NOT_SATISFIED,
                finding("demo:A", Map.of("activities", 60), other).status());
        assertEquals(
                UNDETERMINED, finding("demo:A", Map.of("activities", 59), other).status());
        assertEquals(
                UNDETERMINED,
                finding("demo:A", Map.of("activities", 59), COUNTED + "0}}\n").status(),
                "an empty list says nothing of its age");
    }

    /** Of vendors some rule looks, of systems each. */
    @Test
    void aFailureThatFreshFactsShowAloneStaysAndAPassThatAnotherRuleMightHaveSpoiltDoesNot() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("catalog.yaml"), """
                id: acme
                title: Acme
                version: 1.0.0
                api: 2
                controls:
                  - {id: A, title: A, statement: A., assurance: stated, evidence: [], checks: [kept]}
                checks:
                  - {id: kept, about: systems, needs: [encryption-at-rest], meets: Yes., fails: No., lacks: Unknown.}
                """);
        Files.writeString(folder.resolve("rules/a.drl"), """
                rule "kept: applies" @check(kept)
                when $s : InformationSystem()
                then assess.applies($s);
                end
                rule "kept: yes" @check(kept)
                when $s : InformationSystem( encryptionAtRest == Answer.YES )
                then assess.meets($s);
                end
                rule "kept: no" @check(kept)
                when $s : InformationSystem( encryptionAtRest == Answer.NO )
                then assess.fails($s);
                end
                rule "kept: not by its vendor" @check(kept)
                when
                    $v : Vendor( handlesPhi == Answer.YES )
                    $s : InformationSystem( vendor == $v.id, ephi == Answer.YES )
                then assess.fails($s);
                end
                """);
        Assessor acme = Assessor.open(List.of(folder));
        Snapshot facts = acme.read(
                "facts.yaml",
                ("organization: {name: X}\n" + CLOSED
                                + systems("{id: bad, encryption-at-rest: no}", "{id: good, encryption-at-rest: yes}"))
                        .getBytes(StandardCharsets.UTF_8));
        List<Outcome> outcomes = Demo.finding(
                        acme.assess(AssessmentPlan.asOf(AS_OF).withFeeds(Map.of("vendors", 30)), facts), "acme:A")
                .observations()
                .stream()
                .map(Observation::outcome)
                .toList();
        assertEquals(List.of(Outcome.FAIL, Outcome.NOT_CHECKED), outcomes);
    }

    @Test
    void aPlanWithoutFeedsConcludesAsBefore() {
        String facts = one(GOOD, "2020-01-01");
        assertEquals(Demo.finding("demo:S.1.a", facts), finding("demo:S.1.a", Map.of(), facts));
        assertEquals(Demo.finding("demo:S.1.a", facts), finding("demo:S.1.a", Map.of("vendors", 1), facts));
    }

    @Test
    void anAgeIsNotNegativeAndHasAnEnd() {
        AssessmentPlan plan = AssessmentPlan.asOf(AS_OF);
        assertThrows(IllegalArgumentException.class, () -> plan.withFeeds(Map.of("systems", -1)));
        assertThrows(IllegalArgumentException.class, () -> plan.withFeeds(Map.of("systems", 36_501)));
    }
}
