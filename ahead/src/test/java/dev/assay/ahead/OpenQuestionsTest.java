package dev.assay.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
              - {id: ehr, name: Cloud EHR, kind: ehr, ephi: yes, own-logins: yes}
              - {id: laptop, name: Laptop, kind: laptop, ephi: no}
            """;

    private static FactsFiles files() {
        return FactsFiles.of(Map.of("facts.yaml", FACTS.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    private static List<OpenQuestion> open(AssessmentResults results) {
        return OpenQuestions.of(results, ASSESSOR::keyType);
    }

    private static List<OpenQuestion> first() {
        return open(ASSESSOR.assess(PLAN, ASSESSOR.read(files())));
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
        List<OpenQuestion> shortest = OpenQuestions.shortest(first(), ASSESSOR, PLAN, files());
        Supposing supposing = new Supposing(ASSESSOR, PLAN, files());
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
                && !question.question().section().equals("judgements")
                && question.question().keys().stream().noneMatch(key -> key.startsWith("activities."));
    }

    /** What stays open after all answers is what takes more than a word. */
    @Test
    void afterAllAnswersOnlyWhatTakesMoreThanAWordIsOpen() {
        List<OpenQuestion> shortest = OpenQuestions.shortest(first(), ASSESSOR, PLAN, files());
        List<OpenQuestion> left = open(new Supposing(ASSESSOR, PLAN, files()).answered(shortest));
        left.forEach(question ->
                assertFalse(answeredByAWord(question), question.question().text() + " " + question.fields()));
    }

    /** The sample has every kind of unknown; supposing an answer to each leaves facts that can be read. */
    @Test
    void everyQuestionOfTheSampleCanBeAnswered() {
        Assessor both = Assessor.open(List.of(
                Path.of("..", "rules-hipaa", "target", "classes"),
                Path.of("..", "rules-nist-csf", "target", "classes")));
        FactsFiles riverbend = FactsFiles.in(Path.of("..", "examples", "riverbend-practice"));
        List<OpenQuestion> questions = OpenQuestions.of(both.assess(PLAN, both.read(riverbend)), both::keyType);
        List<OpenQuestion> shortest = OpenQuestions.shortest(questions, both, PLAN, riverbend);
        int left = OpenQuestions.of(new Supposing(both, PLAN, riverbend).answered(shortest), both::keyType)
                .size();
        assertTrue(left < questions.size() / 2, left + " of " + questions.size() + " are left");
        questions.stream()
                .flatMap(question -> question.fields().stream())
                .filter(field -> field.fact().section().equals("designations"))
                .forEach(field -> assertFalse(field.fact().id().equals("written"), field.toString()));
    }
}
