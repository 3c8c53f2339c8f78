package dev.assay.engine.intake;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Practice;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.schema.VocabularyEntry;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.vocabulary.DescriptionText;
import dev.assay.engine.vocabulary.FactsVocabulary;
import dev.assay.engine.vocabulary.KeyUses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema of a facts file, made from the records, so that editors complete and check what people write. */
public final class FactsSchema {

    private static final String DATE =
            "^(unknown|DAY( *\\.\\. *(DAY)?)?|\\.\\. *DAY)$".replace("DAY", "\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final InputSections kinds;
    private final FactsVocabulary vocabulary;
    /** The schemas of entries of mappings, by name. */
    private final Map<String, Map<String, Object>> entries = new TreeMap<>();

    private final KeyUses uses;

    private FactsSchema(InputSections kinds, FactsVocabulary vocabulary, KeyUses uses) {
        this.kinds = kinds;
        this.vocabulary = vocabulary;
        this.uses = uses;
    }

    /** The schema, in the 2020-12 dialect. */
    public static String json(InputSections kinds, FactsVocabulary vocabulary, KeyUses uses) {
        return JsonText.of(new FactsSchema(kinds, vocabulary, uses).file());
    }

    private Map<String, Object> file() {
        Map<String, Object> sections = new TreeMap<>();
        for (FactSection kind : kinds.schema().sections()) {
            sections.put(kind.name(), described(kind.name(), nullable(section(kind))));
        }
        String answered = Sections.ANSWERED_BY;
        Map<String, Object> keys = JsonText.object(
                "role", described(answered + ".role", ref("text")), "on", described(answered + ".on", ref("date")));
        sections.put(answered, described(answered, closed(keys, List.of())));
        Map<String, Object> file = JsonText.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:assay:facts:2",
                "title",
                "Facts about an organization");
        file.putAll(closed(sections, List.of()));
        Map<String, Object> definitions = definitions();
        definitions.putAll(entries);
        file.put("$defs", definitions);
        return file;
    }

    private static Map<String, Object> definitions() {
        List<Object> answers = new ArrayList<>(List.of("yes", "no", "partly", "unknown", true, false));
        answers.add(JsonText.NULL);
        return JsonText.object(
                "answer",
                JsonText.object("enum", answers),
                "count",
                any(
                        JsonText.object("type", "integer", "minimum", 0),
                        JsonText.object(
                                "type",
                                "string",
                                "pattern",
                                "^(unknown|\\d{1,18}( *\\.\\. *(\\d{1,18})?)?|\\.\\. *\\d{1,18})$"),
                        JsonText.object("type", "null")),
                "date",
                any(
                        JsonText.object("type", "string", "pattern", DATE),
                        JsonText.object("type", "integer", "minimum", 1000, "maximum", 9999),
                        JsonText.object("type", "null")),
                "id",
                JsonText.object(
                        "type",
                        List.of("string", "number"),
                        "minLength",
                        1,
                        "maxLength",
                        200,
                        "not",
                        JsonText.object("const", "*")),
                "time",
                JsonText.object("type", List.of("string", "null"), "pattern", "^(unknown|([01]?\\d|2[0-3]):[0-5]\\d)$"),
                "text",
                JsonText.object("type", List.of("string", "number", "boolean", "null")),
                "texts",
                any(ref("text"), JsonText.object("type", "array", "items", ref("text"))));
    }

    private Map<String, Object> section(FactSection kind) {
        Map<String, Object> entry = entry(kind);
        return switch (kind.shape()) {
            case SINGLE -> entry;
            case LIST -> JsonText.object("type", "array", "items", entry);
            case MAP -> map(kind, entry);
        };
    }

    private Map<String, Object> map(FactSection kind, Map<String, Object> entry) {
        Map<String, Object> value = kind.record().indexOf("answer") < 0 ? entry : any(ref("answer"), entry);
        if (kind.periods()) {
            value = any(value, JsonText.object("type", "array", "items", entry));
        }
        if (kind.type() == Practice.class) {
            return named(kind, value, practices());
        }
        return kind.type() == Completeness.class
                ? named(kind, value, kinds.names())
                : JsonText.object("type", "object", "additionalProperties", value);
    }

