package dev.assay.engine.intake;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.DeclaredScore;
import dev.assay.api.facts.Judgment;
import dev.assay.api.facts.Practice;
import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.engine.name.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words that the records cannot list themselves, because the loaded packs bring them. */
final class Vocabulary {

    /**
     * Words that a component may hold.
     *
     * @param what what each of them is, after "no"
     */
    record Allowed(String what, Set<String> words) {}

    private final OutcomeNames outcomes;

    private static final Allowed ANYTHING = new Allowed("", Set.of());

    private final Map<Class<?>, Map<String, Allowed>> byRecord;

    Vocabulary(Set<String> sections, Set<String> practices, Set<String> controls, OutcomeNames outcomes) {
        this.outcomes = outcomes;
        Allowed control = new Allowed("control of a loaded pack", new TreeSet<>(controls));
        byRecord = Map.of(
                Practice.class,
                        Map.of(
                                "practice",
                                new Allowed("practice that a loaded pack asks for", new TreeSet<>(practices))),
                Completeness.class, Map.of("list", new Allowed("section", sections)),
                AddressableDecision.class, Map.of("control", control),
                RiskAcceptance.class, Map.of("control", control),
                Judgment.class, Map.of("control", control),
                Remediation.class, Map.of("control", control));
    }

    /** Whether the packs say what some component of this record may hold. */
    boolean concerns(Class<?> type) {
        return type == DeclaredScore.class || byRecord.containsKey(type);
    }

    /** Why a word for this component is wrong, other than by its letters: an id of an earlier edition says where it went. */
    Optional<String> wrong(Class<?> type, String component, String word) {
        boolean outcome = type == DeclaredScore.class && component.equals("outcome");
        if (outcome
                && !outcomes.outcomes().contains(word)
                && outcomes.formerly(word).isEmpty()) {
            return Optional.of(
                    outcomes.groups().contains(word)
                            ? "is a group of outcomes; rate each of them"
                            : "is no outcome of a loaded pack, nor of an earlier edition; "
                                    + Nearest.hint(word, outcomes.outcomes()));
        }
        // What earlier editions called it is looked for only where nothing is called so today.
        boolean control = component.equals("control")
                && byRecord.containsKey(type)
                && !of(type, component).words().contains(word);
        return control
                ? outcomes.formerly(word).map(former -> "is an earlier id: " + former.sentence() + " Name ids of today")
                : Optional.empty();
    }

    /** The words for this component; without a name for them where any text will do. */
    Allowed of(Class<?> type, String component) {
        return byRecord.getOrDefault(type, Map.of()).getOrDefault(component, ANYTHING);
    }

    /** The records whose words come from the packs. */
    List<Class<?>> records() {
        return List.copyOf(byRecord.keySet());
    }
}
