package dev.assay.engine.drl;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.DeclaredScore;
import dev.assay.api.facts.Judgement;
import dev.assay.api.facts.Period;
import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Kebab;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fact records that rules of a pack can match, by section and by the name rules call them. */
public final class FactTypes {

    /** What is applied once, where findings are concluded; no rule looks at it. */
    private static final Set<Class<?>> APPLIED_BY_THE_ENGINE = Set.of(
            AddressableDecision.class, RiskAcceptance.class, Judgement.class, Remediation.class, DeclaredScore.class);

    private static final Set<Class<?>> RECORDED = Set.of(Answer.class, DateRange.class, CountRange.class);

    private final Map<String, Class<? extends Fact>> bySection = new TreeMap<>();
    private final Map<String, Class<? extends Fact>> byName = new TreeMap<>();
    private final List<String> unread;
    private final Map<String, List<String>> answers = new ConcurrentHashMap<>();

    public FactTypes(Collection<Class<? extends Fact>> types) {
        this(types, List.of());
    }

    /** @param unread sections of facts whose records can't be loaded: they are there, and nothing is known of them */
    public FactTypes(Collection<Class<? extends Fact>> types, Collection<String> unread) {
        this.unread = List.copyOf(unread);
        for (Class<? extends Fact> type : types) {
            bySection.put(sectionOf(type), type);
            if (!APPLIED_BY_THE_ENGINE.contains(type)) {
                byName.put(type.getSimpleName(), type);
            }
        }
        byName.put(Period.class.getSimpleName(), Period.class);
    }

    /** The section a type of fact is read from; {@code parameters} for the periods of the plan. */
    public static String sectionOf(Class<? extends Fact> type) {
        FactKind kind = type.getAnnotation(FactKind.class);
        return kind == null ? "parameters" : kind.section();
    }

    /** The sections of the input, in order. */
    public Set<String> sections() {
        Set<String> sections = new TreeSet<>(bySection.keySet());
        sections.addAll(unread);
        return Collections.unmodifiableSet(sections);
    }

    /** The keys of the facts of a section, in the order of the record; none where there is no such section. */
    public List<String> keys(String section) {
        Class<? extends Fact> type = bySection.get(section);
        return type == null
                ? List.of()
                : Arrays.stream(type.getRecordComponents())
                        .map(component -> Kebab.ofComponent(component.getName()))
                        .toList();
    }

    /**
     * What a short form can test of the facts of a section: their answers, those of a record inside them by its path
     * ({@code agreement.written}), and those that a method works out.
     */
    public List<String> answers(String section) {
        return answers.computeIfAbsent(section, this::answersOf);
    }

    private List<String> answersOf(String section) {
        List<String> found = stated(section);
        section(section)
                .ifPresent(type -> derived(type)
                        .map(method -> Kebab.ofComponent(method.getName()))
                        .forEach(found::add));
        return List.copyOf(found);
    }

    /** The answers that organizations state of the facts of a section, those of a record inside them by its path. */
    public List<String> stated(String section) {
        List<String> found = new ArrayList<>();
        section(section).ifPresent(type -> answers(type, "", found));
        return found;
    }

    /**
     * The key by whose word the facts of a section go: the topic of a policy, the practice of a habit. None where packs can't know
     * the word, or where the engine itself decides what the fact comes to, as of statements of completeness.
     */
    public Optional<String> goesBy(String section) {
        Optional<FactKind> kind = section(section)
                .filter(type -> type != Completeness.class)
                .map(type -> type.getAnnotation(FactKind.class))
                .filter(each -> each.key().length == 1);
        return kind.map(each -> Kebab.ofComponent(each.key()[0]))
                .filter(key -> kind.get().shape() == FactKind.Shape.MAP
                        || !words(section, key).isEmpty());
    }

    private static void answers(Class<?> type, String path, List<String> answers) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = path + Kebab.ofComponent(component.getName());
            if (component.getType() == Answer.class) {
                answers.add(key);
            } else if (component.getType().isRecord()
                    && component.getType() != DateRange.class
                    && component.getType() != CountRange.class) {
                answers(component.getType(), key + ".", answers);
            }
        }
    }

    /** The methods that work out an answer, from the fact alone or with the date of the assessment; by name. */
    private static Stream<Method> derived(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(DerivedFrom.class)
                        && method.getReturnType() == Answer.class
                        && (method.getParameterCount() == 0 || takesTheDay(method)))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static boolean takesTheDay(Method method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0] == LocalDate.class;
    }

    /** How a rule writes a key of a section: as a component, or as the call of the method that works it out. */
    String written(String section, String key) {
        String word = Kebab.toComponent(key);
        return section(section)
                .flatMap(type ->
                        derived(type).filter(m -> m.getName().equals(word)).findFirst())
                .map(method -> word + (takesTheDay(method) ? "(asOf)" : "()"))
                .orElse(word);
    }

    /** The keys that are missing where this one is unknown: itself, or what it is worked out from. */
    public List<String> missing(String section, String key) {
        String word = Kebab.toComponent(key);
        Class<? extends Fact> type = bySection.get(section);
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

    /** Whether the records of a section are loaded. */
    public boolean read(String section) {
        return bySection.containsKey(section);
    }

    /** The words that a key of a section can be, where only some can; empty if any. */
    public List<String> words(String section, String key) {
        return section(section)
                .flatMap(type -> Members.component(type, Kebab.toComponent(key)))
                .map(Typed::words)
                .orElse(List.of());
    }

    Optional<Class<? extends Fact>> section(String section) {
        return Optional.ofNullable(bySection.get(section));
    }

    Optional<Class<? extends Fact>> named(String simpleName) {
        return Optional.ofNullable(byName.get(simpleName));
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
     * Whether a component holds something an organization records, not a name or a word that tells facts apart. One of a
     * few words is recorded too, such as a scope or a treatment, unless facts go by it, as by a kind or a topic; and so is
     * a record inside the fact, as a whole.
     */
    static boolean recorded(Class<? extends Fact> type, String component) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(component))
                .anyMatch(c -> RECORDED.contains(c.getType())
                        || c.getType().isRecord()
                        || (c.isAnnotationPresent(OneOf.class) && !apart(type, component)));
    }

    /** The recorded components that a word of a condition rests on: itself, or what a method of that name derives from. */
    static List<String> restsOn(Class<? extends Fact> type, String word) {
        List<String> words = derivedFrom(type, word);
        return (words.isEmpty() ? List.of(word) : words)
                .stream().filter(component -> recorded(type, component)).toList();
    }

    /** The components that a method works something out from, through the other methods that it goes by. */
    static List<String> derivedFrom(Class<? extends Fact> type, String word) {
        Set<String> components = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            String method = open.remove();
            Arrays.stream(type.getMethods())
                    .filter(each -> each.getName().equals(method) && seen.add(method))
                    .map(each -> each.getAnnotation(DerivedFrom.class))
                    .filter(Objects::nonNull)
                    .flatMap(from -> Arrays.stream(from.value()))
                    .forEach(name -> {
                        open.add(name);
                        if (isComponent(type, name)) {
                            components.add(name);
                        }
                    });
        }
        return List.copyOf(components);
    }

    private static boolean isComponent(Class<? extends Fact> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }

    /** Whether facts go by a component, so that it tells them apart and answers nothing. */
    static boolean apart(Class<? extends Fact> type, String component) {
        FactKind kind = type.getAnnotation(FactKind.class);
        return component.equals("kind") || (kind != null && List.of(kind.key()).contains(component));
    }
}
