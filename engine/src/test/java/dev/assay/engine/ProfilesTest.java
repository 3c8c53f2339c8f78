package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Profile.Achievement;
import dev.assay.api.model.Profile.Gap;
import dev.assay.api.model.Profile.Share;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.TargetProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Profiles: what the facts show of outcomes, what a target asks beyond that, tiers, and what somebody declared. */
class ProfilesTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of(Demo.pack("demo"), Demo.pack("profile")));
    private static final String CLOSED = "complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: tool}}\n";

    private static Snapshot read(String facts) {
        return ASSESSOR.read(
                "facts.yaml",
                ("organization: {name: Demo Practice, roles: [covered-entity]}\n"
                                + facts.replace("HASH", "0f".repeat(32)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static AssessmentResults assess(TargetProfile target, String facts) {
        return ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF).withTargetProfile(target), read(facts));
    }

    private static Profile profile(TargetProfile target, String facts) {
        List<Profile> profiles = ASSESSOR.profiles(assess(target, facts));
        assertEquals(List.of("profile"), profiles.stream().map(Profile::pack).toList());
        return profiles.get(0);
    }

    private static Profile profile(String facts) {
        return profile(TargetProfile.ALL, facts);
    }

    private static Profile.State state(Profile profile, String outcome) {
        return profile.states().stream()
                .filter(state -> state.outcome().name().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private static Achievement achievement(String outcome, String facts) {
        return state(profile(facts), outcome).achievement();
    }

    @Test
    void anOutcomeIsPartlyAchievedBySubjectsAndTheUnknownOnesAreCountedApart() {
        Profile.State state = state(
                profile(CLOSED
                        + Demo.systems(
                                "{id: a, count: 34, mfa: yes}", "{id: b, count: 5, mfa: no}", "{id: c, count: 2}")),
                "PR.AA-02");
        assertEquals(Achievement.PARTLY, state.achievement());
        assertEquals(List.of(new Share("systems", 34, 41, 2, false)), state.shares());
        assertEquals(Assurance.STATED, state.assurance());
    }

    @Test
    void theWaysAnOutcomeCanStand() {
        assertEquals(Achievement.ACHIEVED, achievement("PR.DS-01", "practices: {backups: yes}\n"));
        assertEquals(Achievement.NOT_ACHIEVED, achievement("PR.DS-01", "practices: {backups: partly}\n"));
        assertEquals(Achievement.UNKNOWN, achievement("PR.DS-01", ""));
        assertEquals(
                Achievement.UNKNOWN,
                achievement("PR.AA-02", Demo.systems("{id: a, mfa: yes}")),
                "an open list may hold more");
        assertEquals(
                Achievement.NOT_ACHIEVED,
                achievement("PR.AA-02", CLOSED + Demo.systems("{id: a, mfa: no}", "{id: b}")));
        assertEquals(
                Achievement.NOT_APPLICABLE,
                achievement(
                        "RS.MI-01",
                        "complete: {incidents: {answer: yes, as-of: 2026-06-01, counted-by: owner, count: 0}}\n"));
    }

    @Test
    void aSubjectThatShowsItInPartShowsItNotAtAll() {
        String one = CLOSED + Demo.systems("{id: a, mfa: yes, unique-user-ids: no}");
        assertEquals(Achievement.NOT_ACHIEVED, achievement("PR.AA-04", one));
        assertEquals(
                Achievement.PARTLY,
                achievement(
                        "PR.AA-04",
                        CLOSED
                                + Demo.systems(
                                        "{id: a, mfa: yes, unique-user-ids: no}",
                                        "{id: b, mfa: yes, unique-user-ids: yes}")));
    }

    @Test
    void anOpenListIsSaidAndItsRestIsNotCounted() {
        assertEquals(
                List.of(new Share("systems", 1, 1, 0, true)),
                state(profile(Demo.systems("{id: a, mfa: yes}")), "PR.AA-02").shares());
    }

    @Test
    void practicesOfTheOrganizationAreCountedOneByOneAndASubjectByItsWorst() {
        Profile.State state = state(
                profile(CLOSED + Demo.systems("{id: a, unique-user-ids: yes}") + "practices: {logins: no}\n"),
                "PR.AA-01");
        assertEquals(
                List.of(new Share("organization", 0, 1, 0, false), new Share("systems", 1, 1, 0, false)),
                state.shares());
        assertEquals(Achievement.PARTLY, state.achievement());
    }

    @Test
    void aJudgementCountsAsItWasGiven() {
        String judged =
                "judgments: [{control: \"profile:PR.AA-03\", answer: ANSWER, reason: r, judged-by: owner, on: 2026-01-10}]\n";
        assertEquals(Achievement.ACHIEVED, achievement("PR.AA-03", judged.replace("ANSWER", "yes")));
        assertEquals(Achievement.PARTLY, achievement("PR.AA-03", judged.replace("ANSWER", "partly")));
        assertEquals(Achievement.NOT_ACHIEVED, achievement("PR.AA-03", judged.replace("ANSWER", "no")));
        assertEquals(
                Achievement.UNKNOWN,
                achievement("PR.AA-03", judged.replace("ANSWER", "yes").replace("reason: r, ", "")));
    }

    @Test
    void aTargetAsksForMoreThanWords() {
        TargetProfile plain = ASSESSOR.targetProfile("plain");
        String said = CLOSED + Demo.systems("{id: a, mfa: yes}");
        AssessmentResults results = assess(plain, said);
        assertEquals(
                FindingStatus.UNKNOWN, Demo.finding(results, "profile:PR.AA-02").status());
        Profile profile = profile(plain, said);
        assertEquals(Achievement.ACHIEVED, state(profile, "PR.AA-02").achievement());
        assertEquals(Gap.Kind.EVIDENCE, gap(profile, "PR.AA-02").kind());
        String shown = CLOSED + Demo.systems("{id: a, mfa: yes, evidence: paper}") + Demo.EVIDENCE;
        assertEquals(
                FindingStatus.MET,
                Demo.finding(assess(plain, shown), "profile:PR.AA-02").status());
        assertTrue(profile(plain, shown).gaps().stream()
                .noneMatch(gap -> gap.state().outcome().name().equals("PR.AA-02")));
    }

    private static Gap gap(Profile profile, String outcome) {
        return profile.gaps().stream()
                .filter(gap -> gap.state().outcome().name().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gapsAreRankedByPriorityThenByWhatIsKnownToFallShortThenByHarm() {
        String facts = CLOSED + Demo.systems("{id: a, mfa: no, unique-user-ids: no}")
                + "practices: {logins: yes, backups: no}\n";
        assertEquals(
                List.of("PR.DS-01", "PR.AA-02", "PR.AA-01", "PR.AA-04", "PR.AA-03", "RS.MI-01"),
                ranked(profile(facts)));
        // The plain target puts PR.AA-01 first and asks neither for PR.AA-03 nor for what it does not name.
        assertEquals(
                List.of("PR.AA-01", "PR.AA-02", "PR.DS-01"), ranked(profile(ASSESSOR.targetProfile("plain"), facts)));
    }

    private static List<String> ranked(Profile profile) {
        return profile.gaps().stream().map(gap -> gap.state().outcome().name()).toList();
    }

    @Test
    void aGapNamesWhatAFixTouchesElsewhereAndWeakLinksAreLeftOut() {
        Profile profile = profile(CLOSED + Demo.systems("{id: a, mfa: no}") + "practices: {backups: no}\n");
        assertEquals(
                List.of("demo:H"),
                gap(profile, "PR.AA-02").also().stream()
                        .map(link -> link.control().toString())
                        .toList());
        assertTrue(gap(profile, "PR.AA-02").also().get(0).primary());
        assertEquals(List.of("PR.AC-1"), gap(profile, "PR.AA-02").also().get(0).through());
        assertEquals(
                List.of("demo:H"),
                gap(profile, "PR.DS-01").also().stream()
                        .map(link -> link.control().toString())
                        .toList());
        assertTrue(gap(profile, "PR.DS-01").also().get(0).byAuthor());
    }

    @Test
    void aCrosswalkDecidesNothing() {
        String facts = CLOSED + Demo.systems("{id: a, mfa: yes, unique-user-ids: yes}") + "practices: {logins: yes}\n";
        AssessmentResults alone = Assessor.open(List.of(Demo.pack("demo")))
                .assess(AssessmentPlan.asOf(Demo.AS_OF), Demo.read(facts.replace("practices: {logins: yes}\n", "")));
        AssessmentResults beside =
                ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF), read(facts.replace("practices: {logins: yes}\n", "")));
        assertEquals(
                alone.findings().stream()
                        .map(f -> f.control() + " " + f.status())
                        .toList(),
                beside.findings().stream()
                        .filter(f -> f.control().pack().equals("demo"))
                        .map(f -> f.control() + " " + f.status())
                        .toList());
    }

    @Test
    void aTierIsShownWhereItsChecksAndThoseBelowPassAndPossibleWhereNoneFails() {
        assertTiers(1, 4, "");
        assertTiers(2, 4, "practices: {logins: yes}\n");
        assertTiers(1, 1, "practices: {logins: no, backups: yes}\n");
        assertTiers(2, 2, "practices: {logins: yes, backups: no}\n");
        assertTiers(
                3,
                4,
                CLOSED + Demo.systems("{id: a, unique-user-ids: yes}") + "practices: {logins: yes, backups: yes}\n");
        assertTiers(1, 4, CLOSED + Demo.systems("{id: a, unique-user-ids: yes}") + "practices: {backups: yes}\n");
    }

    private static void assertTiers(int shown, int possible, String facts) {
        Profile.Tier tier = profile(facts).tiers().get(0);
        assertEquals(List.of(shown, possible), List.of(tier.shown(), tier.possible()), facts);
    }

    @Test
    void aTierSaysWhy() {
        List<Profile.Step> steps = profile("practices: {logins: yes, backups: no}\n")
                .tiers()
                .get(0)
                .steps();
        assertEquals(List.of("Logins are kept."), steps.get(0).reasons());
        assertEquals(Outcome.FAIL, steps.get(1).outcome());
        assertEquals(List.of("No backups."), steps.get(1).reasons());
    }

    @Test
    void aDeclaredScoreStandsBesideWhatTheFactsShowAndChangesNothing() {
        String scores = "declared-scores: [{outcome: PR.DS-01, score: 9.5, target: 7}]\n";
        Profile profile = profile("practices: {backups: no}\n" + scores);
        assertEquals(Achievement.NOT_ACHIEVED, state(profile, "PR.DS-01").achievement());
        assertEquals(
                "9.5",
                state(profile, "PR.DS-01").declared().orElseThrow().score().toString());
        assertEquals(0, profile.belowDeclaredTarget());
        assertEquals(
                assess(TargetProfile.ALL, "practices: {backups: no}\n").findings(),
                assess(TargetProfile.ALL, "practices: {backups: no}\n" + scores).findings());
    }

    @Test
    void theNewestScoreOfAnOutcomeCountsAndNoneOfADayToCome() {
        Profile profile = profile("""
                declared-scores:
                  - {outcome: PR.DS-01, score: 3, target: 7, on: 2026-01-10}
                  - {outcome: "profile:PR.DS-01", score: 8, target: 7, on: 2026-05-10}
                  - {id: later, outcome: PR.DS-01, score: 1, target: 7, on: 2026-07-01}
                """);
        assertEquals(
                "8", state(profile, "PR.DS-01").declared().orElseThrow().score().toString());
    }

    @Test
    void scoresByEarlierIdsAreCarriedOverAndTheLowestCountsAgainstTheHighestTarget() {
        Profile profile = profile("""
                declared-scores:
                  - {outcome: PR.AC-1, score: 5, target: 6}
                  - {outcome: "profile:PR.AC-02", score: 4, target: 5}
                  - {outcome: PR.AC-3, score: 2, target: 9}
                  - {outcome: PR.DS-1, score: 2, target: 9}
                  - {outcome: PR.DS-01, score: 7, target: 6}
                """);
        Profile.Declared both = state(profile, "PR.AA-02").declared().orElseThrow();
        assertEquals(
                List.of("4", "6"),
                List.of(both.score().toString(), both.target().toString()));
        assertEquals(
                List.of("PR.AC-1", "PR.AC-2"),
                both.former().stream().map(FormerId::id).toList());
        Profile.Declared own = state(profile, "PR.DS-01").declared().orElseThrow();
        assertEquals("7", own.score().toString(), "an id of today counts alone");
        assertEquals(List.of(), own.former());
        assertEquals(
                List.of("PR.AA-01", "PR.AA-02", "PR.DS-01"),
                profile.states().stream()
                        .filter(state -> state.declared().isPresent())
                        .map(state -> state.outcome().name())
                        .toList());
        assertEquals(2, profile.belowDeclaredTarget());
    }

    @Test
    void anOutcomeThatNoEditionHasIsRefusedAtItsPlace() {
        assertRefused(
                """
                declared-scores: [{outcome: PR.AA-1, score: 5}]
                """,
                "facts.yaml:2:29: declared-scores[0].outcome \"PR.AA-1\" is no outcome of a loaded pack, nor of an"
                        + " earlier edition; did you mean \"PR.AA-01\"?");
        assertRefused("""
                declared-scores: [{outcome: PR.AA, score: 5}]
                """, "is a group of outcomes; rate each of them");
        assertRefused("""
                declared-scores: [{outcome: PR.AA-01, score: 11}]
                """, "expected a number from 0 to 10 with at most two decimals");
        assertRefused(
                """
                judgments: [{control: "profile:PR.AC-1", answer: yes}]
                """,
                "is an earlier id: PR.AC-1 of Edition 1 was withdrawn and split over PR.AA-01, PR.AA-02. Name ids of today");
        assertRefused("""
                judgments: [{control: "profile:PR.AA-33", answer: yes}]
                """, "did you mean \"profile:PR.AA-03\"");
    }

    private static void assertRefused(String facts, String message) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> read(facts));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void whereNoTargetIsChosenEveryOutcomeIsWanted() {
        assertTrue(profile("").states().stream().allMatch(Profile.State::wanted));
        assertEquals(
                List.of(),
                profile(ASSESSOR.targetProfile("plain"), "").states().stream()
                        .filter(state -> state.wanted()
                                && (state.outcome().equals(new ControlId("profile", "PR.AA-03"))
                                        || state.outcome().name().startsWith("RS")))
                        .toList());
    }
}
