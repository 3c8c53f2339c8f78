package dev.assay.engine.vocabulary;

import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Rule;
import dev.assay.api.model.RulePack;
import dev.assay.api.schema.FactSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The controls of the loaded packs whose checks look at a key or word. */
public final class KeyUses {

    private final FactSchema schema;
    private final Map<String, Set<ControlId>> byPath = new HashMap<>();

    private KeyUses(FactSchema schema) {
        this.schema = schema;
    }

    /** The uses by these packs. */
    public static KeyUses of(FactSchema schema, List<RulePack> packs) {
        KeyUses uses = new KeyUses(schema);
        packs.forEach(uses::pack);
        return uses;
    }

    private void pack(RulePack pack) {
        Map<CheckId, List<ControlId>> controls = new HashMap<>();
        for (Control control : pack.catalog().controls().values()) {
            control.checks()
                    .forEach(check -> controls.computeIfAbsent(check, c -> new ArrayList<>())
                            .add(control.id()));
        }
        Map<CheckId, Set<String>> paths = new HashMap<>();
        for (Check check : pack.catalog().checks().values()) {
            Set<String> needed = paths.computeIfAbsent(check.id(), c -> new TreeSet<>());
            check.needs().forEach(need -> needed.add(path(check.about(), need)));
        }
        for (Rule rule : pack.rules()) {
            Set<String> rested = paths.computeIfAbsent(rule.check(), c -> new TreeSet<>());
            rule.rests().forEach((section, keys) -> keys.forEach(key -> rested.add(section + "." + key)));
        }
        paths.forEach((check, all) -> all.forEach(path ->
                byPath.computeIfAbsent(path, p -> new TreeSet<>()).addAll(controls.getOrDefault(check, List.of()))));
    }

    /** A need is a key of the fact that the check is about, or a path that begins with a section. */
    private String path(String about, String need) {
        int dot = need.indexOf('.');
        String first = dot < 0 ? need : need.substring(0, dot);
        return dot >= 0 && schema.section(first).isPresent() ? need : about + "." + need;
    }

    /** The controls that look at a key or word, by pack; empty where none does. */
    public Map<String, List<ControlId>> of(String path) {
        Map<String, List<ControlId>> byPack = new TreeMap<>();
        byPath.forEach((used, controls) -> {
            if (used.equals(path) || used.startsWith(path + ".")) {
                controls.forEach(control -> byPack.computeIfAbsent(control.pack(), p -> new ArrayList<>())
                        .add(control));
            }
        });
        byPack.replaceAll(
                (pack, controls) -> controls.stream().distinct().sorted().toList());
        return Collections.unmodifiableMap(byPack);
    }
}
