package dev.assay.engine.rules;

import dev.assay.api.spi.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** Notes what is said by the rules whose conditions hold, with the facts that they matched. */
final class Firing implements BiConsumer<Object, Object> {

    private final Map<String, List<Spoken>> said;
    private final List<Saying> sayings = new ArrayList<>();

    /** @param said what is said, by the name that the rule engine has for the rules that say it */
    Firing(Map<String, List<Spoken>> said) {
        this.said = said;
    }

    /** The names that the rule engine has for rules. */
    static Map<String, List<Spoken>> byName(List<List<Spoken>> said) {
        Map<String, List<Spoken>> byName = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            byName.put(CompiledRules.generatedName(i), said.get(i));
        }
        return byName;
    }

    /**
     * Called by each generated rule when it fires.
     *
     * @param context what is firing
     * @param subject of what it speaks
     */
    @Override
    public void accept(Object context, Object subject) {
        Match match = ((RuleContext) context).getMatch();
        List<Fact> matched = new ArrayList<>(4);
        for (Object object : match.getObjects()) {
            if (object instanceof Fact fact) {
                matched.add(fact);
            }
        }
        List<Fact> facts = List.copyOf(matched);
        for (Spoken spoken : said.get(match.getRule().getName())) {
            sayings.add(new Saying(spoken.rule(), (Fact) subject, spoken.missing(), facts));
        }
    }

    /** What was said, in no particular order. */
    List<Saying> sayings() {
        return sayings;
    }
}
