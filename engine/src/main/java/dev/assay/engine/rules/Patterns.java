package dev.assay.engine.rules;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** The patterns of one rule, and which of them stand where absence or a count decides. */
final class Patterns {
    private final FactTypes types;
    final List<PatternDescr> all = new ArrayList<>();
    final List<PatternDescr> counted = new ArrayList<>();
    final List<PatternDescr> alternative = new ArrayList<>();
    boolean exists;

    Patterns(FactTypes types) {
        this.types = types;
    }

    void collect(Object descr, boolean inside) {
        if (descr instanceof PatternDescr pattern) {
            (inside ? counted : all).add(pattern);
            if (pattern.getSource() != null) {
                collect(pattern.getSource(), true);
            }
        } else if (descr instanceof NotDescr not) {
            not.getDescrs().forEach(child -> collect(child, true));
        } else if (descr instanceof ForallDescr forall) {
            forall.getDescrs().forEach(child -> collect(child, true));
        } else if (descr instanceof AccumulateDescr accumulate) {
            collect(accumulate.getInput(), true);
        } else if (descr instanceof CollectDescr collect) {
            collect(collect.getInputPattern(), true);
        } else if (descr instanceof OrDescr or) {
            int before = all.size();
            or.getDescrs().forEach(child -> collect(child, inside));
            alternative.addAll(all.subList(before, all.size()));
        } else if (descr instanceof ConditionalElementDescr group) {
            exists |= descr instanceof ExistsDescr;
            group.getDescrs().forEach(child -> collect(child, inside));
        }
    }

    void requireCompleteness(String rule, Source source, String text, List<Problem> problems) {
        for (PatternDescr pattern : counted) {
            types.named(pattern.getObjectType()).map(FactTypes::sectionOf).ifPresent(section -> {
                if (all.stream().noneMatch(p -> !alternative.contains(p) && closes(p, section))) {
                    problems.add(new Problem(
                            source,
                            "rule \"" + rule + "\" decides by what is not in " + section
                                    + " without their statement of"
                                    + " completeness; also match Completeness( list == \"" + section
                                    + "\", answer == Answer.YES )",
                            text));
                }
            });
        }
    }

    private static boolean closes(PatternDescr pattern, String section) {
        if (!pattern.getObjectType().equals("Completeness")) {
            return false;
        }
        List<String> constraints = pattern.getDescrs().stream()
                .map(constraint -> constraint.getText().replaceAll("\\s+", ""))
                .toList();
        return constraints.contains("list==\"" + section + "\"") && constraints.contains("answer==Answer.YES");
    }
}
