package dev.assay.cli;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.reports.overview.FactKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between the facts of two snapshots. */
final class FactChanges {

    private static final String NOT_RECORDED = "not recorded";

    /**
     * A fact that says something else.
     *
     * @param ref the fact
     * @param fresh whether it was not there before
     * @param gone whether it is not there any more
     * @param values what it says of each key that differs, in the order of its keys
     */
    record Change(FactRef ref, boolean fresh, boolean gone, List<Value> values) {

        Change {
            values = List.copyOf(values);
        }
    }

    /** A key with what was and what is recorded of it. */
    record Value(String key, String before, String after) {}

    private FactChanges() {}

    /** The changes, by fact. */
    static List<Change> between(Snapshot before, Snapshot after) {
        Map<FactRef, RecordedFact> was = before.byRef();
        Map<FactRef, RecordedFact> is = after.byRef();
        TreeSet<FactRef> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        for (FactRef ref : all) {
            Optional<RecordedFact> old = Optional.ofNullable(was.get(ref));
            Optional<RecordedFact> now = Optional.ofNullable(is.get(ref));
            List<Value> values = values(old, now);
            if (!values.isEmpty() || old.isEmpty() || now.isEmpty()) {
                changes.add(new Change(ref, old.isEmpty(), now.isEmpty(), values));
            }
        }
        return changes;
    }

    private static List<Value> values(Optional<RecordedFact> old, Optional<RecordedFact> now) {
        Map<String, String> before = old.map(FactChanges::said).orElse(Map.of());
        Map<String, String> after = now.map(FactChanges::said).orElse(Map.of());
        List<String> order = now.or(() -> old)
                .map(fact -> FactKeys.of(fact.fact().getClass().asSubclass(Record.class)))
                .orElse(List.of());
        TreeSet<String> keys = new TreeSet<>(
                Comparator.comparing((String key) -> place(order, key)).thenComparing(Comparator.naturalOrder()));
        keys.addAll(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key ->
                        new Value(key, before.getOrDefault(key, NOT_RECORDED), after.getOrDefault(key, NOT_RECORDED)))
                .filter(value -> !value.before().equals(value.after()))
                .toList();
    }

    private static int place(List<String> order, String key) {
        int place = order.indexOf(key);
        return place < 0 ? order.size() : place;
    }

    /** What a fact says by key, as far as something was written or follows from that, and who said so. */
    private static Map<String, String> said(RecordedFact fact) {
        Map<String, String> said = new TreeMap<>();
        for (String key : FactKeys.of(fact.fact().getClass().asSubclass(Record.class))) {
            String value = FactKeys.value(fact.fact(), key);
            boolean nothing = value.isEmpty() || value.equals("unknown");
            if (fact.keys().containsKey(key) && nothing) {
                said.put(key, "unknown");
            } else if (!nothing && (fact.keys().containsKey(key) || !key.equals("count"))) {
                said.put(key, value);
            }
        }
        if (fact.validity().limited()) {
            said.put("from", fact.validity().from().toString());
            said.put("until", fact.validity().until().toString());
        }
        said.put("evidence", String.join(", ", fact.evidence()));
        said.put("stated-by", fact.statedBy());
        said.put("recorded", fact.recorded().known() ? fact.recorded().toString() : "");
        said.values().removeIf(String::isEmpty);
        return said;
    }
}
