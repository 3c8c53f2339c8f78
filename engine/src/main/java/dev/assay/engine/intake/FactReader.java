package dev.assay.engine.intake;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Sited;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.model.Validity;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordFailure;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.problem.Thrown;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Reads one entry of a section into a fact. */
final class FactReader {

    private static final String WORKFORCE =
            FactSection.of(WorkforceMember.class).name();
    private static final ValueType EVIDENCE = new ValueType.Several(new ValueType.Text(), false);

    private final Problems problems;
    private final ValueReader values;
    private final Vocabulary vocabulary;
    private final WordCheck words;
    private final Gathered gathered;
    private final People people;

    FactReader(Problems problems, Vocabulary vocabulary, Gathered gathered, People people) {
        this.problems = problems;
        this.values = new ValueReader(problems);
        this.vocabulary = vocabulary;
        this.words = new WordCheck(vocabulary, problems);
        this.gathered = gathered;
        this.people = people;
    }

    /** Says that the section holds what could not be read as a fact. */
    void unsure(FactSection kind) {
        gathered.ids().unsure(kind.name());
    }

    void read(FactSection kind, Mapping mapping, KeyPath path, Source source, Defaults defaults) {
        int before = problems.count();
        FactEntry entry = new FactEntry(kind, source, defaults, false);
        Object[] parts = parts(entry, kind.record(), kind.record().absent(), mapping, path);
        if (kind.type() == Completeness.class) {
            defaults.complete(entry.keys, parts);
        }
        add(entry, parts, path, before);
    }

    /** Reads more of a fact over what is recorded of it. */
    void readOver(FactSection kind, RecordedFact was, Mapping more, KeyPath path) {
        int before = problems.count();
        FactEntry entry = new FactEntry(kind, was.source(), new Defaults(was.statedBy(), was.recorded()), true);
        entry.keys.put(was.keys());
        entry.from = was.validity().from();
        entry.until = was.validity().until();
        KeyPath evidence = path.then("evidence");
        was.evidence().forEach(id -> entry.evidence.add(new Draft.Mention("evidence", id, evidence, was.source())));
        Object[] recorded = kind.record().values(was.fact()).toArray();
        add(entry, parts(entry, kind.record(), recorded, more, path), path, before);
    }

    /** Adds what was read as a fact, unless more problems than before are told. */
    private void add(FactEntry entry, Object[] parts, KeyPath path, int before) {
        FactSection kind = entry.kind;
        Source source = entry.source;
        Validity validity;
        try {
            validity = new Validity(entry.from, entry.until);
        } catch (IllegalArgumentException e) {
            problems.add(source, path + ": " + e.getMessage());
            return;
        }
        identify(entry, parts, path, source, validity);
        if (problems.count() > before) {
            return;
        }
        try {
            Fact fact = (Fact) kind.record().make(parts);
            if (fact instanceof Sited part && part.wholeOrganization() && namesPlaces(entry)) {
                problems.add(
                        source,
                        path
                                + " has facilities or affiliates and names none; name them, or remove the key where it is about the"
                                + " whole organization");
                return;
            }
            if (kind.shape() == FactKind.Shape.MAP) {
                gathered.ids().given(kind, fact.id(), path, source, validity);
            } else if (kind.id() < 0) {
                take(kind, fact.id(), path, source, validity);
            }
            Defaults said = new Defaults(entry.statedBy, entry.recorded);
            gathered.add(new Draft(kind, fact, source, entry.keys.places(), entry.evidence, said, validity));
        } catch (IllegalArgumentException e) {
            problems.add(source, path + ": " + Thrown.line(String.valueOf(e.getMessage())));
        } catch (RecordFailure e) {
            throw e.at(path + " (" + source + ")");
        }
    }

    private static boolean namesPlaces(FactEntry entry) {
        RecordSchema record = entry.kind.record();
        return entry.keys.of(record.indexOf("facilities")) != null
                || entry.keys.of(record.indexOf("affiliates")) != null;
    }

    /** @param parts the values before, which are written over */
    private Object[] parts(FactEntry entry, RecordSchema shape, Object[] parts, Mapping mapping, KeyPath path) {
        String prefix = shape.prefix();
        boolean ofPacks = vocabulary.concerns(shape.type());
        int likely = 0;
        for (Mapping.Entry written : mapping.entries()) {
            String key = written.key();
            // The key before the colon and an answer without a mapping are the entry itself.
            boolean itself = path.index() < 0 && prefix.isEmpty() && entry.source.equals(written.source());
            KeyPath place = itself ? path : path.then(key);
            int index = shape.indexOf(key, likely);
            if (index >= 0) {
                likely = index + 1;
                FactKey component = shape.keys().get(index);
                entry.keys.put(shape, index, written.value().source());
                int before = problems.count();
                Object value = part(entry, shape, index, parts[index], written.value(), place);
                parts[index] = value;
                if (ofPacks) {
                    words.check(shape, component, value, written.value(), place);
                }
                if (problems.count() > before && prefix.isEmpty()) {
                    entry.wrong(index);
                }
            } else if (!common(entry, prefix, key, written.value(), place)) {
                unknownKey(entry.kind, shape, prefix, place, written);
            }
        }
        return parts;
    }

