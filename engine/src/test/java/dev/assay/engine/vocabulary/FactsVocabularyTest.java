package dev.assay.engine.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.schema.Description;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.schema.VocabularyEntry;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every section, key and word that Assay itself brings is described. */
class FactsVocabularyTest {

    private static final FactsVocabulary VOCABULARY = FactsVocabulary.of(FactSchema.builtIn(), Map.of());

    /** Keys that say where something is or what it is called need no meaning of answers. */
    @Test
    void everySectionKeyAndWordHasADescription() {
        List<String> missing = new ArrayList<>();
        for (VocabularyEntry entry : VOCABULARY.entries()) {
            Description text = entry.description();
            String spoken = entry.name().replace('-', ' ');
            if (text.question().isEmpty() || text.question().equals(spoken)) {
                missing.add(entry.path() + " has no description");
            }
            boolean section = entry.kind() == VocabularyEntry.Kind.SECTION;
            boolean record =
                    entry.type().filter(ValueType.Nested.class::isInstance).isPresent();
            boolean key = entry.kind() == VocabularyEntry.Kind.KEY && !record;
            if ((section || key) && text.example().isEmpty()) {
                missing.add(entry.path() + " has no example");
            }
            if (section && text.about().isEmpty()) {
                missing.add(entry.path() + " says nothing about one record");
            }
            if (entry.type().filter(ValueType.YesNo.class::isInstance).isPresent()
                    && (text.yes().isEmpty()
                            || text.partly().isEmpty()
                            || text.no().isEmpty())) {
                missing.add(entry.path() + " does not say what yes, partly and no mean");
            }
        }
        assertTrue(VOCABULARY.entries().size() > 700, VOCABULARY.entries().size() + " entries");
        assertEquals(List.of(), missing);
    }

    @Test
    void whatBelongsElsewhereLeadsToSomethingThatExists() {
        List<String> dead = new ArrayList<>();
        int places = 0;
        for (VocabularyEntry entry : VOCABULARY.entries()) {
            for (String word : entry.description().elsewhere().split("[ ,;.()]+(?![a-z-]+\\b)|[ ,;()]+")) {
                String path = word.replaceAll("\\.$", "");
                if (path.matches("[a-z-]+\\.[a-z.-]+")
                        && VOCABULARY
                                .entry(path.substring(0, path.indexOf('.')))
                                .isPresent()) {
                    places++;
                    boolean practice = path.startsWith("practices.");
                    if (!practice && VOCABULARY.entry(path).isEmpty()) {
                        dead.add(entry.path() + " leads to " + path);
                    }
                }
            }
        }
        assertTrue(places > 20, places + " places");
        assertEquals(List.of(), dead);
    }

    @Test
    void noFileDescribesAKeyThatDoesNotExist() throws IOException {
        List<String> unknown = new ArrayList<>();
        List<String> sections = Stream.concat(FactSchema.builtIn().names().stream(), Stream.of("common", "answered-by"))
                .toList();
        for (String section : sections) {
            Mapping root = file(section);
            assertEquals(section, ((Scalar) root.find("section").orElseThrow().value()).text());
            if (FactSchema.builtIn().section(section).isPresent()) {
                keys(section, "", root, unknown);
            }
        }
        assertEquals(List.of(), unknown);
    }

    private static void keys(String section, String prefix, Mapping mapping, List<String> unknown) {
        mapping.find("keys")
                .ifPresent(keys -> ((Mapping) keys.value()).entries().forEach(entry -> {
                    String path = prefix + entry.key();
                    List<String> words = FactSchema.builtIn()
                            .key(section, path)
                            .map(key -> key.type().words())
                            .orElseGet(() -> {
                                unknown.add(section + "." + path);
                                return List.of();
                            });
                    Mapping inside = (Mapping) entry.value();
                    boolean ofPacks = section.equals("practices");
                    inside.find("words")
                            .filter(w -> !ofPacks)
                            .ifPresent(all -> ((Mapping) all.value())
                                    .entries().stream()
                                            .map(Mapping.Entry::key)
                                            .filter(word -> !words.contains(word))
                                            .forEach(word -> unknown.add(section + "." + path + "." + word)));
                    keys(section, path + ".", inside, unknown);
                }));
    }

    private static Mapping file(String section) throws IOException {
        Problems problems = new Problems();
        try (InputStream in = FactSchema.class.getResourceAsStream("/dev/assay/api/facts/" + section + ".yaml")) {
            return (Mapping)
                    LocatedYaml.read(section, in.readAllBytes(), problems).orElseThrow();
        }
    }

    @Test
    void aWordIsFoundWithAndWithoutItsKey() {
        assertEquals(VOCABULARY.entry("policies.sanctions"), VOCABULARY.entry("policies.topic.sanctions"));
        assertTrue(VOCABULARY.entry("activities.restore-test").isPresent());
        assertTrue(VOCABULARY.entry("systems.kind.ehr").isPresent());
        assertTrue(VOCABULARY.entry("systems.nothing").isEmpty());
    }

    @Test
    void aPracticeOfAPackWithoutADescriptionHasTheQuestionOfItsCheck() {
        FactsVocabulary own = FactsVocabulary.of(FactSchema.builtIn(), Map.of("badge-checks", "Are badges checked?"));
        assertEquals(
                "Are badges checked?",
                own.entry("practices.badge-checks").orElseThrow().description().question());
    }
}
