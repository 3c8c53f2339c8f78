package dev.assay.engine.drl;

import dev.assay.api.model.Source;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.WrittenRule.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules that only tell whether others are reached: each rule as it is, and each once more with only one of its alternatives
 * left. They run beside the rules that they probe.
 */
public final class RuleProbes {

    private final List<Probe> probes = new ArrayList<>();

    private RuleProbes() {}

    /**
     * A probe.
     *
     * @param name its own name
     * @param rule the rule that it probes
     * @param branch the alternative that is left; empty for the whole rule
     * @param source where that is written
     * @param text the rule that probes
     */
    public record Probe(String name, String rule, String branch, Source source, String text) {

        /** Whether it probes a whole rule. */
        public boolean whole() {
            return branch.isEmpty();
        }

        @Override
        public String toString() {
            return source + ": rule \"" + rule + "\"" + (whole() ? "" : " where " + branch);
        }
    }

    /** The probes of the rules as they are written in a pack's files. */
    public static List<Probe> of(List<DrlFile> files) {
        RuleProbes made = new RuleProbes();
        for (DrlFile file : files) {
            for (WrittenRule rule : RuleParser.read(file, new ArrayList<>())) {
                made.add(rule, rule.when(), "", rule.place(), rule.when().of(file));
                rule.matched().forEach(pattern -> made.tests(rule, pattern));
                rule.counted().forEach(pattern -> made.tests(rule, pattern));
                rule.conditions().stream()
                        .filter(Condition.AnyOf.class::isInstance)
                        .forEach(any -> made.facts(rule, ((Condition.AnyOf) any).patterns()));
            }
        }
        return made.probes;
    }

    private void tests(WrittenRule rule, FactPattern pattern) {
        pattern.tests()
                .forEach(test -> test.of().walk(expr -> {
                    if (expr instanceof Expr.OneOf oneOf
                            && !oneOf.negated()
                            && oneOf.values().size() > 1) {
                        alternatives(
                                rule,
                                oneOf.values(),
                                new Span(oneOf.at(), oneOf.end()),
                                text(rule, oneOf.left()) + " == ");
                    } else if (expr instanceof Expr.Junction junction && !junction.all()) {
                        alternatives(rule, junction.parts(), new Span(junction.at(), junction.end()), "");
                    }
                }));
    }

    private void alternatives(WrittenRule rule, List<Expr> parts, Span whole, String before) {
        for (Expr part : parts) {
            String left = before + text(rule, part);
            add(rule, new Span(part.at(), part.end()), left, rule.file().at(part.at()), left(rule, whole, left));
        }
    }

    private void facts(WrittenRule rule, List<FactPattern> patterns) {
        int end = patterns.get(patterns.size() - 1).end();
        for (FactPattern pattern : patterns) {
            String left = rule.file().text().substring(pattern.at(), pattern.end());
            add(
                    rule,
                    new Span(pattern.at(), pattern.end()),
                    left,
                    rule.file().at(pattern.at()),
                    left(rule, new Span(patterns.get(0).at(), end), left));
        }
    }

    private static String text(WrittenRule rule, Expr expr) {
        return rule.file().text().substring(expr.at(), expr.end());
    }

    /** The conditions with one stretch of them replaced. */
    private static String left(WrittenRule rule, Span gone, String by) {
        String text = rule.file().text();
        return text.substring(rule.when().at(), gone.at())
                + by
                + text.substring(gone.end(), rule.when().end());
    }

    private void add(WrittenRule rule, Span what, String branch, Source source, String when) {
        if (what.end() == what.at()) {
            return;
        }
        String name = rule.begin() + " ?" + probes.size();
        String pairs = rule.pairs() == null ? "" : " @pairs(\"" + rule.pairs().text() + "\")";
        probes.add(new Probe(
                name,
                rule.name().text(),
                branch.replaceAll("\\s+", " "),
                source,
                "rule \"%s\" @check(%s)%s\nwhen\n%s\nthen\nassess.lacks(%s);\nend\n"
                        .formatted(
                                name,
                                rule.check().text(),
                                pairs,
                                when,
                                rule.then().subject().text())));
    }
}
