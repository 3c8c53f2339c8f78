package dev.assay.engine.intake;

import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.ValueType;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sections of a YAML or JSON file. */
final class Sections {

    static final String ANSWERED_BY = "answered-by";

    private static final List<String> ANSWERED_BY_KEYS = List.of("role", "on");

    private final InputSections kinds;
    private final Problems problems;
    private final FactReader facts;
    private final ValueReader values;
    private final People people;

    Sections(InputSections kinds, Problems problems, FactReader facts, People people) {
        this.kinds = kinds;
        this.problems = problems;
        this.facts = facts;
        this.values = new ValueReader(problems);
        this.people = people;
    }

    /** Whether all of it is in sections that exist, so that what is listed is all there is to refer to. */
    boolean read(Node root) {
        if (!(root instanceof Mapping file)) {
            problems.add(
                    root.source(),
                    "the file holds " + root.described() + "; expected sections such as organization and systems");
            return false;
        }
        boolean all = true;
        Defaults defaults = file.find(ANSWERED_BY).map(this::answeredBy).orElse(Defaults.NONE);
        for (Mapping.Entry entry : file.entries()) {
            Optional<FactSection> kind = kinds.section(entry.key());
            if (kind.isPresent()) {
                section(kind.get(), entry, defaults);
            } else if (!entry.key().equals(ANSWERED_BY) && !kinds.passedOver(entry.key())) {
                all = false;
                List<String> right = new ArrayList<>(kinds.names());
                right.add(ANSWERED_BY);
                problems.add(
                        entry.source(), KeyPath.top(entry.key()) + " is no section; " + kinds.hint(entry.key(), right));
            }
        }
        return all;
    }

    private Defaults answeredBy(Mapping.Entry entry) {
        KeyPath path = KeyPath.top(ANSWERED_BY);
        if (!(entry.value() instanceof Mapping mapping)) {
            problems.add(
                    entry.value().source(),
                    path + " is " + entry.value().described() + "; expected a mapping of role and on");
            return Defaults.NONE;
        }
        String role = "";
        DateRange on = DateRange.UNKNOWN;
        for (Mapping.Entry said : mapping.entries()) {
            if (said.key().equals("role")) {
                role = (String) values.read(new ValueType.Text(), said.value(), path.then("role"));
                Items.each(said.value(), path, (item, place) -> people.person(item));
            } else if (said.key().equals("on")) {
                on = (DateRange) values.read(new ValueType.Date(), said.value(), path.then("on"));
            } else {
                problems.add(
                        said.source(),
                        path.then(said.key()) + " is not known; " + Nearest.hint(said.key(), ANSWERED_BY_KEYS));
            }
        }
        return new Defaults(role, on);
    }

    private void section(FactSection kind, Mapping.Entry section, Defaults defaults) {
        if (section.value().empty()) {
            return;
        }
        switch (kind.shape()) {
            case SINGLE -> single(kind, section, defaults);
            case LIST -> list(kind, section.value(), defaults);
            case MAP -> map(kind, section.value(), defaults);
        }
    }

    private void single(FactSection kind, Mapping.Entry section, Defaults defaults) {
        if (section.value() instanceof Mapping mapping) {
            facts.read(kind, mapping, KeyPath.top(kind.name()), section.source(), defaults);
        } else {
            unexpected(kind, section.value(), "a mapping of its keys");
        }
    }

    private void list(FactSection kind, Node value, Defaults defaults) {
        if (!(value instanceof Sequence list)) {
            unexpected(kind, value, "a list, with a hyphen before each " + kind.singular());
            return;
        }
        KeyPath path = KeyPath.top(kind.name());
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            KeyPath place = path.item(i);
            if (item instanceof Mapping mapping) {
                facts.read(kind, mapping, place, item.source(), defaults);
            } else {
                facts.unsure(kind);
                problems.add(item.source(), place + " is " + item.described() + "; expected the keys of " + kind.one());
            }
        }
    }

    private void map(FactSection kind, Node value, Defaults defaults) {
        if (!(value instanceof Mapping map)) {
            unexpected(kind, value, "a mapping from each " + kind.mapKey().name() + " to its answer");
            return;
        }
        KeyPath path = KeyPath.top(kind.name());
        for (Mapping.Entry entry : map.entries()) {
            entries(kind, entry, path.then(entry.key()), defaults);
        }
    }

    /** One fact, or a list of several for different periods or places. */
    private void entries(FactSection kind, Mapping.Entry entry, KeyPath path, Defaults defaults) {
        if (!kind.periods() || !(entry.value() instanceof Sequence several)) {
            entry(kind, entry, path, defaults);
            return;
        }
        for (int i = 0; i < several.items().size(); i++) {
            Node item = several.items().get(i);
            Mapping.Entry one = new Mapping.Entry(entry.key(), item.source(), item);
            entry(kind, one, path.item(i), defaults);
        }
    }

    private void entry(FactSection kind, Mapping.Entry entry, KeyPath path, Defaults defaults) {
        Source source = entry.source();
        String keyName = kind.mapKey().name();
        List<Mapping.Entry> parts = new ArrayList<>();
        parts.add(new Mapping.Entry(keyName, source, new Scalar(source, entry.key(), false)));
        if (entry.value() instanceof Mapping mapping) {
            for (Mapping.Entry part : mapping.entries()) {
                if (part.key().equals(keyName)) {
                    problems.add(part.source(), path.then(keyName) + " is said by the key before the colon; remove it");
                } else {
                    parts.add(part);
                }
            }
        } else if (kind.record().indexOf("answer") >= 0) {
            parts.add(new Mapping.Entry("answer", source, entry.value()));
        } else {
            problems.add(
                    entry.value().source(),
                    path + " is " + entry.value().described() + "; expected the keys of " + kind.one());
        }
        facts.read(kind, new Mapping(source, parts), path, source, defaults);
    }

    private void unexpected(FactSection kind, Node value, String expected) {
        facts.unsure(kind);
        problems.add(value.source(), kind.name() + " is " + value.described() + "; expected " + expected);
    }
}
