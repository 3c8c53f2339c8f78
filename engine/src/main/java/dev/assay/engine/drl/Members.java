package dev.assay.engine.drl;

import dev.assay.api.spi.OneOf;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What conditions can ask of a value: the components of records, the methods that work something out from them, and of the
 * types of Java itself a few that neither change anything nor reach anything else.
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

    static Optional<Method> method(Class<?> type, String name, int arguments) {
        return methods(type).stream()
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .findFirst();
    }

    private static List<Method> methods(Class<?> type) {
        Set<String> few = Collection.class.isAssignableFrom(type)
                ? OF_LISTS
                : type == String.class ? OF_TEXTS : type == LocalDate.class ? OF_DAYS : Set.of();
        boolean javas = type.getName().startsWith("java.") || type.isPrimitive() || type.isArray();
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class
                        && (javas ? few.contains(method.getName()) : !OF_ANY.contains(method.getName())))
                .toList();
    }

    /** All words that can follow, for the nearest right one. */
    static Set<String> words(Class<?> type) {
        Set<String> words = new TreeSet<>();
        components(type).forEach(component -> words.add(component.getName()));
        methods(type).forEach(method -> words.add(method.getName()));
        return words;
    }
}
