package dev.assay.engine.intake;

import dev.assay.api.model.FactRef;
import dev.assay.api.schema.FactSection;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is set in a record as it is written: one that nobody wrote before, or more of one. */
final class SetRecord {

    private SetRecord() {}

    /** The keys that make it this record: its id, or what the id is derived from. */
    static Map<String, String> identity(FactSection kind, FactRef ref, List<Aim> aims) {
        if (kind.shape() == FactKind.Shape.SINGLE) {
            return Map.of();
        }
        if (kind.shape() == FactKind.Shape.MAP) {
            return Map.of(kind.mapKey().name(), ref.id());
        }
        List<String> parts = kind.idParts().stream()
                .map(i -> kind.record().keys().get(i).name())
                .toList();
        Map<String, String> set = aims.stream()
                .collect(Collectors.toMap(Aim::key, aim -> aim.setting().value(), (a, b) -> a));
        boolean hasId = kind.record().indexOf("id") >= 0;
        if (parts.size() == 1 && !set.containsKey(parts.get(0))) {
            // An id that is derived from one key is written as that key, which the rules look at.
            return Map.of(parts.get(0), ref.id());
        }
        boolean derived = !parts.isEmpty() && set.keySet().containsAll(parts);
        String id = parts.stream().map(set::get).map(String::valueOf).collect(Collectors.joining("-"));
        return !hasId || (derived && id.equals(ref.id())) ? Map.of() : Map.of("id", ref.id());
    }

    /** The record as a mapping; without the key that a mapping of records says before its colon. */
    static Mapping whole(FactSection kind, FactRef ref, List<Aim> aims, Said said) {
        Map<String, Object> whole = new LinkedHashMap<>();
        if (kind.shape() == FactKind.Shape.LIST) {
            whole.putAll(identity(kind, ref, aims));
        }
        add(aims, said, whole);
        return mapping(whole);
    }

    /** What is set in a record as a mapping, and who says so. */
    static Mapping more(List<Aim> aims, Said said) {
        Map<String, Object> whole = new LinkedHashMap<>();
        add(aims, said, whole);
        return mapping(whole);
    }

    private static void add(List<Aim> aims, Said said, Map<String, Object> whole) {
        for (Aim aim : aims) {
            Map<String, Object> at = whole;
            for (String key : aim.keys().subList(0, aim.keys().size() - 1)) {
                at = inside(at, key);
            }
            at.put(aim.keys().get(aim.keys().size() - 1), aim.value());
        }
        whole.putAll(said.texts());
        if (!said.evidence().isEmpty()) {
            Object set = whole.get("evidence");
            List<Node> all = new ArrayList<>();
            if (set instanceof Sequence list) {
                all.addAll(list.items());
            } else if (set != null) {
                all.add(node(set));
            }
            said.evidence().forEach(name -> all.add(Said.scalar(name)));
            whole.put("evidence", all.size() == 1 ? all.get(0) : new Sequence(Said.NOWHERE, all));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> around, String key) {
        return (Map<String, Object>) around.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
    }

    private static Mapping mapping(Map<String, Object> entries) {
        List<Mapping.Entry> written = new ArrayList<>();
        entries.forEach((key, value) -> written.add(new Mapping.Entry(key, Said.NOWHERE, node(value))));
        return new Mapping(Said.NOWHERE, written);
    }

    @SuppressWarnings("unchecked")
    private static Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        return value instanceof Map<?, ?> inner ? mapping((Map<String, Object>) inner) : Said.scalar(value.toString());
    }
}
