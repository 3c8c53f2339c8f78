package dev.assay.engine.drl;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.OneOf;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What conditions can ask of a value: the components of records, the methods that work something out from them, and of
 * texts, lists and days a few that neither change anything nor reach anything else. Of all else, nothing.
 */
final class Members {

    private static final Set<String> OF_ANY = Set.of(
            "equals", "hashCode", "toString", "compareTo", "name", "ordinal", "describeConstable", "getDeclaringClass");
    private static final Set<String> OF_TEXTS = Set.of("isEmpty", "startsWith", "endsWith", "contains");
    private static final Set<String> OF_LISTS = Set.of("isEmpty", "size", "contains");
    private static final Set<String> OF_DAYS = Set.of("isBefore", "isAfter", "isEqual");

    private Members() {}

    static Optional<Typed> component(Class<?> type, String name) {
        return components(type).stream()
                .filter(component -> component.getName().equals(name))
                .map(component -> new Typed(component.getGenericType(), words(component)))
                .findFirst();
    }

    private static List<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
    }

    private static List<String> words(RecordComponent component) {
        OneOf oneOf = component.getAnnotation(OneOf.class);
        return oneOf == null ? List.of() : List.of(oneOf.value());
    }

    /** The methods of a name, in an order that is always the same. */
    static List<Method> methods(Class<?> type, String name) {
        return methods(type).stream()
                .filter(method -> method.getName().equals(name))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** What a method takes at a place: of a list, what the list holds. */
    static Class<?> taken(Typed of, Method method, int at) {
        Class<?> type = method.getParameterTypes()[at];
        return of.collection() && type == Object.class ? of.element().raw() : type;
    }

    private static List<Method> methods(Class<?> type) {
        Set<String> few = Collection.class.isAssignableFrom(type)
                ? OF_LISTS
                : type == String.class ? OF_TEXTS : type == LocalDate.class ? OF_DAYS : Set.of();
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && (type.isRecord()
                                ? ownOf(type, method)
                                : few.contains(method.getName()) && oneAtMost(method)))
                .toList();
    }

    /** What a record works out itself, or what a kind of facts does for its records. */
    private static boolean ownOf(Class<?> type, Method method) {
        return (method.getDeclaringClass() == type || Fact.class.isAssignableFrom(method.getDeclaringClass()))
                && !OF_ANY.contains(method.getName())
                && method.getReturnType() != void.class;
    }

    private static boolean oneAtMost(Method method) {
        return method.getParameterCount() <= 1;
    }

    /** All words that can follow, for the nearest right one. */
    static Set<String> words(Class<?> type) {
        Set<String> words = new TreeSet<>();
        components(type).forEach(component -> words.add(component.getName()));
        methods(type).forEach(method -> words.add(method.getName()));
        return words;
    }
}