    private List<String> practices() {
        return vocabulary.of("practices").stream()
                .filter(entry -> entry.kind() == VocabularyEntry.Kind.WORD)
                .map(VocabularyEntry::name)
                .sorted()
                .toList();
    }

    /** A mapping whose keys are known, each with its description. */
    private Map<String, Object> named(FactSection kind, Map<String, Object> value, Collection<String> names) {
        Map<String, Object> properties = JsonText.object();
        names.forEach(name -> properties.put(name, described(kind.name() + "." + name, ref(kind.name() + "-entry"))));
        entries.put(kind.name() + "-entry", value);
        return closed(properties, List.of());
    }

    private Map<String, Object> entry(FactSection kind) {
        Map<String, Object> keys = keys(kind.name(), kind.record());
        if (kind.shape() == FactKind.Shape.MAP) {
            keys.remove(kind.mapKey().name());
        } else if (keys.containsKey("id")) {
            keys.put("id", described(kind.name() + ".id", ref("id")));
        }
        for (String key : kind.common()) {
            String type = key.equals("evidence") ? "texts" : key.equals("stated-by") ? "text" : "date";
            keys.putIfAbsent(key, described(kind.name() + "." + key, ref(type)));
        }
        return closed(keys, kind.needsId() ? List.of("id") : List.of());
    }

    private Map<String, Object> keys(String path, RecordSchema record) {
        Map<String, Object> keys = JsonText.object();
        record.keys()
                .forEach(key -> keys.put(
                        key.name(), described(path + "." + key.name(), value(path + "." + key.name(), key.type()))));
        return keys;
    }

    private Map<String, Object> value(String path, ValueType type) {
        if (type instanceof ValueType.YesNo) {
            return ref("answer");
        } else if (type instanceof ValueType.Date) {
            return ref("date");
        } else if (type instanceof ValueType.Count) {
            return ref("count");
        } else if (type instanceof ValueType.Time) {
            return ref("time");
        } else if (type instanceof ValueType.Rating) {
            return any(
                    JsonText.object("type", "number", "minimum", 0, "maximum", 10),
                    JsonText.object("enum", List.of("unknown", JsonText.NULL)));
        } else if (type instanceof ValueType.Several several) {
            Map<String, Object> item = value(path, several.item());
            return any(item, JsonText.object("type", "array", "items", item));
        } else if (type instanceof ValueType.Nested nested) {
            Map<String, Object> keys = keys(path, nested.record());
            keys.putIfAbsent("evidence", ref("texts"));
            return any(closed(keys, List.of()), JsonText.object("enum", List.of("unknown", JsonText.NULL)));
        }
        return type.words().isEmpty() ? ref("text") : words(path, type.words());
    }

    /** The words, each with its meaning, which editors show beside it. */
    private Map<String, Object> words(String path, Collection<String> words) {
        List<Object> all = new ArrayList<>();
        for (String word : words) {
            Map<String, Object> one = JsonText.object("const", word);
            vocabulary
                    .entry(path + "." + word)
                    .map(entry -> entry.description().question())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> one.put("description", text));
            all.add(one);
        }
        all.add(JsonText.object("enum", List.of("unknown", JsonText.NULL)));
        return JsonText.object("anyOf", all);
    }

    /** A schema with the description of the vocabulary, which editors show. */
    private Map<String, Object> described(String path, Map<String, Object> schema) {
        Map<String, Object> described = JsonText.object();
        vocabulary
                .entry(path)
                .map(entry -> DescriptionText.of(entry, uses))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> described.put("description", text));
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> closed(Map<String, Object> keys, List<String> required) {
        Map<String, Object> closed =
                JsonText.object("type", "object", "properties", keys, "additionalProperties", false);
        if (!required.isEmpty()) {
            closed.put("required", required);
        }
        return closed;
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        return any(schema, JsonText.object("type", "null"));
    }

    private static Map<String, Object> any(Object... schemas) {
        return JsonText.object("anyOf", List.of(schemas));
    }

    private static Map<String, Object> ref(String definition) {
        return JsonText.object("$ref", "#/$defs/" + definition);
    }
}
