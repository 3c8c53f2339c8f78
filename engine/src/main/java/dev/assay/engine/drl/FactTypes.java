package dev.assay.engine.drl;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.DeclaredScore;
import dev.assay.api.facts.Judgment;
import dev.assay.api.facts.Period;
import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.schema.DerivedValue;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.Kebab;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The facts that rules of a pack can match: the schema, seen by section and by the names that rules call records. */
public final class FactTypes {

    /** Applied once, where findings are concluded; no rule matches them. */
    private static final Set<Class<?>> APPLIED_BY_THE_ENGINE = Set.of(
            AddressableDecision.class, RiskAcceptance.class, Judgment.class, Remediation.class, DeclaredScore.class);

    private final FactSchema schema;
    private final Map<String, Class<? extends Fact>> byName = new TreeMap<>();
    private final List<String> unread;
    private final Map<String, List<String>> answers = new ConcurrentHashMap<>();

    public FactTypes(FactSchema schema) {
        this(schema, List.of());
    }

    /** @param unread sections of facts whose records can't be loaded, so that nothing is known of their keys */
    public FactTypes(FactSchema schema, Collection<String> unread) {
        this.schema = schema;
        this.unread = List.copyOf(unread);
        for (FactSection section : schema.sections()) {
            if (!APPLIED_BY_THE_ENGINE.contains(section.type())) {
                byName.put(section.type().getSimpleName(), section.type());
            }
        }
        byName.put(Period.class.getSimpleName(), Period.class);
    }

    /** The section a type of fact is read from; {@code parameters} for the periods of the plan. */
    public static String sectionOf(Class<? extends Fact> type) {
        return type == Period.class ? "parameters" : FactSection.of(type).name();
    }

    /** The sections of the input, in order. */
    public Set<String> sections() {
        Set<String> sections = new TreeSet<>(schema.names());
        sections.addAll(unread);
        return Collections.unmodifiableSet(sections);
    }

    /** The keys of the facts of a section, in the order of the record; none where there is no such section. */
    public List<String> keys(String section) {
        return record(section)
                .map(record -> record.keys().stream().map(FactKey::name).toList())
                .orElse(List.of());
    }

    /**
     * The answers of the facts of a section that a short form can test: those of a record inside them by its path
     * ({@code agreement.written}), and derived ones.
     */
    public List<String> answers(String section) {
        return answers.computeIfAbsent(section, this::answersOf);
    }

    private List<String> answersOf(String section) {
        List<String> found = new ArrayList<>(stated(section));
        record(section)
                .ifPresent(
                        record -> derivedAnswers(record).map(DerivedValue::name).forEach(found::add));
        return List.copyOf(found);
    }

    /** The answers that organizations state of the facts of a section, those of a record inside them by its path. */
    public List<String> stated(String section) {
        List<String> found = new ArrayList<>();
        record(section).ifPresent(record -> answers(record, "", found));
        return found;
    }

    /**
     * The key by whose word the facts of a section go: the topic of a policy, the practice of a practice. None where packs can't
     * know the word, or where the engine itself decides the fact's answer, as of statements of completeness.
     */
    public Optional<String> goesBy(String section) {
        return schema.section(section)
                .filter(found ->
                        found.type() != Completeness.class && found.idParts().size() == 1)
                .filter(found -> found.shape() == FactKind.Shape.MAP
                        || !found.mapKey().type().words().isEmpty())
                .map(found -> found.mapKey().name());
    }

    private static void answers(RecordSchema record, String path, List<String> answers) {
        for (FactKey key : record.keys()) {
            if (key.type() instanceof ValueType.YesNo) {
                answers.add(path + key.name());
            } else if (key.type() instanceof ValueType.Nested nested) {
                answers(nested.record(), path + key.name() + ".", answers);
            }
        }
    }

    private static Stream<DerivedValue> derivedAnswers(RecordSchema record) {
        return record.derived().stream().filter(value -> value.isAnswer() && value.isOfFactAndDate());
    }

