package dev.assay.engine;

import dev.assay.api.model.ControlId;
import dev.assay.api.model.RulePack;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.schema.VocabularyEntry;
import dev.assay.engine.vocabulary.FactsVocabulary;
import dev.assay.engine.vocabulary.KeyUses;
import dev.assay.engine.vocabulary.VocabularySearch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts vocabulary for people: descriptions, the controls that look at each key, and search. Made by {@link Assessor#guide}. */
public final class FactsGuide {

    private final FactsVocabulary vocabulary;
    private final KeyUses uses;

    FactsGuide(FactSchema schema, Map<String, String> practices, List<RulePack> packs) {
        vocabulary = FactsVocabulary.of(schema, practices);
        uses = KeyUses.of(schema, packs);
    }

    /** All entries: sections by name, each with its keys in order, each key with its words. */
    public List<VocabularyEntry> entries() {
        return vocabulary.entries();
    }

    /** The entry at a path such as {@code systems.mfa}. */
    public Optional<VocabularyEntry> entry(String path) {
        return vocabulary.entry(path);
    }

    /** The entries of a section, without the section itself. */
    public List<VocabularyEntry> of(String section) {
        return vocabulary.of(section);
    }

    /** The practices that the loaded packs ask for, with their questions. */
    public Map<String, String> practices() {
        Map<String, String> practices = new TreeMap<>();
        vocabulary.of("practices").stream()
                .filter(entry -> entry.kind() == VocabularyEntry.Kind.WORD)
                .forEach(
                        entry -> practices.put(entry.name(), entry.description().question()));
        return practices;
    }

    /** The controls of the loaded packs that look at a key, by pack. */
    public Map<String, List<ControlId>> uses(String path) {
        return uses.of(path);
    }

    /** The entries that fit words or a citation best, best first. */
    public List<VocabularyEntry> find(String text, int most) {
        try (VocabularySearch search = new VocabularySearch(vocabulary, uses)) {
            return search.find(text, most);
        }
    }

    FactsVocabulary vocabulary() {
        return vocabulary;
    }

    KeyUses uses() {
        return uses;
    }
}
