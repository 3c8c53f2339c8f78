package dev.assay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Framework;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.engine.PackTest;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/**
 * The tests that every pack passes. Extend it in the module of the pack, with an empty body:
 * {@code class RulesTest extends RulePackTests {}}. The pack is the folder that holds {@code catalog.yaml} on the class
 * path of the extending class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RulePackTests {

    private final PackTest test = PackTest.of(folder());

    /** The pack under test, loaded alone. */
    protected final Assessor assessor() {
        return test.assessor();
    }

    /** What the pack under test is. */
    protected final RulePack pack() {
        return test.pack();
    }

    @Test
    void everyFixtureComesOutAsItsCommentsSayAndShowsEachVerbOfEachCheck() {
        assertTrue(test.fixtures() > 0 || pack().catalog().checks().isEmpty(), "the pack has checks and no fixtures");
        assertEquals("", String.join("\n", test.differences()));
    }

    @Test
    void withoutAnyFactNothingIsConcluded() {
        List<String> concluded =
                assessor().assess(AssessmentPlan.asOf(LocalDate.of(2026, 6, 30)), Snapshot.EMPTY).findings().stream()
                        .filter(finding -> finding.status() != FindingStatus.UNDETERMINED
                                && finding.status() != FindingStatus.UNKNOWN)
                        .filter(Finding::inScope)
                        .map(finding -> finding.control() + " is " + finding.status())
                        .toList();
        assertEquals(List.of(), concluded);
    }

    @Test
    void whatLiesBesideTheCatalogCanBeRead() {
        assertEquals(
                List.of(pack().id()),
                assessor().frameworks().stream().map(Framework::pack).toList());
    }

    @Test
    void everyConditionOfEveryRuleIsNoticedByAFixture(TestReporter reporter) {
        PackTest.Mutants mutants = test.mutants();
        reporter.publishEntry(
                "mutants",
                mutants.mutants() + " run, " + mutants.survivors().size() + " survive, " + mutants.refused()
                        + " refused by the lint");
        assertEquals("", String.join("\n", mutants.survivors()));
    }

    @Test
    void everyRuleAndEachOfItsAlternativesIsReachedByAFixture(TestReporter reporter) {
        PackTest.Coverage coverage = test.coverage();
        reporter.publishEntry("coverage", coverage.rules() + " rules, " + coverage.branches() + " branches");
        assertEquals("", String.join("\n", coverage.unreached()));
    }

    private Path folder() {
        try {
            return Path.of(getClass().getResource("/catalog.yaml").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds no catalog.yaml", e);
        }
    }
}
