package dev.assay.engine.intake;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Proves of facts that were edited and read again that what was set is there, and that nothing else has changed. */
final class EditProof {

    private final Map<FactRef, RecordedFact> before;
    private final Map<FactRef, RecordedFact> after;
    private final Map<FactRef, Said> said;

    EditProof(Map<FactRef, RecordedFact> before, Map<FactRef, RecordedFact> after, Map<FactRef, Said> said) {
        this.before = before;
        this.after = after;
        this.said = said;
    }

    /** @throws ProblemsException if something else than what was set has changed, or that has not */
    void require(Map<FactRef, List<Aim>> records) {
        Set<FactRef> settled = new TreeSet<>();
        records.forEach((ref, aims) -> {
            FactRef now = Aiming.single(aims.get(0).kind()) ? single(ref) : ref;
            settled.add(ref);
            settled.add(now);
            record(ref, before.get(ref), after.get(now), aims);
        });
        Set<FactRef> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeAll(settled);
        for (FactRef ref : all) {
            RecordedFact was = before.get(ref);
            RecordedFact is = after.get(ref);
            if (was == null || is == null || !same(was, is)) {
                throw wrong(ref + " would change too");
            }
        }
    }

    /** The one record of a section, whose id may follow what was set. */
    private FactRef single(FactRef ref) {
        return after.keySet().stream()
                .filter(one -> one.section().equals(ref.section()))
                .findFirst()
                .orElse(ref);
    }

    private static boolean same(RecordedFact was, RecordedFact is) {
        return was.fact().equals(is.fact())
                && was.keys().keySet().equals(is.keys().keySet())
                && was.evidence().equals(is.evidence())
                && was.statedBy().equals(is.statedBy())
                && was.recorded().equals(is.recorded());
    }

    private void record(FactRef ref, @Nullable RecordedFact was, @Nullable RecordedFact is, List<Aim> aims) {
        if (is == null) {
            throw wrong(ref + " would not be there; give the keys that it is known by");
        }
        FactSection kind = aims.get(0).kind();
        Map<String, Object> now = values(kind, is);
        for (Aim aim : aims) {
            boolean common = FactSection.COMMON.contains(aim.key());
            if (!common && !aim.evidence() && !says(kind, is, aim.keys(), expected(aim))) {
                throw wrong(aim.setting().path() + " would be " + Words.quoted(String.valueOf(now.get(aim.key()))));
            }
        }
        common(ref, was, is, aims);
        if (was == null) {
            return;
        }
        Map<String, Object> then = values(kind, was);
        for (Map.Entry<String, Object> value : then.entrySet()) {
            String key = value.getKey();
            // What nobody wrote follows from what was written, as the hash of a file and an id do.
            List<String> way = List.of(key.split("\\."));
            boolean stays = was.keys().containsKey(recorded(way))
                    && aims.stream().noneMatch(aim -> aim.key().equals(key));
            if (stays && !says(kind, is, way, value.getValue())) {
                throw wrong(key + " of " + ref + " would change too");
            }
        }
        Set<String> keys = new TreeSet<>(is.keys().keySet());
        boolean kept = keys.containsAll(was.keys().keySet());
        keys.removeAll(was.keys().keySet());
        aims.forEach(aim -> {
            for (int i = 1; i <= aim.keys().size(); i++) {
                keys.remove(recorded(aim.keys().subList(0, i)));
            }
        });
        if (!kept || !keys.isEmpty()) {
            throw wrong("other keys of " + ref + " would be recorded");
        }
    }

