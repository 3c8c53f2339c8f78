package dev.assay.engine.drl;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Problem;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import dev.assay.engine.drl.WrittenRule.Span;
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

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern PERIOD_ID = Pattern.compile("id == \"[a-z0-9.-]+\"");

    private final Catalog catalog;
    private final FactTypes types;
    private final List<RuleMutant> mutants = new ArrayList<>();
    private int refused;

    private RuleMutants(Catalog catalog, FactTypes types) {
        this.catalog = catalog;
        this.types = types;
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
     */
    public static Mutated of(Catalog catalog, FactTypes types, List<DrlFile> files) {
        RuleMutants made = new RuleMutants(catalog, types);
        Map<String, List<WrittenRule>> checks = new TreeMap<>();
        for (DrlFile file : files) {
            for (WrittenRule rule : RuleParser.read(file, new ArrayList<>())) {
                checks.computeIfAbsent(rule.check().text(), c -> new ArrayList<>())
                        .add(rule);
            }
        }
        checks.values().forEach(made::mutate);
        return new Mutated(List.copyOf(made.mutants), made.refused);
    }

    private static String text(WrittenRule rule, int mutant, String condition) {
        return "rule \"%s #%d\" @check(%s) %s\nwhen\n%s\nthen\n%s\nend\n"
                .formatted(
                        rule.begin(),
                        mutant,
                        mutantCheck(rule.check().text(), mutant),
                        rule.pairs() == null ? "" : "@pairs(\"" + rule.pairs().text() + "\")",
                        condition,
                        rule.then().span().of(rule.file()));
    }

    static String mutantCheck(String check, int mutant) {
        return check + "-m" + mutant;
    }

    private void mutate(List<WrittenRule> rules) {
        for (WrittenRule rule : rules) {
            add(rules, rule, null, "the whole rule");
            boolean subject = true;
            for (Condition condition : rule.conditions()) {
                List<FactPattern> patterns = patterns(condition);
                if (condition instanceof Condition.AnyOf) {
                    continue;
                }
                if (!subject) {
                    FactPattern fact = patterns.get(0);
                    Span whole = whole(condition);
                    drop(
                            rules,
                            rule,
                            whole.at(),
                            whole.end(),
                            "the fact " + fact.type().text());
                }
                patterns.forEach(pattern -> tests(rules, rule, pattern));
                subject = false;
            }
        }
    }

    private static List<FactPattern> patterns(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return List.of(match.pattern());
        }
        return condition instanceof Condition.Absent absent
                ? absent.patterns()
                : condition instanceof Condition.Count count ? List.of(count.pattern()) : List.of();
    }

    private static Span whole(Condition condition) {
        if (condition instanceof Condition.Absent absent) {
            return new Span(absent.at(), absent.end());
        }
        if (condition instanceof Condition.Count count) {
            return new Span(count.at(), count.end());
        }
        FactPattern pattern = patterns(condition).get(0);
        return new Span(pattern.at(), pattern.end());
    }

    private void tests(List<WrittenRule> rules, WrittenRule rule, FactPattern pattern) {
        List<Test> tests = pattern.tests();
        for (int k = 0; k < tests.size(); k++) {
            Test test = tests.get(k);
            if (test.variable() != null) {
                continue;
            }
            boolean last = k == tests.size() - 1;
            int from = last && k > 0 ? tests.get(k - 1).end() : test.at();
            int to = last ? test.end() : tests.get(k + 1).at();
            drop(rules, rule, from, to, test.text().replaceAll("\\s+", " "));
        }
    }

    private void drop(List<WrittenRule> rules, WrittenRule rule, int from, int to, String what) {
        // Where there are no two periods, no fixture could tell them apart.
        if (catalog.parameters().size() < 2 && PERIOD_ID.matcher(what).matches()) {
            return;
        }
        String text = rule.file().text();
        String gone = text.substring(from, to);
        String rest = text.substring(rule.when().at(), from)
                + text.substring(to, rule.when().end());
        Matcher bound = BINDING.matcher(gone);
        while (bound.find()) {
            if ((rest + rule.then().span().of(rule.file())).contains(bound.group(1))) {
                return;
            }
        }
        add(rules, rule, rest, what);
    }

    /** A mutant in which a rule has another condition, or is gone; one that the lint refuses is noticed by that. */
    private void add(List<WrittenRule> rules, WrittenRule mutated, @Nullable String condition, String what) {
        int number = mutants.size();
        StringBuilder text = new StringBuilder();
        for (WrittenRule rule : rules) {
            if (!rule.equals(mutated)) {
                text.append(text(rule, number, rule.when().of(rule.file())));
            } else if (condition != null) {
                text.append(text(rule, number, condition));
            }
        }
        List<Problem> problems = new ArrayList<>();
        String check = mutated.check().text();
        CheckId of = new CheckId(catalog.pack(), check);
        Map<String, String> about =
                Map.of(mutantCheck(check, number), catalog.checks().get(of).about());
        RuleReader reader = new RuleReader(catalog.pack(), about, types, problems);
        reader.read(new DrlFile("mutant.drl", text.toString()));
        reader.finish();
        boolean applies = text.toString().contains("assess.applies(");
        if (!problems.isEmpty() || !applies) {
            refused++;
            return;
        }
        mutants.add(new RuleMutant(
                mutated.check().text(), number, mutated.name().text(), what, mutated.place(), text.toString()));
    }
}
