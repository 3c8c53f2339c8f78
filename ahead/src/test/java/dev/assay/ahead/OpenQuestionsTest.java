package dev.assay.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.engine.Plugins;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The next question is worth most, and the shortest list leaves nothing out and nothing open. */
class OpenQuestionsTest {

    private static final Assessor ASSESSOR =
            Assessor.open(List.of(Path.of("..", "rules-nist-csf", "target", "classes")));
    private static final AssessmentPlan PLAN = AssessmentPlan.asOf(LocalDate.of(2026, 11, 25));
    private static final String FACTS = """
            organization: {name: Test Practice, roles: [covered-entity], kind: medical-practice}
            complete:
              systems: {answer: yes, as-of: 2026-11-01, counted-by: inventory, count: 2}
              vendors: {answer: yes, as-of: 2026-11-01, counted-by: inventory, count: 0}
            systems:
              - {id: ehr, name: Cloud EHR, kind: ehr, ephi: yes, unique-user-ids: yes}
              - {id: laptop, name: Laptop, kind: laptop, ephi: no}
            """;

    private static FactsFiles files() {
        return FactsFiles.of(Map.of("facts.yaml", FACTS.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    private static List<OpenQuestion> open(AssessmentResults results) {
        return OpenQuestions.of(results, ASSESSOR.factSchema());
    }

    private static AssessmentResults results() {
        return ASSESSOR.assess(PLAN, ASSESSOR.read(files()));
    }

    private static List<OpenQuestion> first() {
        return open(results());
    }

    private static List<OpenQuestion> shortest() {
        return OpenQuestions.shortest(results(), ASSESSOR, ASSESSOR.read(files()));
    }

    @Test
    void whatSettlesMostComesFirst() {
        List<OpenQuestion> questions = first();
        for (int i = 1; i < questions.size(); i++) {
            assertTrue(questions.get(i - 1).points() >= questions.get(i).points());
        }
    }

    /** A control that waits for one question counts whole for it; one that waits for several is shared among them. */
    @Test
    void thePointsOfAllQuestionsAreThoseOfTheOpenControls() {
        AssessmentResults results = ASSESSOR.assess(PLAN, ASSESSOR.read(files()));
        List<OpenQuestion> questions = open(results);
        double shared = questions.stream().mapToDouble(OpenQuestion::points).sum();
        long whole = results.packs().get(0).catalog().controls().values().stream()
                .filter(control -> questions.stream()
                        .anyMatch(question -> question.question().controls().contains(control.id())))
                .mapToLong(control -> PLAN.riskModel().points(control.severity(), control.stops(), List.of()))
                .sum();
        assertEquals((double) whole, shared, 0.001);
    }

    /** Every question that a word answers is needed: without its answer more stays open than with all of them. */
    @Test
    void nothingCanBeLeftOutOfTheShortestList() {
        List<OpenQuestion> shortest = shortest();
        Supposing supposing = new Supposing(ASSESSOR, PLAN, ASSESSOR.read(files()));
        int left = open(supposing.answered(shortest)).size();
        List<OpenQuestion> tried =
                shortest.stream().filter(OpenQuestionsTest::answeredByAWord).toList();
        assertTrue(tried.size() > 20);
        for (OpenQuestion question : tried) {
            List<OpenQuestion> others = new ArrayList<>(shortest);
            others.remove(question);
            assertTrue(
                    open(supposing.answered(others)).size() > left,
                    question.question().text());
        }
    }

    /** Not what asks for an activity that nobody recorded, nor a judgement, which is asked for until a paper shows it. */
    private static boolean answeredByAWord(OpenQuestion question) {
        return !question.fields().isEmpty()
                && !question.question().section().equals("judgments")
                && question.question().keys().stream().noneMatch(key -> key.startsWith("activities."));
    }

    /** What stays open after all answers is what takes more than a word. */
    @Test
    void afterAllAnswersOnlyWhatTakesMoreThanAWordIsOpen() {
        List<OpenQuestion> shortest = shortest();
        List<OpenQuestion> left = open(new Supposing(ASSESSOR, PLAN, ASSESSOR.read(files())).answered(shortest));
        left.forEach(question ->
                assertFalse(answeredByAWord(question), question.question().text() + " " + question.fields()));
    }

    /** The sample, its questions, and how many times a pack was run. */
    private static final class Riverbend {
        final AtomicInteger runs = new AtomicInteger();
        final Assessor both = Assessor.open(new Plugins(
                List.of(),
                List.of(
                        Path.of("..", "rules-hipaa", "target", "classes"),
                        Path.of("..", "rules-nist-csf", "target", "classes")),
                List.of(),
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                pack -> runs.incrementAndGet()));
        final Snapshot read = both.read(FactsFiles.in(Path.of("..", "examples", "riverbend-practice")));
        final AssessmentResults results = both.assess(PLAN, read);
        final List<OpenQuestion> questions = OpenQuestions.of(results, both.factSchema());
        final Supposing supposing = new Supposing(both, PLAN, read);

        List<OpenQuestion> shortest() {
            return OpenQuestions.shortest(results, both, read);
        }

        List<OpenQuestion> open(List<OpenQuestion> answered) {
            return OpenQuestions.of(supposing.answered(answered), both.factSchema());
        }
    }

    /** The sample has every kind of unknown; supposing an answer to each leaves facts that can be read. */
    @Test
    void everyQuestionOfTheSampleCanBeAnswered() {
        Riverbend riverbend = new Riverbend();
        List<OpenQuestion> questions = riverbend.questions;
        int left = riverbend.open(riverbend.shortest()).size();
        assertTrue(left < questions.size() / 2, left + " of " + questions.size() + " are left");
        questions.stream()
                .flatMap(question -> question.fields().stream())
                .filter(field -> field.fact().section().equals("designations"))
                .forEach(field -> assertFalse(field.fact().id().equals("written"), field.toString()));
    }

    /** All rounds of asking and all trying out together: each assessment is what the list takes its time for. */
    @Test
    void listingTheQuestionsOfTheSampleTakesFewAssessments() {
        Riverbend riverbend = new Riverbend();
        riverbend.runs.set(0);
        riverbend.both.assess(PLAN, riverbend.read);
        int one = riverbend.runs.getAndSet(0);
        riverbend.shortest();
        assertTrue(riverbend.runs.get() <= 5 * one, riverbend.runs.get() / one + " assessments");
    }

    /** As little stays open as after all that is ever asked, and each question that an answer settles is needed for that, tried one by one. */
    @Test
    void nothingCanBeLeftOutOfTheListOfTheSample() {
        Riverbend riverbend = new Riverbend();
        List<OpenQuestion> shortest = riverbend.shortest();
        Set<String> left = identities(riverbend.open(shortest));
        Map<String, OpenQuestion> all = new LinkedHashMap<>();
        riverbend.questions.forEach(question -> all.put(question.identity(), question));
        riverbend.open(riverbend.questions).forEach(question -> all.putIfAbsent(question.identity(), question));
        assertTrue(identities(riverbend.open(List.copyOf(all.values()))).containsAll(left), left.toString());
        int tried = 0;
        for (OpenQuestion question : shortest) {
            if (left.contains(question.identity()) || question.fields().isEmpty()) {
                continue;
            }
            List<OpenQuestion> others = new ArrayList<>(shortest);
            others.remove(question);
            tried++;
            assertFalse(
                    left.containsAll(identities(riverbend.open(others))),
                    question.question().text());
        }
        assertTrue(tried > 100, tried + " questions");
    }

    /** A judgement that is answered names the control that is judged, so that it counts. */
    @Test
    void afterItsJudgementAControlIsNotUndetermined() {
        Riverbend riverbend = new Riverbend();
        List<OpenQuestion> judgements = riverbend.questions.stream()
                .filter(question -> question.question().section().equals("judgments"))
                .toList();
        AssessmentResults judged = riverbend.supposing.answered(judgements);
        Set<ControlId> controls = judgements.stream()
                .flatMap(question -> question.question().controls().stream())
                .collect(Collectors.toSet());
        assertTrue(controls.size() > 10, controls.toString());
        judged.findings().stream()
                .filter(finding -> controls.contains(finding.control()))
                .forEach(finding -> assertFalse(
                        finding.judgements().isEmpty() || finding.status() == FindingStatus.UNDETERMINED,
                        finding.control() + " " + finding.reason()));
        assertTrue(identities(riverbend.shortest()).containsAll(identities(judgements)));
    }

    private static Set<String> identities(List<OpenQuestion> questions) {
        return questions.stream().map(OpenQuestion::identity).collect(Collectors.toSet());
    }
}
