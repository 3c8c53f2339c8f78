package dev.assay.engine.intake;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Habit;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.FactKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The JSON Schema of a facts file, made from the records, so that editors complete and check what people write. */
public final class FactsSchema {

    private static final String DATE =
            "^(unknown|DAY( *\\.\\. *(DAY)?)?|\\.\\. *DAY)$".replace("DAY", "\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final InputSections kinds;
    private final Set<String> practices;

    private FactsSchema(InputSections kinds, Set<String> practices) {
        this.kinds = kinds;
        this.practices = new TreeSet<>(practices);
    }

    /** The schema, in the 2020-12 dialect. */
    public static String json(InputSections kinds, Set<String> practices) {
        return JsonText.of(new FactsSchema(kinds, practices).file());
    }

    private Map<String, Object> file() {
        Map<String, Object> sections = new TreeMap<>();
        for (FactSection kind : kinds.schema().sections()) {
            sections.put(kind.name(), nullable(section(kind)));
        }
        sections.put(Sections.ANSWERED_BY, closed(JsonText.object("role", ref("text"), "on", ref("date")), List.of()));
        Map<String, Object> file = JsonText.object(
                "$schema", "https://json-schema.org/draft/2020-12/schema", "title", "Facts about an organization");
        file.putAll(closed(sections, List.of()));
        file.put("$defs", definitions());
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
        Collection<String> keys =
                kind.type() == Habit.class ? practices : kind.type() == Completeness.class ? kinds.names() : List.of();
        Map<String, Object> map = JsonText.object("type", "object", "additionalProperties", value);
        if (kind.type() == Habit.class || kind.type() == Completeness.class) {
            map.put("propertyNames", JsonText.object("enum", List.copyOf(keys)));
        }
        return map;
    }

    private static Map<String, Object> entry(FactSection kind) {
        Map<String, Object> keys = keys(kind.record());
        if (kind.shape() == FactKind.Shape.MAP) {
            keys.remove(kind.mapKey().name());
        } else if (keys.containsKey("id")) {
            keys.put("id", ref("id"));
        }
        keys.putIfAbsent("evidence", ref("texts"));
        keys.putIfAbsent("stated-by", ref("text"));
        keys.putIfAbsent("recorded", ref("date"));
        return closed(keys, kind.needsId() ? List.of("id") : List.of());
    }

    private static Map<String, Object> keys(RecordSchema shape) {
        Map<String, Object> keys = JsonText.object();
        shape.keys().forEach(component -> keys.put(component.name(), value(component.type())));
        return keys;
    }

    private static Map<String, Object> value(ValueType type) {
        if (type instanceof ValueType.YesNo) {
            return ref("answer");
        } else if (type instanceof ValueType.Date) {
            return ref("date");
        } else if (type instanceof ValueType.Count) {
            return ref("count");
        } else if (type instanceof ValueType.Rating) {
            return any(
                    JsonText.object("type", "number", "minimum", 0, "maximum", 10),
                    JsonText.object("enum", List.of("unknown", JsonText.NULL)));
        } else if (type instanceof ValueType.Word word) {
            return words(word.words());
        } else if (type instanceof ValueType.Constant constant) {
            return words(constant.constants().keySet());
        } else if (type instanceof ValueType.Several several) {
            Map<String, Object> item = value(several.item());
            return any(item, JsonText.object("type", "array", "items", item));
        } else if (type instanceof ValueType.Nested nested) {
            Map<String, Object> keys = keys(nested.record());
            keys.putIfAbsent("evidence", ref("texts"));
            return any(closed(keys, List.of()), JsonText.object("enum", List.of("unknown", JsonText.NULL)));
        }
        return ref("text");
    }

    private static Map<String, Object> words(Collection<String> words) {
        List<Object> all = new ArrayList<>(words);
        if (!words.contains("unknown")) {
            all.add("unknown");
        }
        all.add(JsonText.NULL);
        return JsonText.object("enum", all);
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
