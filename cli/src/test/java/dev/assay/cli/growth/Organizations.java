package dev.assay.cli.growth;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.CountRange;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An organization with all that it has several times over: other ids, the same content, each copy pointing to its own. */
final class Organizations {

    /** What there is little of, so that a rule may look at all of it for each of something else. */
    private static final Set<String> FEW_ACTIVITIES = Set.of("evaluation", "restore-test");

    private static final Set<String> FEW = Set.of("organization", "clinical-services", "changes");

    private Organizations() {}

    static Snapshot times(int times, Snapshot one) {
        Set<String> ids = new HashSet<>();
        one.facts().stream()
                .filter(Organizations::many)
                .forEach(fact -> ids.add(fact.ref().id()));
        List<RecordedFact> all = new ArrayList<>();
        for (RecordedFact fact : one.facts()) {
            if (fact.fact() instanceof Completeness statement) {
                all.add(with(fact, fact.ref().id(), times(times, statement)));
            } else if (many(fact)) {
                for (int i = 0; i < times; i++) {
                    String end = "-" + i;
                    all.add(with(fact, fact.ref().id() + end, (Fact) renamed(fact.fact(), ids, end)));
                }
            } else {
                all.add(fact);
            }
        }
        return new Snapshot(all, one.files());
    }

    private static boolean many(RecordedFact fact) {
        boolean few = FEW.contains(fact.ref().section())
                || (fact.fact() instanceof Activity activity && FEW_ACTIVITIES.contains(activity.kind()));
        return !few && !(fact.fact() instanceof Completeness);
    }

    private static Completeness times(int times, Completeness statement) {
        boolean counted = statement.count().known() && statement.count().exact();
        return new Completeness(
                statement.list(),
                statement.answer(),
                statement.asOf(),
                statement.countedBy(),
                counted ? CountRange.of(statement.count().least() * times) : statement.count());
    }

    private static RecordedFact with(RecordedFact fact, String id, Fact content) {
        return new RecordedFact(
                new FactRef(fact.ref().section(), id),
                content,
                fact.source(),
                fact.keys(),
                fact.evidence(),
                fact.statedBy(),
                fact.recorded());
    }

    private static Object renamed(Object value, Set<String> ids, String end) {
        if (value instanceof String text) {
            return ids.contains(text) ? text + end : text;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> renamed(one, ids, end)).toList();
        }
        if (value.getClass().isRecord() && value.getClass().getPackageName().equals("dev.assay.api.facts")) {
            return renamed((Record) value, ids, end);
        }
        return value;
    }

    private static Record renamed(Record record, Set<String> ids, String end) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = renamed(components[i].getAccessor().invoke(record), ids, end);
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of facts could not be copied", e);
        }
    }
}
