package dev.assay.engine.rules;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of each check with one thing taken out: a rule, a fact that a rule matches beside its subject, or one
 * condition. Each mutant is a check of its own with all rules of the original, so that all are compiled in one go and run
 * side by side.
 */
public final class RuleMutants {

    private static final Pattern RULE = Pattern.compile(
            "(?ms)^rule \"([^\"]+)\"\\s+@check\\(([\\w-]+)\\)\\s*\\nwhen\\s+(.*?)\\nthen\\s+(.*?)\\nend\\s*$");
    private static final Pattern FACT = Pattern.compile("(not\\s+)?(\\$\\w+\\s*:\\s*)?([A-Z]\\w*)\\s*\\(");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern PERIOD_ID = Pattern.compile("id == \"[a-z0-9.-]+\"");
    private static final Pattern ONLY_BINDING = Pattern.compile("\\s*\\$\\w+\\s*:\\s*\\w+\\s*");

    private final String pack;
    private final FactTypes types;
    private final boolean onlyPeriod;
    private final List<RuleMutant> mutants = new ArrayList<>();
    private int refused;

    private RuleMutants(String pack, FactTypes types, boolean onlyPeriod) {
        this.pack = pack;
        this.types = types;
        this.onlyPeriod = onlyPeriod;
    }

    /** A rule as it is written. */
    private record Written(String name, String check, String when, String then, Source source) {

        String text(int mutant, String condition) {
            return "rule \"%s #%d\" @check(%s)\nwhen\n%s\nthen\n%s\nend\n"
                    .formatted(name, mutant, mutantCheck(check, mutant), condition, then);
        }
    }

    /**
     * What mutating came to.
     *
     * @param mutants those that can be compiled
     * @param refused how many the lint refuses, which notices them before any fixture could
     */
    public record Mutated(List<RuleMutant> mutants, int refused) {}

    /**
     * The mutants of the rules of a pack, as they are written in its files; short forms are the engine's own.
     *
     * @param onlyPeriod whether the pack has no two periods, so that none of its fixtures could tell them apart
     */
    public static Mutated of(String pack, FactTypes types, List<DrlFile> files, boolean onlyPeriod) {
        RuleMutants made = new RuleMutants(pack, types, onlyPeriod);
        Map<String, List<Written>> checks = new TreeMap<>();
        for (DrlFile file : files) {
            Matcher rule = RULE.matcher(file.text());
            while (rule.find()) {
                int line = 1
                        + (int) file.text()
                                .substring(0, rule.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                Written written = new Written(
                        rule.group(1), rule.group(2), rule.group(3), rule.group(4), new Source(file.file(), line, 0));
                checks.computeIfAbsent(written.check(), c -> new ArrayList<>()).add(written);
            }
        }
        checks.values().forEach(made::mutate);
        return new Mutated(List.copyOf(made.mutants), made.refused);
    }

    static String mutantCheck(String check, int mutant) {
        return check + "-m" + mutant;
    }

    private void mutate(List<Written> rules) {
        for (Written rule : rules) {
            add(rules, rule, null, "the whole rule");
            int at = 0;
            Matcher fact = FACT.matcher(rule.when());
            boolean subject = true;
            while (fact.find(at)) {
                int open = fact.end() - 1;
                int close = closing(rule.when(), open);
                if (!subject) {
                    drop(rules, rule, fact.start(), close + 1, "the fact " + fact.group(3));
                }
                conditions(rules, rule, open + 1, close);
                subject = false;
                at = close + 1;
            }
        }
    }

    private void conditions(List<Written> rules, Written rule, int begin, int end) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = begin;
        for (int i = begin; i < end; i++) {
            char c = rule.when().charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(new int[] {from, i});
                from = i + 1;
            }
        }
        parts.add(new int[] {from, end});
        for (int k = 0; k < parts.size(); k++) {
            String condition = rule.when().substring(parts.get(k)[0], parts.get(k)[1]);
            if (condition.isBlank() || ONLY_BINDING.matcher(condition).matches()) {
                continue;
            }
            boolean last = k == parts.size() - 1;
            int cutFrom = last && k > 0 ? parts.get(k)[0] - 1 : parts.get(k)[0];
            int cutTo = last ? parts.get(k)[1] : parts.get(k)[1] + 1;
            drop(rules, rule, cutFrom, cutTo, condition.strip().replaceAll("\\s+", " "));
        }
    }

    private void drop(List<Written> rules, Written rule, int from, int to, String what) {
        if (onlyPeriod && PERIOD_ID.matcher(what).matches()) {
            return;
        }
        String gone = rule.when().substring(from, to);
        String rest = rule.when().substring(0, from) + rule.when().substring(to);
        Matcher bound = BINDING.matcher(gone);
        while (bound.find()) {
            if ((rest + rule.then()).contains(bound.group(1))) {
                return;
            }
        }
        add(rules, rule, rest, what);
    }

    /** A mutant in which a rule has another condition, or is gone; one that the lint refuses is noticed by that. */
    private void add(List<Written> rules, Written mutated, @Nullable String condition, String what) {
        int number = mutants.size();
        StringBuilder text = new StringBuilder();
        for (Written rule : rules) {
            if (!rule.equals(mutated)) {
                text.append(rule.text(number, rule.when()));
            } else if (condition != null) {
                text.append(rule.text(number, condition));
            }
        }
        List<Problem> problems = new ArrayList<>();
        new RuleReader(pack, types, problems).read(new DrlFile("mutant.drl", text.toString()), "package mutants; ");
        boolean applies = text.toString().contains("assess.applies(");
        if (!problems.isEmpty() || !applies) {
            refused++;
            return;
        }
        mutants.add(new RuleMutant(mutated.check(), number, mutated.name(), what, mutated.source(), text.toString()));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && !quoted) {
                return i;
            }
        }
        throw new IllegalArgumentException("a parenthesis is not closed: " + text);
    }
}
