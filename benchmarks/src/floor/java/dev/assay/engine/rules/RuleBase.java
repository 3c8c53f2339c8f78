package dev.assay.engine.rules;

import dev.assay.api.model.Rule;
import dev.assay.api.spi.Fact;
import dev.assay.benchmarks.floor.CsfChecks;
import dev.assay.benchmarks.floor.FactLists;
import dev.assay.benchmarks.floor.HandWritten;
import dev.assay.benchmarks.floor.HipaaChecks;
import dev.assay.benchmarks.floor.Rules;
import dev.assay.benchmarks.floor.Sayings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Takes the place of the engine's class of this name when it comes first on the class path: the same methods, and checks written in
 * Java by hand in place of a rule engine. So the floor is the same program in all else.
 */
public final class RuleBase {

    /** No rules. */
    public static final RuleBase NONE = new RuleBase((facts, asOf, out) -> {});

    private final HandWritten checks;

    private RuleBase(HandWritten checks) {
        this.checks = checks;
    }

    /**
     * The hand-written checks of a shipped pack.
     *
     * @throws IllegalStateException if nobody wrote the pack's checks by hand, or not all of them
     */
    public static RuleBase of(CompiledRules compiled, ClassLoader parent) {
        if (compiled.rules().isEmpty()) {
            return NONE;
        }
        Rules rules = new Rules(compiled.rules());
        String pack = compiled.rules().get(0).check().pack();
        HandWritten checks = switch (pack) {
            case "hipaa" -> new HipaaChecks(rules);
            case "nist-csf" -> new CsfChecks(rules);
            default -> throw new IllegalStateException("nobody wrote the checks of " + pack + " by hand");
        };
        List<String> missing = rules.unused().stream().map(Rule::name).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("of " + pack + " nobody wrote by hand: " + missing);
        }
        return new RuleBase(checks);
    }

    /** There is nothing to load. */
    public void load() {}

    /** There is nothing to load. */
    public void require() {}

    /** What the checks say of the facts. */
    public List<Saying> run(Collection<? extends Fact> facts, LocalDate asOf) {
        Sayings out = new Sayings();
        checks.say(new FactLists(facts), asOf, out);
        return out.all();
    }
}