    /** Who said so, when, and by what evidence. */
    private void common(FactRef ref, @Nullable RecordedFact was, RecordedFact is, List<Aim> aims) {
        Said by = Objects.requireNonNull(said.get(ref), "each record that is set was worked out");
        String statedBy = by.texts()
                .getOrDefault(Said.STATED_BY, set(aims, Said.STATED_BY, was == null ? is.statedBy() : was.statedBy()));
        String day = by.texts().getOrDefault(Said.RECORDED, set(aims, Said.RECORDED, ""));
        DateRange recorded = day.isEmpty() ? (was == null ? is : was).recorded() : DateRange.parse(day);
        if (!statedBy.equals(is.statedBy()) || !recorded.equals(is.recorded())) {
            throw wrong("who stated " + ref + " and when would change otherwise");
        }
        List<String> expected = new ArrayList<>(by.evidence());
        boolean replaced = false;
        for (Aim aim : aims) {
            if (aim.evidence()) {
                replaced = true;
                Items.each(
                        aim.value(),
                        KeyPath.top(""),
                        (item, place) -> expected.add(item.text().strip()));
            }
        }
        List<String> ids = expected.stream().map(this::id).toList();
        boolean there = is.evidence().containsAll(ids);
        boolean others = was == null
                ? ids.containsAll(is.evidence())
                : union(was.evidence(), ids).containsAll(is.evidence());
        boolean kept = was == null || replaced || is.evidence().containsAll(was.evidence());
        if (!there || !others || !kept) {
            throw wrong("the evidence of " + ref + " would be " + is.evidence());
        }
    }

    private static List<String> union(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The id of the evidence that goes by this name: an id, or the file of one. */
    private String id(String name) {
        boolean known = after.containsKey(new FactRef("evidence", name));
        return known
                ? name
                : after.values().stream()
                        .filter(fact -> fact.fact() instanceof Evidence item
                                && item.file().equals(name))
                        .map(fact -> fact.ref().id())
                        .findFirst()
                        .orElse(name);
    }

    private static String set(List<Aim> aims, String key, String otherwise) {
        return aims.stream()
                .filter(aim -> aim.key().equals(key))
                .map(aim -> aim.setting().value().strip())
                .map(text -> text.equals("unknown") && key.equals(Said.STATED_BY) ? "" : text)
                .findFirst()
                .orElse(otherwise);
    }

    private static Object expected(Aim aim) {
        return new ValueReader(new Problems()).read(aim.type(), aim.written().value(), KeyPath.top(aim.key()));
    }

    /** How reading remembers that a key was there: of one inside a record, with that record's key before. */
    private static String recorded(List<String> keys) {
        return String.join(".", keys.subList(Math.max(0, keys.size() - 2), keys.size()));
    }

    /** Whether a fact is what comes of this value and its others: a record may settle one of them by another. */
    private static boolean says(FactSection kind, RecordedFact fact, List<String> keys, Object value) {
        try {
            return fact.fact().equals(with(kind.record(), fact.fact(), keys, value));
        } catch (IllegalArgumentException e) {
            // It refuses the value beside its others, so that it holds another.
            return false;
        }
    }

    private static Object with(RecordSchema shape, Object record, List<String> keys, Object value) {
        Object[] parts = shape.values(record).toArray();
        int index = shape.indexOf(keys.get(0));
        boolean inside = shape.keys().get(index).type() instanceof ValueType.Nested;
        parts[index] = inside
                ? with(
                        ((ValueType.Nested) shape.keys().get(index).type()).record(),
                        parts[index],
                        keys.subList(1, keys.size()),
                        value)
                : value;
        return shape.make(parts);
    }

    /** What a fact says, by key; what a record in it says, by its key and a dot before. */
    private static Map<String, Object> values(FactSection kind, RecordedFact fact) {
        Map<String, Object> values = new TreeMap<>();
        add(kind.record(), "", fact.fact(), values);
        return values;
    }

    private static void add(RecordSchema shape, String before, Object record, Map<String, Object> values) {
        List<Object> parts = shape.values(record);
        for (int i = 0; i < parts.size(); i++) {
            FactKey component = shape.keys().get(i);
            if (component.type() instanceof ValueType.Nested nested) {
                add(nested.record(), before + component.name() + ".", parts.get(i), values);
            } else {
                values.put(before + component.name(), parts.get(i));
            }
        }
    }

    private static ProblemsException wrong(String what) {
        return new ProblemsException(List.of(Problem.at(
                new Source(Aiming.PLACE, 0, 0),
                "the files are written in a way in which this cannot be set by itself (" + what
                        + "); edit them by hand")));
    }
}
