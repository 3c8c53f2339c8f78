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
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private final Path folder = folder();
    private final Assessor assessor = Assessor.open(List.of(folder));

    /** The pack under test, loaded alone. */
    protected final Assessor assessor() {
        return assessor;
    }

    /** What the pack under test is. */
    protected final RulePack pack() {
        return assessor.packs().get(0);
    }

    @Test
    void everyFixtureComesOutAsItsCommentsSayAndShowsEachVerbOfEachCheck() {
        Map<String, byte[]> fixtures = fixtures();
        assertTrue(!fixtures.isEmpty() || pack().catalog().checks().isEmpty(), "the pack has checks and no fixtures");
        List<String> differences = assessor.runFixtures(pack().id(), fixtures);
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void withoutAnyFactNothingIsConcluded() {
        List<String> concluded =
                assessor.assess(AssessmentPlan.asOf(LocalDate.of(2026, 6, 30)), Snapshot.EMPTY).findings().stream()
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
                assessor.frameworks().stream().map(Framework::pack).toList());
    }

    @Test
    void everyConditionOfEveryRuleIsNoticedByAFixture(TestReporter reporter) {
        Assessor.Mutants mutants = Assessor.mutate(folder, fixtures());
        reporter.publishEntry(
                "mutants",
                mutants.mutants() + " run, " + mutants.survivors().size() + " survive, " + mutants.refused()
                        + " refused by the lint");
        assertEquals("", String.join("\n", mutants.survivors()));
    }

    private Map<String, byte[]> fixtures() {
        return Assessor.fixtures(folder);
    }

    private Path folder() {
        try {
            return Path.of(getClass().getResource("/catalog.yaml").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds no catalog.yaml", e);
        }
    }
}
