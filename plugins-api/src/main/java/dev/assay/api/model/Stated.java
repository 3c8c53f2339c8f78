package dev.assay.api.model;

/**
 * An answer that an organization can state: of the fact that goes by a topic or practice, or of whatever facts a rule looked
 * at. Written {@code policies.termination.implemented}, {@code practices.sanctions} or {@code workforce.access-terminated}. Made by the
 * engine from a pack's catalog.
 *
 * @param section the section of the fact
 * @param of what the fact goes by: the topic of a policy, the name of a practice; empty for the facts that a rule looked at
 * @param key the key of the answer
 * @since 1
 */
public record Stated(String section, String of, String key) {

    private static final String ALONE = "answer";

    /** What is missing of a subject where this can't be taken for true: the key, with the section if it is another fact's. */
    public String missing(String about) {
        if (!of.isEmpty()) {
            return section + "." + of;
        }
        return section.equals(about) ? key : section + "." + key;
    }

    /** The answer of one fact, as a sentence names it: {@code policies[termination].implemented}. */
    public String at(FactRef ref) {
        return !of.isEmpty() && key.equals(ALONE) ? ref.toString() : ref + "." + key;
    }

    @Override
    public String toString() {
        String fact = of.isEmpty() ? section : section + "." + of;
        return !of.isEmpty() && key.equals(ALONE) ? fact : fact + "." + key;
    }
}
