package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Check;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.NextQuestions;
import dev.assay.reports.overview.NextQuestions.Question;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever answers for one pack has answered for the other: what makes two questions one is the fact, not the words. */
class AnswerOnceTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes")));

    /** One of each, of which nobody recorded anything. */
    private static final Snapshot NOTHING_KNOWN = ASSESSOR.read("facts.yaml", """
            organization: {name: Test Practice, roles: [covered-entity]}
            systems: [{id: s}]
            vendors: [{id: v}]
            workforce: [{id: w}]
            data-flows: [{id: d}]
            facilities: [{id: f}]
            media: [{id: m}]
            clinical-services: [{id: c}]
            changes: [{id: n}]
            risks: [{id: r}]
            vulnerabilities: [{id: u}]
            incidents: [{id: i, on: 2026-01-10}]
            access-grants: [{id: g}]
            """.getBytes(StandardCharsets.UTF_8));

    private static List<Question> questions(String... packs) {
        AssessmentPlan plan = AssessmentPlan.asOf(LocalDate.of(2026, 6, 30)).withPacks(List.of(packs));
        AssessmentResults results = ASSESSOR.assess(plan, NOTHING_KNOWN);
        return NextQuestions.of(results, new Index(results));
    }

    private static Set<String> facts(List<Question> questions) {
        return questions.stream().flatMap(AnswerOnceTest::facts).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> facts(Question question) {
        return question.keys().stream().map(key -> Check.answer(question.section(), key));
    }

    @Test
    void noFactIsAskedForTwiceAndNoQuestionIsPutTwice() {
        List<Question> both = questions("hipaa", "nist-csf");
        Set<String> asked = new HashSet<>();
        assertEquals(
                List.of(),
                both.stream()
                        .flatMap(AnswerOnceTest::facts)
                        .filter(fact -> !asked.add(fact))
                        .toList());
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Question question : both) {
            if (!seen.add(question.text())) {
                twice.add(question.text());
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void theQuestionsOfBothPacksAreThoseOfEachTheSharedOnesOnce() {
        Set<String> hipaa = facts(questions("hipaa"));
        Set<String> csf = facts(questions("nist-csf"));
        Set<String> both = facts(questions("hipaa", "nist-csf"));
        Set<String> union = new TreeSet<>(hipaa);
        union.addAll(csf);
        assertEquals(union, both);
        Set<String> shared = new TreeSet<>(hipaa);
        shared.retainAll(csf);
        assertEquals(hipaa.size() + csf.size() - shared.size(), both.size());
        assertTrue(shared.size() >= 45, "shared are " + shared.size() + ": " + shared);
        assertTrue(shared.containsAll(Set.of(
                "systems.unique-user-ids",
                "workforce.access-terminated",
                "practices.sanctions",
                "policies.incident-response",
                "complete.systems")));
    }

    @Test
    void whatIsSharedIsSharedByFactThoughThePacksAskInOtherWords() {
        Set<String> hipaa = facts(questions("hipaa"));
        hipaa.retainAll(facts(questions("nist-csf")));
        List<String> otherWords = new ArrayList<>();
        List<Question> csf = questions("nist-csf");
        for (Question question : questions("hipaa")) {
            for (String fact : facts(question).filter(hipaa::contains).toList()) {
                csf.stream()
                        .filter(other -> facts(other).anyMatch(fact::equals))
                        .filter(other -> !other.text().equals(question.text()))
                        .forEach(other -> otherWords.add(fact));
            }
        }
        assertFalse(otherWords.isEmpty(), "shared questions in the same words would prove nothing");
    }
}
