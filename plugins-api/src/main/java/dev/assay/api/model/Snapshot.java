package dev.assay.api.model;

import dev.assay.api.facts.Organization;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All facts of a run, in the order of their references. Made by intake; immutable; may be assessed any number of times on
 * any thread.
 *
 * @param facts the facts
 * @param files the files they were read from, by path
 * @param unread why the facts of a plugin could not be read, by its id; its controls are then in error
 * @since 1
 */
public record Snapshot(List<RecordedFact> facts, List<InputFile> files, Map<String, Problem> unread) {

    /** No facts at all. */
    public static final Snapshot EMPTY = new Snapshot(List.of(), List.of());

    public Snapshot {
        facts = facts.stream().sorted(Comparator.comparing(RecordedFact::ref)).toList();
        files = files.stream().sorted(Comparator.comparing(InputFile::file)).toList();
        unread = Collections.unmodifiableMap(new TreeMap<>(unread));
    }

    /** Facts of which all could be read. */
    public Snapshot(List<RecordedFact> facts, List<InputFile> files) {
        this(facts, files, Map.of());
    }

    /** The same, where the facts of plugins could not be read. */
    public Snapshot withUnread(Map<String, Problem> why) {
        return new Snapshot(facts, files, why);
    }

    /** The organization, if one is recorded. */
    public Optional<Organization> organization() {
        return of(Organization.class).findFirst();
    }

    /** The facts of one kind, in order. */
    public <T extends Fact> Stream<T> of(Class<T> kind) {
        return facts.stream().map(RecordedFact::fact).filter(kind::isInstance).map(kind::cast);
    }

    /** The facts by reference, in order. */
    public Map<FactRef, RecordedFact> byRef() {
        Map<FactRef, RecordedFact> map = new LinkedHashMap<>(facts.size() * 2);
        for (RecordedFact fact : facts) {
            map.put(fact.ref(), fact);
        }
        return map;
    }

    /**
     * The latest day since which one of these facts certainly was recorded: of a fact whose day is only known to lie between two, the
     * first of them counts; one that may have been recorded at any time before or after counts for none.
     *
     * @since 1.1
     */
    public Optional<LocalDate> newest(Predicate<RecordedFact> picked) {
        return facts.stream()
                .filter(picked)
                .map(RecordedFact::recorded)
                .filter(day ->
                        !day.earliest().equals(LocalDate.MIN) && !day.latest().equals(LocalDate.MAX))
                .map(DateRange::earliest)
                .max(Comparator.naturalOrder());
    }

    /** The same facts without those that the test picks; for what-if and for tests that take facts away. */
    public Snapshot without(Predicate<RecordedFact> picked) {
        return new Snapshot(facts.stream().filter(picked.negate()).toList(), files, unread);
    }
}
