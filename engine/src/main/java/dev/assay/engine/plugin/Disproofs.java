package dev.assay.engine.plugin;

import dev.assay.api.model.Check;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Stated;
import dev.assay.api.model.Verb;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.rules.CompiledRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds what a catalog's checks disprove against the rules of the pack: a slip there would disprove nothing, silently. */
final class Disproofs {

    private final CompiledRules rules;
    private final List<Problem> problems = new ArrayList<>();

    private Disproofs(CompiledRules rules) {
        this.rules = rules;
    }

    /** @throws ProblemsException with everything that is wrong with them */
    static void require(Collection<Check> checks, CompiledRules rules) {
        Disproofs disproofs = new Disproofs(rules);
        checks.forEach(check -> check.disproves().forEach(stated -> disproofs.look(check, stated)));
        if (!disproofs.problems.isEmpty()) {
            throw new ProblemsException(disproofs.problems);
        }
    }

    private void look(Check check, Stated stated) {
        Set<String> sections = new TreeSet<>();
        for (Rule rule : rules.rules()) {
            if (rule.check().equals(check.id()) && rule.verb() == Verb.FAILS) {
                sections.addAll(rule.sections());
            }
        }
        if (sections.isEmpty()) {
            wrong(check, stated, ", but none of its rules fails anything; remove it");
        } else if (stated.of().isEmpty() && !sections.contains(stated.section())) {
            wrong(
                    check,
                    stated,
                    ", but none of its rules that fail something looks at " + stated.section() + "; they look at "
                            + String.join(", ", sections));
        } else if (!stated.of().isEmpty() && stated.section().equals("practices")) {
            asked(check, stated);
        }
    }

    /** Another pack may ask for the practice, unless it looks like a slip of one that this pack asks for. */
    private void asked(Check check, Stated stated) {
        if (!rules.practices().contains(stated.of())) {
            Nearest.to(stated.of(), rules.practices())
                    .ifPresent(near -> wrong(
                            check,
                            stated,
                            ", a practice that no rule of it asks for; did you mean " + Words.quoted(near) + "?"));
        }
    }

    private void wrong(Check check, Stated stated, String why) {
        problems.add(Problem.at(
                check.declared(),
                "the check " + check.id().name() + " disproves " + Words.quoted(stated.toString()) + why));
    }
}
