package dev.assay.engine.vocabulary;

import dev.assay.api.schema.Description;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.schema.VocabularyEntry;
import dev.assay.api.spi.FactKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All sections, keys and words of the facts that can be recorded, each with its description. Immutable. */
public final class FactsVocabulary {

    private static final String COMMON = "common";
    private static final String ANSWERED_BY = "answered-by";

    private final Map<String, VocabularyEntry> entries = new LinkedHashMap<>();

    private FactsVocabulary() {}

    /**
     * The vocabulary of these sections.
     *
     * @param practices the practices that the loaded packs ask for, with the question of the check that asks
     */
    public static FactsVocabulary of(FactSchema schema, Map<String, String> practices) {
        FactsVocabulary vocabulary = new FactsVocabulary();
        vocabulary.answeredBy();
        schema.sections().forEach(section -> vocabulary.section(section, new TreeMap<>(practices)));
        return vocabulary;
    }

    /** The section that is no fact: who answers a file, and when. */
    private void answeredBy() {
        DescriptionFile file = DescriptionFile.of(ANSWERED_BY).orElseThrow();
        add(ANSWERED_BY, VocabularyEntry.Kind.SECTION, ANSWERED_BY, Optional.empty(), file.section());
        add(
                ANSWERED_BY + ".role",
                VocabularyEntry.Kind.KEY,
                ANSWERED_BY,
                Optional.of(new ValueType.Text()),
                file.key("role").orElseThrow());
        add(
                ANSWERED_BY + ".on",
                VocabularyEntry.Kind.KEY,
                ANSWERED_BY,
                Optional.of(new ValueType.Date()),
                file.key("on").orElseThrow());
    }

    private void section(FactSection section, Map<String, String> practices) {
        Optional<DescriptionFile> file = DescriptionFile.of(section.name());
        add(
                section.name(),
                VocabularyEntry.Kind.SECTION,
                section.name(),
                Optional.empty(),
                file.map(DescriptionFile::section).orElseGet(() -> Description.asking(spoken(section.name()))));
        keys(section, file, section.record(), "");
        Optional<DescriptionFile> common = DescriptionFile.of(COMMON);
        for (String key : section.common()) {
            common.flatMap(all -> all.key(key))
                    .ifPresent(description -> add(
                            section.name() + "." + key,
                            VocabularyEntry.Kind.KEY,
                            section.name(),
                            Optional.of(new ValueType.Text()),
                            description));
        }
        if (section.name().equals("practices")) {
            practices.forEach((practice, question) -> add(
                    section.name() + "." + practice,
                    VocabularyEntry.Kind.WORD,
                    section.name(),
                    Optional.empty(),
                    file.flatMap(found -> found.word("practice", practice))
                            .orElseGet(() -> Description.asking(question.isEmpty() ? spoken(practice) : question))));
        }
    }

    private void keys(FactSection section, Optional<DescriptionFile> file, RecordSchema record, String prefix) {
        for (FactKey key : record.keys()) {
            String path = prefix + key.name();
            Description description =
                    file.flatMap(found -> found.key(path)).orElseGet(() -> Description.asking(spoken(key.name())));
            add(
                    section.name() + "." + path,
                    VocabularyEntry.Kind.KEY,
                    section.name(),
                    Optional.of(key.type()),
                    description);
            boolean goesBy = prefix.isEmpty() && goesBy(section, key);
            for (String word : key.type().words()) {
                add(
                        section.name() + "." + (goesBy ? word : path + "." + word),
                        VocabularyEntry.Kind.WORD,
                        section.name(),
                        Optional.empty(),
                        file.flatMap(found -> found.word(path, word))
                                .orElseGet(() -> Description.asking(spoken(word))));
            }
            if (key.type() instanceof ValueType.Nested nested) {
                keys(section, file, nested.record(), path + ".");
            }
        }
    }

    /** Returns true if facts of the section are known by this key's word: the topic of a policy, the kind of an activity. */
    private static boolean goesBy(FactSection section, FactKey key) {
        boolean first = !section.idParts().isEmpty()
                && section.record().keys().get(section.idParts().get(0)).equals(key);
        return first && section.shape() != FactKind.Shape.SINGLE;
    }

    private void add(
            String path, VocabularyEntry.Kind kind, String section, Optional<ValueType> type, Description description) {
        entries.putIfAbsent(path, new VocabularyEntry(path, kind, section, type, description));
    }

    private static String spoken(String name) {
        return name.replace('-', ' ');
    }

    /** The entry at a path; a word may also be written with its key ({@code policies.topic.sanctions}). */
    public Optional<VocabularyEntry> entry(String path) {
        VocabularyEntry found = entries.get(path);
        if (found != null) {
            return Optional.of(found);
        }
        String[] parts = path.split("\\.");
        return parts.length == 3
                ? Optional.ofNullable(entries.get(parts[0] + "." + parts[2]))
                        .filter(entry -> entry.kind() == VocabularyEntry.Kind.WORD)
                : Optional.empty();
    }

    /** All entries: sections by name, each with its keys in order, each with its words. */
    public List<VocabularyEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entries of a section, in order, without the section itself. */
    public List<VocabularyEntry> of(String section) {
        List<VocabularyEntry> inside = new ArrayList<>();
        entries.forEach((path, entry) -> {
            if (path.startsWith(section + ".")) {
                inside.add(entry);
            }
        });
        return Collections.unmodifiableList(inside);
    }
}
