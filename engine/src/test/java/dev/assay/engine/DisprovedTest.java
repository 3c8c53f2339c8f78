package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yes that somebody stated loses to facts that contradict it, in whatever pack, and never turns into a failure. */
class DisprovedTest {

    private static final String FACTS = """
            organization: {name: Lakeside Clinic}
            complete: {workforce: {answer: yes, as-of: 2026-06-01, counted-by: x}}
            policies: [{topic: termination, written: yes, implemented: IMPLEMENTED}]
            practices: {training-programme: yes}
            activities: []
            workforce:
              - {id: nurse, left: yes, access-terminated: TERMINATED, clearance-completed: yes, security-trained: TRAINED}
              - {id: clerk, left: no, clearance-completed: yes, security-trained: yes}
            """;

    @TempDir
    private static Path folder;

    private static Assessor both;

    @BeforeAll
    static void open() throws IOException {
        Path looks = pack("looks", """
                  - {id: leavers, about: workforce, only-where: [left], answered-by: access-terminated, meets: Closed.,
                     fails: "{subject} left and still has access.", lacks: Unknown., outside: Here.,
                     disproves: [policies.termination.implemented, workforce.clearance-completed]}
                  - {id: trained, about: workforce, basis: good-practice, answered-by: security-trained, meets: Trained.,
                     fails: "{subject} is not trained.", lacks: Unknown., disproves: [practices.training-programme]}
                """, "leavers, trained");
        Path rests = pack("rests", """
                  - {id: policy, policy: termination, meets: Followed., fails: Not followed., lacks: Unknown.}
                  - {id: programme, practice: training-programme, meets: Done., fails: Not done., lacks: Unknown.}
                  - {id: cleared, about: workforce, answered-by: clearance-completed, meets: Cleared., fails: Not., lacks: Unknown.}
                  - {id: taught, about: organization, needs: [practices.training-programme], meets: Taught., fails: Not.,
                     lacks: Unknown.}
                """, "policy", "programme", "cleared", "taught");
        Files.createDirectories(rests.resolve("rules"));
        Files.writeString(rests.resolve("rules/taught.drl"), """
                rule "taught: applies" @check(taught)
                when $o : Organization()
                then assess.applies($o);
                end
                rule "taught: stated" @check(taught)
                when $o : Organization()
                     Practice( practice == "training-programme", answer == Answer.YES )
                then assess.meets($o);
                end
                rule "taught: held" @check(taught)
                when $o : Organization()
                     Activity( kind == "security-training", succeeded == Answer.YES )
                then assess.meets($o);
                end
                """);
        both = Assessor.open(List.of(looks, rests));
    }