    private Object part(FactEntry entry, RecordSchema shape, int index, Object before, Node node, KeyPath path) {
        FactKey component = shape.keys().get(index);
        if (component.type() instanceof ValueType.Nested nested && node instanceof Mapping mapping) {
            Object[] parts = entry.over
                    ? nested.record().values(before).toArray()
                    : nested.record().absent();
            return nested(entry, nested.record(), parts, mapping, path);
        }
        boolean unknownRecord = component.type() instanceof ValueType.Nested
                && node instanceof Scalar scalar
                && scalar.text().equals("unknown");
        if (unknownRecord) {
            return component.type().unknown();
        }
        Object value = values.read(component.type(), node, path);
        if (!component.refersTo().isEmpty()) {
            refer(component.refersTo(), value, node, path);
        }
        named(entry, shape, component, node, path);
        return value;
    }

    /** Tells who is named, and where a text may speak of them. */
    private void named(FactEntry entry, RecordSchema shape, FactKey component, Node node, KeyPath path) {
        if (people.nobodys()) {
            return;
        }
        boolean id = entry.kind.type() == WorkforceMember.class
                && component.component().equals("id");
        if (id || component.refersTo().equals(WORKFORCE)) {
            Items.each(node, path, (item, place) -> people.member(item));
        } else if (component.person()) {
            Items.each(node, path, (item, place) -> people.person(item));
        } else if (component.type().free()
                && vocabulary.of(shape.type(), component.component()).what().isEmpty()) {
            Items.each(node, path, (item, place) -> people.text(item));
        }
    }

    private Object nested(FactEntry entry, RecordSchema shape, Object[] before, Mapping mapping, KeyPath path) {
        Object[] parts = parts(entry, shape, before, mapping, path);
        try {
            return shape.make(parts);
        } catch (IllegalArgumentException e) {
            problems.add(mapping.source(), path + ": " + Thrown.line(String.valueOf(e.getMessage())));
            return shape.unknown();
        } catch (RecordFailure e) {
            throw e.at(path + " (" + mapping.source() + ")");
        }
    }

    private void refer(String section, Object value, Node node, KeyPath path) {
        if (value instanceof String id) {
            if (!id.isEmpty()) {
                gathered.refer(new Draft.Mention(section, id, path, node.source()));
            }
        } else if (value instanceof Iterable<?> ids && ids.iterator().hasNext()) {
            Items.each(
                    node,
                    path,
                    (item, place) -> gathered.refer(
                            new Draft.Mention(section, item.text().strip(), place, item.source())));
        }
    }

    /** Whether the key is one that every fact may have; inside a nested record only evidence is. */
    private boolean common(FactEntry entry, String prefix, String key, Node node, KeyPath path) {
        if (key.equals("evidence")) {
            if (values.read(EVIDENCE, node, path) instanceof List<?> names && !names.isEmpty()) {
                Items.each(node, path, (item, place) -> mention(entry, item, place));
            }
            return true;
        }
        if (prefix.isEmpty() && key.equals("stated-by")) {
            entry.statedBy = (String) values.read(new ValueType.Text(), node, path);
            Items.each(node, path, (item, place) -> people.person(item));
            return true;
        }
        if (prefix.isEmpty() && key.equals("recorded")) {
            entry.recorded = (DateRange) values.read(new ValueType.Date(), node, path);
            return true;
        }
        if (prefix.isEmpty() && entry.kind.periods() && FactSection.PERIOD.contains(key)) {
            DateRange day = (DateRange) values.read(new ValueType.Date(), node, path);
            entry.from = key.equals("from") ? day : entry.from;
            entry.until = key.equals("until") ? day : entry.until;
            return true;
        }
        return false;
    }

    private void mention(FactEntry entry, Scalar item, KeyPath place) {
        String name = item.text().strip();
        people.text(item);
        if (gathered.ids().allowed(name, place, item.source())) {
            entry.evidence.add(new Draft.Mention("evidence", name, place, item.source()));
        }
    }

    private void unknownKey(FactSection kind, RecordSchema shape, String prefix, KeyPath place, Mapping.Entry written) {
        List<String> keys = new ArrayList<>();
        if (prefix.isEmpty()) {
            keys.addAll(kind.inputKeys());
        } else {
            shape.keys().forEach(component -> keys.add(component.name()));
            keys.add("evidence");
        }
        if (kind.shape() == FactKind.Shape.MAP) {
            keys.remove(kind.mapKey().name());
        }
        problems.add(
                written.source(), place + " is no key of " + kind.one() + "; " + Nearest.hint(written.key(), keys));
    }

    private void identify(FactEntry entry, Object[] parts, KeyPath path, Source source, Validity validity) {
        FactSection kind = entry.kind;
        Ids ids = gathered.ids();
        int index = kind.id();
        Source written = index < 0 ? null : entry.keys.of(index);
        boolean wrong = (index >= 0 && entry.isWrong(index))
                || (written == null
                        && entry.wrong != null
                        && kind.idParts().stream().anyMatch(entry::isWrong));
        if (wrong) {
            ids.unsure(kind.name());
            return;
        }
        if (written != null) {
            take(kind, (String) parts[index], path, written, validity);
        } else if (index >= 0 && !kind.idParts().isEmpty()) {
            parts[index] = ids.derived(kind, parts, path, source, validity);
        } else if (kind.needsId()) {
            problems.add(source, path + " has no id; write one");
        }
    }

    private void take(FactSection kind, String id, KeyPath path, Source source, Validity validity) {
        if (kind.shape() == FactKind.Shape.SINGLE) {
            gathered.ids().single(kind, id, path, source);
        } else {
            gathered.ids().given(kind, id, path.then("id"), source, validity);
        }
    }
}
