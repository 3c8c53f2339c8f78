package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** assess(plan, snapshot) is a function of its arguments alone. */
class PurityTest {

    private static String text(AssessmentResults results) {
        return results.findings() + "\n" + results.risks() + "\n" + results.problems();
    }

    private static String facts(int organization) {
        return "systems:\n  - {id: s" + organization + ", ephi: yes, encryption-at-rest: "
                + (organization % 2 == 0 ? "yes" : "no") + "}\n";
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = text(Demo.assess(facts(1)));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, text(Demo.assess(facts(1))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void twoThreadsConcludeWhatOneDoes() throws Exception {
        AssessmentPlan plan = AssessmentPlan.asOf(Demo.AS_OF);
        List<Snapshot> snapshots =
                IntStream.range(0, 400).mapToObj(i -> Demo.read(facts(i))).toList();
        List<String> expected =
                snapshots.stream().map(s -> text(Demo.ASSESSOR.assess(plan, s))).toList();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> work = snapshots.stream()
                    .map(s -> (Callable<String>) () -> text(Demo.ASSESSOR.assess(plan, s)))
                    .toList();
            List<Future<String>> done = two.invokeAll(work);
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i), done.get(i).get());
            }
        } finally {
            two.shutdown();
        }
    }

    /** Sessions of the rule engine that shared anything would show here: an option of it once mixed up one in a thousand. */
    @Test
    void noFindingOfAHundredThousandOrganizationsSpeaksOfAnother() throws Exception {
        AssessmentPlan plan = AssessmentPlan.asOf(Demo.AS_OF);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> done = two.invokeAll(IntStream.range(0, 2)
                    .mapToObj(thread -> (Callable<String>) () -> IntStream.range(0, 50_000)
                            .map(i -> 2 * i + thread)
                            .mapToObj(i -> strangers(i, plan))
                            .filter(found -> !found.isEmpty())
                            .findFirst()
                            .orElse(""))
                    .toList());
            for (Future<String> found : done) {
                assertEquals("", found.get());
            }
        } finally {
            two.shutdown();
        }
    }

    /** The finding on an organization that speaks of anything that is not its own, or of nothing; empty as it should be. */
    private static String strangers(int number, AssessmentPlan plan) {
        FactRef system = new FactRef("systems", "s" + number);
        boolean seen = false;
        for (Finding finding :
                Demo.ASSESSOR.assess(plan, Demo.read(facts(number))).findings()) {
            for (Observation observation : finding.observations()) {
                Stream<FactRef> named = observation.traces().stream().flatMap(trace -> trace.facts().stream());
                if (observation.subject().ref().section().equals("systems")
                        && !observation.subject().rest()) {
                    named = Stream.concat(named, Stream.of(observation.subject().ref()));
                }
                if (!named.filter(fact -> fact.section().equals("systems")).allMatch(system::equals)) {
                    return finding + " of organization " + number;
                }
                if (observation.check().name().equals("encrypted")
                        && observation.subject().ref().equals(system)) {
                    seen = true;
                    if ((observation.outcome() == Outcome.FAIL) != (number % 2 == 1)) {
                        return finding + " of organization " + number;
                    }
                }
            }
        }
        return seen ? "" : "nothing was said of " + system;
    }

    @Test
    void assessingLeavesTheSnapshotAsItWas() {
        Snapshot snapshot = Demo.read(facts(1));
        String before = snapshot.toString();
        Demo.ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF), snapshot);
        assertEquals(before, snapshot.toString());
    }
}