    private static Path pack(String id, String checks, String... controls) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(id));
        StringBuilder catalog =
                new StringBuilder("id: " + id + "\ntitle: " + id + "\nversion: 1.0.0\napi: 2\ncontrols:\n");
        for (String control : controls) {
            catalog.append("  - {id: C-" + control.split(",")[0] + ", title: T, duty: required, statement: S.,"
                    + " assurance: stated, evidence: [], checks: [" + control + "]}\n");
        }
        Files.writeString(pack.resolve("catalog.yaml"), catalog + "checks:\n" + checks);
        return pack;
    }

    private static AssessmentResults assess(String facts) {
        return both.assess(
                AssessmentPlan.asOf(Demo.AS_OF), both.read("facts.yaml", facts.getBytes(StandardCharsets.UTF_8)));
    }

    private static String facts(String implemented, String terminated, String trained) {
        return FACTS.replace("IMPLEMENTED", implemented)
                .replace("TERMINATED", terminated)
                .replace("TRAINED", trained);
    }

    private static Finding finding(String control, String facts) {
        return Demo.finding(assess(facts), control);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, SATISFIED",
        "yes, no, UNDETERMINED",
        "yes, partly, UNDETERMINED",
        "yes, unknown, SATISFIED",
        "no, no, NOT_SATISFIED",
        "unknown, no, UNDETERMINED"
    })
    void aPassOnWhatAnotherPacksFailureDisprovesIsReopened(
            String implemented, String terminated, FindingStatus expected) {
        assertEquals(
                expected,
                finding("rests:C-policy", facts(implemented, terminated, "yes")).status());
    }

    @Test
    void theReasonNamesTheStatementAndWhatDisprovesItAndTheTracesLeadToBoth() {
        Finding finding = finding("rests:C-policy", facts("yes", "no", "yes"));
        Observation reopened = finding.observations().get(0);
        assertEquals(
                "What is stated (policies[termination].implemented: yes) is disproved: The workforce member nurse left and"
                        + " still has access.",
                reopened.reason());
        assertEquals(reopened.reason(), finding.reason());
        assertEquals(Outcome.NOT_CHECKED, reopened.outcome());
        assertEquals(List.of("policies.termination"), reopened.lacks());
        List<FactRef> facts = reopened.traces().stream()
                .map(Trace::facts)
                .flatMap(List::stream)
                .toList();
        assertTrue(facts.contains(new FactRef("policies", "termination")), facts.toString());
        assertTrue(facts.contains(new FactRef("workforce", "nurse")), facts.toString());
    }

    @Test
    void whatNobodyStatedIsNotDisproved() {
        Observation unknown = finding("rests:C-policy", facts("unknown", "no", "yes"))
                .observations()
                .get(0);
        assertEquals("Unknown.", unknown.reason());
        Observation no = finding("rests:C-policy", facts("no", "no", "yes"))
                .observations()
                .get(0);
        assertEquals("Not followed.", no.reason());
    }

    @Test
    void whatDisprovesFailsAsBeforeAndNothingElseFailsByIt() {
        AssessmentResults results = assess(facts("yes", "no", "no"));
        assertEquals(
                FindingStatus.NOT_SATISFIED,
                Demo.finding(results, "looks:C-leavers").status());
        List<String> failing = results.findings().stream()
                .flatMap(finding -> Stream.concat(finding.observations().stream(), finding.goodPractice().stream()))
                .filter(observation -> observation.outcome() == Outcome.FAIL)
                .map(observation -> observation.check().name() + " "
                        + observation.subject().ref().id())
                .toList();
        assertEquals(List.of("leavers nurse", "trained nurse"), failing);
    }

    @Test
    void aCheckOfGoodPracticeDisprovesToo() {
        assertEquals(
                FindingStatus.SATISFIED,
                finding("rests:C-programme", facts("yes", "yes", "yes")).status());
        assertEquals(
                FindingStatus.UNDETERMINED,
                finding("rests:C-programme", facts("yes", "yes", "no")).status());
    }

    @Test
    void aPassThatAnotherRuleSaysTooStandsOnThatOneAlone() {
        String stated = facts("yes", "yes", "no");
        assertEquals(
                FindingStatus.UNDETERMINED, finding("rests:C-taught", stated).status());
        Finding held = finding(
                "rests:C-taught",
                stated.replace(
                        "activities: []", "activities: [{kind: security-training, on: 2026-05-01, succeeded: yes}]"));
        assertEquals(FindingStatus.SATISFIED, held.status());
        assertEquals(
                List.of("taught: held"),
                held.observations().get(0).traces().stream()
                        .map(trace -> trace.rule().name())
                        .toList());
    }

    @Test
    void ofFactsThatARuleLookedAtOnlyThoseAreContradicted() {
        Finding cleared = finding("rests:C-cleared", facts("yes", "no", "yes"));
        assertEquals(
                List.of("clerk PASS []", "nurse NOT_CHECKED [clearance-completed]"),
                cleared.observations().stream()
                        .map(seen -> seen.subject().ref().id() + " " + seen.outcome() + " " + seen.lacks())
                        .toList());
    }

    @Test
    void twoOnOneTopicAreDisprovedAlike() {
        Finding finding = finding(
                "rests:C-policy",
                facts("yes", "no", "yes")
                        .replace(
                                "{topic",
                                "{id: north, topic: termination, written: yes, implemented: yes}, {id: south, topic"));
        assertEquals(FindingStatus.UNDETERMINED, finding.status());
        assertTrue(finding.reason().contains("policies[north].implemented"), finding.reason());
        assertTrue(finding.reason().contains("policies[south].implemented"), finding.reason());
        assertEquals(
                List.of("policies.termination"), finding.observations().get(0).lacks());
    }

    @Test
    void ofManyContradictionsAFewAreTold() {
        StringBuilder leavers = new StringBuilder();
        for (int i = 10; i < 60; i++) {
            leavers.append("  - {id: leaver-" + i + ", left: yes, access-terminated: no, security-trained: yes}\n");
        }
        Observation reopened = finding("rests:C-policy", facts("yes", "yes", "yes") + leavers)
                .observations()
                .get(0);
        assertTrue(
                reopened.reason().endsWith("The workforce member leaver-12 left and still has access. And 47 more."));
        assertEquals(4, reopened.traces().size());
    }

    @Test
    void aListTooOldToShowAFailureDisprovesNothing() {
        String facts = facts("yes", "no", "yes");
        AssessmentResults results = both.assess(
                AssessmentPlan.asOf(Demo.AS_OF).withFeeds(Map.of("workforce", 1)),
                both.read("facts.yaml", facts.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                FindingStatus.SATISFIED, Demo.finding(results, "rests:C-policy").status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "polices.termination.implemented | there is no section \"polices\"; did you mean \"policies\"?",
                "policies.terminaton.implemented | \"terminaton\" is no topic of policies; did you mean \"termination\"?",
                "policies.termination.implementde | \"implementde\" is no answer that is recorded of policies; did you mean \"implemented\"?",
                "policies.termination | and no answer of it; add .written or .implemented or .discarded",
                "practices.Training | expected a section and an answer of its facts",
                "practices.taugth | a practice that no rule of it asks for; did you mean \"taught\"?",
                "workforce.clearance-completde | \"clearance-completde\" is no answer that is recorded of workforce; did you mean \"clearance-completed\"?",
                "workforce.left-on | \"left-on\" is no answer that is recorded of workforce",
                "vendors.agreement.written | \"agreement.written\" is no answer that is recorded of vendors",
                "complete.systems | \"systems\" is no answer that is recorded of complete",
                "systems.ephi | none of its rules that fail something looks at systems; they look at workforce",
                "workforce | expected a section and an answer of its facts"
            })
    void whatIsNotThereIsRefusedWithTheRightWord(String disproves, String message) throws IOException {
        Path pack = pack("wrong", """
                  - {id: cleared, about: workforce, answered-by: clearance-completed, meets: Yes., fails: No., lacks: Unknown.,
                     disproves: ["%s"]}
                  - {id: taught, practice: taught, meets: Yes., fails: No., lacks: Unknown.}
                """.formatted(disproves), "cleared, taught");
        String refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(pack)))
                .getMessage();
        assertTrue(refused.contains(message), refused);
        assertTrue(refused.contains("disproves \"" + disproves + "\""), refused);
    }

    @Test
    void eachEntryOnWhichThePackRestsWantsAFixture() throws IOException {
        Path pack = pack("acme", """
                  - {id: leavers, about: workforce, only-where: [left], answered-by: access-terminated, meets: Closed.,
                     fails: Open., lacks: Unknown., disproves: [policies.termination.implemented]}
                  - {id: policy, policy: termination, meets: Followed., fails: Not followed., lacks: Unknown.}
                """, "leavers, policy");
        Files.createDirectories(pack.resolve("fixtures"));
        String fixture = """
                # checks: leavers, policy
                organization: {name: X}   # %s policy
                policies: [{topic: termination, written: yes, implemented: yes}]
                workforce:
                  - {id: a, left: yes, access-terminated: %s}   # %s leavers
                """;
        Files.writeString(pack.resolve("fixtures/a.yaml"), fixture.formatted("meets", "yes", "meets"));
        assertTrue(PackTest.of(pack)
                .differences()
                .contains("no fixture shows that what fails leavers disproves policies.termination.implemented"));
        Files.writeString(pack.resolve("fixtures/a.yaml"), fixture.formatted("lacks", "no", "fails"));
        List<String> differences = PackTest.of(pack).differences();
        assertTrue(differences.stream().noneMatch(text -> text.contains("disproves")), differences.toString());
        assertTrue(differences.stream().noneMatch(text -> text.contains("a.yaml")), differences.toString());
    }
}
