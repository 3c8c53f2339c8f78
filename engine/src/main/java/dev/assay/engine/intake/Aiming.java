package dev.assay.engine.intake;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which value of which record a setting means. */
final class Aiming {

    /** Where a setting is called to stand in a message. */
    static final String PLACE = "settings";

    private static final ValueType TEXTS = new ValueType.Several(new ValueType.Text(), false);
    static final String ANSWER = "answer";

    private final InputSections kinds;
    private final Map<FactRef, RecordedFact> before;
    private final Problems problems;
    private final Map<FactSection, Map<String, ValueType>> keys = new HashMap<>();

    private Aiming(InputSections kinds, Map<FactRef, RecordedFact> before, Problems problems) {
        this.kinds = kinds;
        this.before = before;
        this.problems = problems;
    }

    /** A record and the rest of the path behind it. */
    private record Split(String id, String key) {}

    /**
     * What settings aim at, by record.
     *
     * @throws ProblemsException if one of them means no key there is, or two mean the same
     */
    static Map<FactRef, List<Aim>> of(InputSections kinds, Map<FactRef, RecordedFact> before, List<SetValue> settings) {
        Problems problems = new Problems();
        Aiming aiming = new Aiming(kinds, before, problems);
        Map<FactRef, List<Aim>> records = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (SetValue setting : settings) {
            aiming.at(setting).ifPresent(aim -> {
                if (!seen.add(aim.ref() + "." + aim.key())) {
                    problems.add(new Source(PLACE, 0, 0), setting.path() + " is set twice; keep one of the settings");
                }
                records.computeIfAbsent(aim.ref(), ref -> new ArrayList<>()).add(aim);
            });
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
        return records;
    }

    /** What it aims at; nothing, with the problem added, where there is no such thing. */
    private Optional<Aim> at(SetValue setting) {
        String path = setting.path();
        int dot = path.indexOf('.');
        int bracket = path.indexOf('[');
        int end = bracket >= 0 && (dot < 0 || bracket < dot) ? bracket : dot;
        String section = end < 0 ? path : path.substring(0, end);
        FactSection kind = kinds.section(section).orElse(null);
        if (kind == null) {
            String why = kinds.passedOver(section)
                    ? " is read by a plugin that is broken; nothing can be set there"
                    : " is no section; " + kinds.hint(section, kinds.names());
            return refuse(section + why);
        }
        if (setting.value().isBlank()) {
            return refuse(path + " is set to nothing; expected a value, or unknown for what nobody knows");
        }
        if (end < 0) {
            return refuse(path + " is a section; name " + (single(kind) ? "a key of it" : kind.one() + " and its key")
                    + ", as in " + section + (single(kind) ? "" : "." + "ID") + ".KEY=VALUE");
        }
        Map<String, ValueType> known = keys.computeIfAbsent(kind, Aiming::keys);
        return split(kind, path, end, known).flatMap(split -> aim(kind, split, known, setting));
    }

    private Optional<Split> split(FactSection kind, String path, int end, Map<String, ValueType> keys) {
        if (path.charAt(end) == '[') {
            int close = path.lastIndexOf(']');
            boolean keyFollows = close > end && (close + 1 == path.length() || path.charAt(close + 1) == '.');
            if (!keyFollows || single(kind)) {
                return refuse(path + " cannot be taken apart; write it as " + kind.name() + (single(kind) ? "" : "[ID]")
                        + ".KEY");
            }
            return Optional.of(new Split(
                    path.substring(end + 1, close), close + 1 == path.length() ? "" : path.substring(close + 2)));
        }
        String rest = path.substring(end + 1);
        return Optional.of(single(kind) ? new Split("", rest) : longest(kind, rest, keys));
    }

    /** The longest id that is there and has a key behind it; else, for what is new, the longest key that there can be. */
    private Split longest(FactSection kind, String rest, Map<String, ValueType> keys) {
        @Nullable Split wrongKey = null;
        @Nullable Split fresh = null;
        for (int i = rest.length(); i > 0; i = rest.lastIndexOf('.', i - 1)) {
            Split split = new Split(rest.substring(0, i), i == rest.length() ? "" : rest.substring(i + 1));
            boolean there = before.containsKey(new FactRef(kind.name(), split.id()));
            boolean right = split.key().isEmpty() ? answers(kind) : keys.containsKey(split.key());
            if (there && right) {
                return split;
            }
            wrongKey = there && wrongKey == null && !split.key().isEmpty() ? split : wrongKey;
            fresh = right && !split.key().isEmpty() ? split : fresh;
        }
        if (wrongKey != null || fresh != null) {
            return wrongKey != null ? wrongKey : fresh;
        }
        int dot = rest.indexOf('.');
        return dot < 0 ? new Split(rest, "") : new Split(rest.substring(0, dot), rest.substring(dot + 1));
    }

    /** Whether an entry may be its answer alone. */
    static boolean answers(FactSection kind) {
        return kind.shape() == FactKind.Shape.MAP && kind.record().indexOf(ANSWER) >= 0;
    }

    private Optional<Aim> aim(FactSection kind, Split split, Map<String, ValueType> keys, SetValue setting) {
        FactRef ref = new FactRef(kind.name(), single(kind) ? singleId(kind) : split.id());
        String key = split.key().isEmpty() && answers(kind) ? ANSWER : split.key();
        ValueType type = keys.get(key);
        if (key.isEmpty()) {
            return refuse(setting.path() + " is " + kind.one() + "; name a key of it, as in " + setting.path()
                    + ".KEY=VALUE: " + Words.or(keys.keySet()));
        }
        if (type == null) {
            return refuse(setting.path() + ": " + Words.quoted(key) + " is no key of " + kind.one() + "; "
                    + Nearest.hint(key, keys.keySet()));
        }
        if (identity(kind, ref, key)) {
            return refuse(setting.path() + ": the record is known by its " + key
                    + ", which cannot be set; change it in the file, with all that refers to it");
        }
        List<String> way = Arrays.asList(key.split("\\."));
        return value(type, setting).map(value -> new Aim(kind, ref, way, type, value, setting));
    }

    /** Whether a record would be another one if this were another. */
    private boolean identity(FactSection kind, FactRef ref, String key) {
        if (single(kind)) {
            return false;
        }
        if (key.equals("id")
                || (kind.shape() == FactKind.Shape.MAP
                        && key.equals(kind.mapKey().name()))) {
            return true;
        }
        RecordedFact fact = before.get(ref);
        return fact != null
                && !fact.keys().containsKey("id")
                && kind.idParts().stream()
                        .anyMatch(i -> kind.record().keys().get(i).name().equals(key));
    }

    private Optional<Node> value(ValueType type, SetValue setting) {
        Source place = new Source(PLACE, 0, 0);
        String text = setting.value().strip();
        if (!(type instanceof ValueType.Several) || !text.startsWith("[")) {
            return Optional.of(new Scalar(place, text, true));
        }
        Problems wrong = new Problems();
        Optional<Node> list = LocatedYaml.read("value.yaml", text.getBytes(StandardCharsets.UTF_8), wrong);
        boolean texts = list.isPresent()
                && list.get() instanceof Sequence sequence
                && !sequence.items().isEmpty()
                && sequence.items().stream().allMatch(item -> item instanceof Scalar && !item.empty());
        return texts
                ? list
                : refuse(setting.path() + " is set to " + Words.quoted(text)
                        + ", which is no list of values; write it as [a, b]");
    }

    private String singleId(FactSection kind) {
        return before.keySet().stream()
                .filter(ref -> ref.section().equals(kind.name()))
                .map(FactRef::id)
                .findFirst()
                .orElse("");
    }

    static boolean single(FactSection kind) {
        return kind.shape() == FactKind.Shape.SINGLE;
    }

    /** The keys that can be set, those of a record in it with its own key before. */
    private static Map<String, ValueType> keys(FactSection kind) {
        Map<String, ValueType> keys = new LinkedHashMap<>();
        add(kind.record(), "", keys);
        keys.putIfAbsent("evidence", TEXTS);
        keys.putIfAbsent("stated-by", new ValueType.Text());
        keys.putIfAbsent("recorded", new ValueType.Date());
        return keys;
    }

    private static void add(RecordSchema shape, String before, Map<String, ValueType> keys) {
        for (FactKey component : shape.keys()) {
            if (component.type() instanceof ValueType.Nested nested) {
                add(nested.record(), before + component.name() + ".", keys);
                keys.putIfAbsent(before + component.name() + ".evidence", TEXTS);
            } else {
                keys.put(before + component.name(), component.type());
            }
        }
    }

    private <T> Optional<T> refuse(String message) {
        problems.add(new Source(PLACE, 0, 0), Words.printable(message));
        return Optional.empty();
    }
}
