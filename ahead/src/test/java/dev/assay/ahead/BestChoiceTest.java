package dev.assay.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The choice is the best one that there is. */
class BestChoiceTest {

    private static final int CASES = 300;

    /** Every small case against every choice there is: none gains more within the limits, or as much in fewer hours. */
    @Test
    void noOtherChoiceOfSmallCasesIsBetter() {
        Random random = new Random(11);
        for (int i = 0; i < CASES; i++) {
            List<BestChoice.Work> works = works(random, 1 + random.nextInt(10));
            long hours = random.nextInt(120);
            long cost = random.nextInt(9_000);
            BestChoice choice = BestChoice.of(works, hours, cost);
            long[] best = exhaustive(works, hours, cost);
            assertTrue(allowed(works, choice.chosen(), hours, cost), "case " + i);
            assertEquals(best[0], choice.gain(), "case " + i + " " + works);
            assertEquals(best[0], sum(choice.chosen(), j -> works.get(j).gain()));
            assertEquals(best[1], sum(choice.chosen(), j -> works.get(j).hours()), "case " + i + " " + works);
            assertEquals(0, choice.gap());
        }
    }

    private static List<BestChoice.Work> works(Random random, int size) {
        List<BestChoice.Work> works = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<Integer> after = new HashSet<>();
            if (i > 0 && random.nextInt(3) == 0) {
                after.add(random.nextInt(i));
            }
            works.add(new BestChoice.Work(
                    random.nextInt(3_000), random.nextInt(60), random.nextInt(4) * 1_000L, Set.copyOf(after)));
        }
        return works;
    }

    /** The most gain of all choices that are allowed, and the fewest hours of those with it. */
    private static long[] exhaustive(List<BestChoice.Work> works, long hours, long cost) {
        long gain = 0;
        long fewest = 0;
        for (int bits = 0; bits < 1 << works.size(); bits++) {
            int mask = bits;
            Set<Integer> chosen = new HashSet<>(IntStream.range(0, works.size())
                    .filter(j -> (mask >> j & 1) == 1)
                    .boxed()
                    .toList());
            if (allowed(works, chosen, hours, cost)) {
                long gained = sum(chosen, j -> works.get(j).gain());
                long taken = sum(chosen, j -> works.get(j).hours());
                if (gained > gain || (gained == gain && taken < fewest)) {
                    gain = gained;
                    fewest = taken;
                }
            }
        }
        return new long[] {gain, fewest};
    }

    private static boolean allowed(List<BestChoice.Work> works, Set<Integer> chosen, long hours, long cost) {
        return sum(chosen, j -> works.get(j).hours()) <= hours
                && sum(chosen, j -> works.get(j).cost()) <= cost
                && chosen.stream().allMatch(j -> chosen.containsAll(works.get(j).after()));
    }

    private static long sum(Set<Integer> chosen, java.util.function.IntToLongFunction of) {
        return chosen.stream().mapToLong(of::applyAsLong).sum();
    }

    @Test
    void equalWorksAreTakenInTheirOrderEveryTime() {
        BestChoice.Work one = new BestChoice.Work(10, 5, 0, Set.of());
        List<BestChoice.Work> works = java.util.Collections.nCopies(8, one);
        for (int i = 0; i < 5; i++) {
            assertEquals(Set.of(0, 1, 2), BestChoice.of(works, 15, 0).chosen());
        }
    }

    @Test
    void nothingToDoIsNoChoice() {
        assertEquals(Set.of(), BestChoice.of(List.of(), 10, 10).chosen());
        assertEquals(
                Set.of(),
                BestChoice.of(List.of(new BestChoice.Work(5, 9, 9, Set.of())), 8, 100)
                        .chosen());
    }
}
