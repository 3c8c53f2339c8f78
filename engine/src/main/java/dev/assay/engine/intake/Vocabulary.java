package dev.assay.engine.intake;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Habit;
import dev.assay.api.facts.RiskAcceptance;
import java.util.List;
import java.util.Map;
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

    private static final Allowed ANYTHING = new Allowed("", Set.of());

    private final Map<Class<?>, Map<String, Allowed>> byRecord;

    Vocabulary(Set<String> sections, Set<String> practices, Set<String> controls) {
        Allowed control = new Allowed("control of a loaded pack", new TreeSet<>(controls));
        byRecord = Map.of(
                Habit.class,
                        Map.of(
                                "practice",
                                new Allowed("practice that a loaded pack asks for", new TreeSet<>(practices))),
                Completeness.class, Map.of("list", new Allowed("section", sections)),
                AddressableDecision.class, Map.of("control", control),
                RiskAcceptance.class, Map.of("control", control));
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
