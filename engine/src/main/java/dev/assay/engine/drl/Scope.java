package dev.assay.engine.drl;

import dev.assay.engine.drl.Condition.FactPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** To what a check applies, as its rules say: to whatever one of them takes in. */
final class Scope {

    private static final Pattern NOT_OF_A_DAY = Pattern.compile("!(.+)\\.certainly(After|Before|By|Since)\\((.*)\\)");
    private static final Map<String, String> OTHERWISE =
            Map.of("After", "By", "Before", "Since", "By", "After", "Since", "Before");

    private final List<Set<String>> tests = new ArrayList<>();
    private final List<Set<Key>> keys = new ArrayList<>();

    /** @param rules the rules that say to what the check applies */
    Scope(FactTypes types, List<WrittenRule> rules) {
        for (WrittenRule rule : rules) {
            Conjuncts conjuncts = new Conjuncts(types, rule, new ArrayList<>());
            Set<String> written = new HashSet<>();
            Set<Key> looked = new HashSet<>();
            for (FactPattern pattern : rule.certain()) {
                for (Conjuncts.Conjunct each : conjuncts.of(pattern)) {
                    written.add(each.written());
                    looked.addAll(each.keys());
                }
            }
            tests.add(written);
            keys.add(looked);
        }
    }

    /** Whether what is otherwise is outside. */
    boolean always(String written) {
        return !tests.isEmpty() && tests.stream().allMatch(each -> each.contains(written));
    }

    /** Whether a key is asked to see whether the check applies. */
    boolean asks(Key key) {
        return keys.stream().flatMap(Set::stream).anyMatch(key::sameAs);
    }

    /**
     * The first key of which it is not certain, where all these tests of the subject hold, that it does not put the subject
     * outside.
     *
     * @param known the keys that are recorded where they hold
     * @param written how they are written
     */
    @org.jspecify.annotations.Nullable
    Optional<Key> open(Set<Key> known, Set<String> written) {
        List<Key> first = List.of();
        for (int i = 0; i < keys.size(); i++) {
            Set<String> asked = tests.get(i);
            List<Key> open = keys.get(i).stream()
                    .filter(key -> known.stream().noneMatch(each -> settles(each, key, asked, written)))
                    .sorted(Comparator.comparing(Key::written))
                    .toList();
            if (open.isEmpty()) {
                return Optional.empty();
            }
            first = first.isEmpty() ? open : first;
        }
        return first.stream().findFirst();
    }

    private static boolean settles(Key known, Key asked, Set<String> scope, Set<String> written) {
        if (!known.written().equals(asked.written())) {
            return known.from().containsAll(asked.from());
        }
        return !asked.range()
                || scope.stream()
                        .filter(test -> test.contains(asked.written()))
                        .allMatch(test -> written.contains(otherwise(test)));
    }

    /** That a day is not certainly later is certain where it is certainly this one or earlier. */
    private static String otherwise(String test) {
        Matcher matcher = NOT_OF_A_DAY.matcher(test);
        return matcher.matches()
                ? matcher.group(1) + ".certainly" + OTHERWISE.get(matcher.group(2)) + "(" + matcher.group(3) + ")"
                : test;
    }
}
