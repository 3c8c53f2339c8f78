package dev.assay.cli.growth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an assessment costs grows with what there is to assess, because an organization of a thousand systems is no rarer than one of
 * ten. Counted, not timed: how often facts are asked for a word, by rules and by what is concluded from them, and what is allocated.
 */
class GrowthTest {

    private static final Path PRACTICE = Path.of("..", "examples", "riverbend-practice");
    private static final Path HIPAA = Path.of("..", "rules-hipaa", "target", "classes");
    private static final Path CSF = Path.of("..", "rules-nist-csf", "target", "classes");

    /** Bytes for the sample practice as it is, with room for half as much again. */
    private static final long ALLOCATED = 12_000_000;

    @SuppressWarnings("unchecked")
    private static long[] cost(int times, List<Path> packsAndFacts) throws ReflectiveOperationException {
        return ((BiFunction<List<Path>, Integer, long[]>) new CountingLoader()
                        .loadClass(Assessed.class.getName())
                        .getConstructor()
                        .newInstance())
                .apply(packsAndFacts, times);
    }

    private static double growth(int of, List<Path> packsAndFacts) throws ReflectiveOperationException {
        long[] once = cost(8, packsAndFacts);
        long[] twice = cost(16, packsAndFacts);
        return (double) twice[of] / once[of];
    }

    @Test
    void twiceTheFactsAreAskedTwiceAsOften() throws ReflectiveOperationException {
        double growth = growth(0, List.of(HIPAA, CSF, PRACTICE));
        assertTrue(growth < 2.1, "facts are asked " + growth + " times as often when there are twice as many");
    }

    @Test
    void twiceTheFactsTakeTwiceTheMemory() throws ReflectiveOperationException {
        double growth = growth(1, List.of(HIPAA, CSF, PRACTICE));
        assertTrue(
                growth < 2.2,
                "an assessment allocates " + growth + " times as much when there are twice as many facts");
    }

    @Test
    void anAssessmentOfTheSampleStaysSmall() throws ReflectiveOperationException {
        long allocated = cost(1, List.of(HIPAA, CSF, PRACTICE))[1];
        assertTrue(allocated < ALLOCATED, "an assessment of the sample practice allocates " + allocated + " bytes");
    }

    /** That the count sees what it is there for. */
    @Test
    void aRuleThatLooksAtEveryPairIsSeen(@TempDir Path folder) throws Exception {
        double growth = growth(0, List.of(everyPair(folder), fewFacts(folder)));
        assertTrue(growth > 3, "facts are asked " + growth + " times as often when there are twice as many");
    }

    private static Path fewFacts(Path folder) throws IOException {
        return Files.writeString(folder.resolve("facts.yaml"), """
                organization: {name: Pairs Clinic}
                systems:
                  - {id: one, mfa: no, end-of-support: 2020-01-31}
                  - {id: two, mfa: no, end-of-support: 2020-01-31}
                vulnerabilities:
                  - {id: v1, system: one, found: 2025-03-14}
                  - {id: v2, system: two, found: 2025-03-14}
                """);
    }

    private static Path everyPair(Path into) throws IOException {
        Path folder = Files.createDirectory(into.resolve("pairs"));
        Files.writeString(folder.resolve("catalog.yaml"), """
                id: pairs
                title: A pack that looks at every pair
                version: 1.0.0
                api: 2
                kind: requirements
                defaults: {family: Pairs, assurance: stated, evidence: [], severity: low}
                controls:
                  - {id: P.1, title: Pairs, duty: required, statement: No two are of one kind., checks: [unlike]}
                checks:
                  - id: unlike
                    about: systems
                    meets: "{subject} is unlike the others."
                    fails: "{subject} is like another."
                    lacks: "Nobody knows whether {subject} is like another."
                    needs: [kind]
                """);
        Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules").resolve("pairs.drl"), """
                rule "Unlike: applies"   @check(unlike)
                when  $s : InformationSystem()
                then  assess.applies($s);
                end

                rule "Unlike: alike"   @check(unlike) @pairs("to be seen by a test")
                when  $s : InformationSystem( mfa == Answer.NO, $end : endOfSupport )
                      Vulnerability( found.certainlyAfter($end.latest()) )
                then  assess.fails($s);
                end
                """);
        return folder;
    }
}
