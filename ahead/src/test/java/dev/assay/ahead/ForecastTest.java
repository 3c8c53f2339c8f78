package dev.assay.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A forecast is what a full assessment of each day says, and looks at few of them. */
class ForecastTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Assessor ASSESSOR = Assessor.open(List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes")));
    private static final LocalDate FROM = LocalDate.of(2026, 11, 25);

    static Forecast forecast(AssessmentPlan plan, Snapshot snapshot, LocalDate until) {
        return Forecast.of(plan.asOf(), until, day -> ASSESSOR.assessAhead(plan.withAsOf(day), snapshot));
    }

    @TestFactory
    Stream<DynamicTest> everyDayOfAYearIsWhatAFullAssessmentSays() throws Exception {
        try (Stream<Path> cases = Files.list(EXAMPLES.resolve("enforcement"))) {
            List<Path> organizations = Stream.concat(
                            Stream.of(EXAMPLES.resolve("riverbend-practice")),
                            cases.filter(Files::isDirectory).sorted())
                    .toList();
            return organizations.stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> equalDayByDay(ASSESSOR.read(folder), AssessmentPlan.asOf(FROM), 366)));
        }
    }

    /** Organizations nobody laid out for it, over the ends of months and of February in a leap year, with odd periods. */
    @TestFactory
    Stream<DynamicTest> everyDayOfInventedOrganizations() {
        return IntStream.range(0, 24)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    LocalDate from = LocalDate.of(2027, 10, 20).plusDays(seed * 17L);
                    AssessmentPlan plan = AssessmentPlan.asOf(from)
                            .withParameters(
                                    Map.of("evidence.scan", 1 + seed % 5, "hipaa.risk-analysis-review", 1 + seed % 13))
                            .withFeeds(seed % 2 == 0 ? Map.of() : Map.of("systems", 10 * seed));
                    String facts = InventedFacts.of(seed, from.plusDays(100));
                    Snapshot snapshot = ASSESSOR.read(FactsFiles.of(
                            Map.of("facts.yaml", facts.getBytes(StandardCharsets.UTF_8)), InventedFacts.HASHES));
                    equalDayByDay(snapshot, plan, 150);
                }));
    }

    static void equalDayByDay(Snapshot snapshot, AssessmentPlan plan, int days) {
        LocalDate until = plan.asOf().plusDays(days - 1L);
        Forecast forecast = forecast(plan, snapshot, until);
        for (LocalDate day = plan.asOf(); !day.isAfter(until); day = day.plusDays(1)) {
            AssessmentResults full = ASSESSOR.assess(plan.withAsOf(day), snapshot);
            assertEquals(concluded(full), concluded(forecast.on(day)), day.toString());
        }
    }

    /** All that is concluded but the words. */
    private static Map<String, String> concluded(AssessmentResults results) {
        Map<String, String> all = new TreeMap<>();
        results.findings().forEach(finding -> {
            all.put(
                    finding.id(),
                    finding.status() + " " + finding.inScope() + " " + finding.assurance() + " " + finding.tally() + " "
                            + finding.decisions().size() + " " + finding.judgements());
            Stream.concat(finding.observations().stream(), finding.goodPractice().stream())
                    .forEach(seen -> all.put(
                            finding.id() + " " + seen.id(),
                            seen.outcome() + " " + seen.lacks() + " "
                                    + seen.traces().size()));
            finding.advisories()
                    .forEach(advisory -> all.put(
                            finding.id() + " " + advisory.check() + " "
                                    + advisory.subject().ref(),
                            "advisory"));
        });
        results.risks().forEach(risk -> all.put("risk " + risk.id(), risk.status() + " " + risk.level()));
        return all;
    }

    @Test
    void fewDaysAreAssessed() {
        Forecast forecast = forecast(
                AssessmentPlan.asOf(FROM), ASSESSOR.read(EXAMPLES.resolve("riverbend-practice")), FROM.plusYears(1));
        assertTrue(forecast.turns().size() < 80, () -> forecast.turns().size() + " days were assessed");
        assertFalse(forecast.lapses().isEmpty());
    }
}