    /** A key of a section as a rule writes it: the component, or the call of the method that derives the value. */
    String written(String section, String key) {
        String word = Kebab.toComponent(key);
        return record(section)
                .flatMap(record -> derivedAnswers(record)
                        .filter(value -> value.method().equals(word))
                        .findFirst())
                .map(value -> word + (value.takesDate() ? "(asOf)" : "()"))
                .orElse(word);
    }

    /** The keys that are missing where this one is unknown: itself, or those that it is derived from. */
    public List<String> missing(String section, String key) {
        String word = Kebab.toComponent(key);
        Class<? extends Fact> type = schema.section(section)
                .<Class<? extends Fact>>map(FactSection::type)
                .orElse(null);
        if (type == null) {
            return List.of(key);
        }
        List<String> from = derivedFrom(type, word);
        List<String> recorded = restsOn(type, word);
        return from.isEmpty()
                ? List.of(key)
                : (recorded.isEmpty() ? from : recorded)
                        .stream().map(Kebab::ofComponent).toList();
    }

    /** Returns true if the records of a section are loaded. */
    public boolean read(String section) {
        return schema.section(section).isPresent();
    }

    /** The words that a key of a section can be; empty where it can be any text. */
    public List<String> words(String section, String key) {
        return schema.key(section, key).map(found -> found.type().words()).orElse(List.of());
    }

    private Optional<RecordSchema> record(String section) {
        return schema.section(section).map(FactSection::record);
    }

    Optional<Class<? extends Fact>> named(String simpleName) {
        return Optional.ofNullable(byName.get(simpleName));
    }

    /** The record that the facts of a section are read into. */
    Optional<Class<? extends Fact>> section(String section) {
        return schema.section(section).map(FactSection::type);
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The import lines of a rule file, on one line so that line numbers stay the author's. */
    public String imports() {
        StringBuilder out = new StringBuilder("import dev.assay.api.value.Answer;");
        byName.values()
                .forEach(type ->
                        out.append(" import ").append(type.getCanonicalName()).append(';'));
        return out.toString();
    }

    /**
     * Returns true if a component holds something an organization records, and not a name or a word that tells facts apart. One of a
     * few words is recorded too, such as a scope or a treatment, unless facts go by it, as by a kind or a topic; and so is
     * a record inside the fact, as a whole.
     */
    static boolean recorded(Class<? extends Fact> type, String component) {
        return type != Period.class
                && RecordSchema.of(type)
                        .component(component)
                        .filter(key -> recorded(key.type()) || (isWord(key.type()) && !apart(type, component)))
                        .isPresent();
    }

    private static boolean recorded(ValueType type) {
        return !type.free()
                && !isWord(type)
                && !(type instanceof ValueType.Several)
                && !(type instanceof ValueType.Constant);
    }

    private static boolean isWord(ValueType type) {
        return type instanceof ValueType.Word
                || (type instanceof ValueType.Several several && several.item() instanceof ValueType.Word);
    }

    /** The recorded components that a word of a condition rests on: itself, or what a method of that name derives from. */
    static List<String> restsOn(Class<? extends Fact> type, String word) {
        List<String> words = derivedFrom(type, word);
        return (words.isEmpty() ? List.of(word) : words)
                .stream().filter(component -> recorded(type, component)).toList();
    }

    /** The components that a method derives its value from, through the other methods that it goes by. */
    static List<String> derivedFrom(Class<? extends Fact> type, String word) {
        if (type == Period.class) {
            return List.of();
        }
        RecordSchema record = RecordSchema.of(type);
        Set<String> components = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            String method = open.remove();
            record.derived().stream()
                    .filter(value -> value.method().equals(method) && seen.add(method))
                    .flatMap(value -> value.from().stream())
                    .forEach(name -> {
                        open.add(name);
                        if (record.component(name).isPresent()) {
                            components.add(name);
                        }
                    });
        }
        return List.copyOf(components);
    }

    /** Returns true if facts go by a component, so that it tells them apart and answers nothing. */
    static boolean apart(Class<? extends Fact> type, String component) {
        return type == Period.class
                ? component.equals("kind")
                : FactSection.of(type).identifies(component);
    }
}
