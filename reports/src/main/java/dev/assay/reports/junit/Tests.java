package dev.assay.reports.junit;

import dev.assay.api.model.Finding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many tests came out how. */
final class Tests {

    private final Map<Verdict, Integer> numbers = new EnumMap<>(Verdict.class);

    static Tests of(Collection<Finding> findings) {
        Tests tests = new Tests();
        findings.forEach(finding -> tests.numbers.merge(Verdict.of(finding), 1, Integer::sum));
        return tests;
    }

    static Tests errors(int number) {
        Tests tests = new Tests();
        tests.numbers.put(Verdict.ERROR, number);
        return tests;
    }

    Tests and(Tests others) {
        Tests sum = new Tests();
        sum.numbers.putAll(numbers);
        others.numbers.forEach((verdict, number) -> sum.numbers.merge(verdict, number, Integer::sum));
        return sum;
    }

    String all() {
        return String.valueOf(
                numbers.values().stream().mapToInt(Integer::intValue).sum());
    }

    String of(Verdict verdict) {
        return String.valueOf(numbers.getOrDefault(verdict, 0));
    }
}
