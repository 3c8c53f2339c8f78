package dev.assay.api.schema;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.value.Answer;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value that a fact derives from its keys by a method annotated with {@link DerivedFrom}, such as {@code days-elapsed}.
 *
 * @since 2
 */
public final class DerivedValue {

    private final Method method;
    private final Set<String> from;

    DerivedValue(Method method) {
        this.method = method;
        this.from = Set.of(method.getAnnotation(DerivedFrom.class).value());
    }

    /** The method's name in Java. */
    public String method() {
        return method.getName();
    }

    /** The name in kebab-case, as sentences and short forms of a catalog write it. */
    public String name() {
        return Kebab.ofComponent(method.getName());
    }

    /** The Java names that the annotation gives: components, or other derived values. */
    public Set<String> from() {
        return new TreeSet<>(from);
    }

    /** Returns true if it is an {@link Answer}. */
    public boolean isAnswer() {
        return method.getReturnType() == Answer.class;
    }

    /** Returns true if it depends on nothing but the fact, or on the fact and the assessment date. */
    public boolean isOfFactAndDate() {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length == 0 || (parameters.length == 1 && parameters[0] == LocalDate.class);
    }

    /** Returns true if it takes the assessment date. */
    public boolean takesDate() {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0] == LocalDate.class;
    }

    /** The value of a fact on a date; empty where the method takes something else. */
    public Optional<Object> of(Object fact, LocalDate asOf) {
        if (!isOfFactAndDate()) {
            return Optional.empty();
        }
        try {
            return Optional.of(takesDate() ? method.invoke(fact, asOf) : method.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new RecordFailure(method.toString(), e.getCause() == null ? e : e.getCause());
        }
    }
}
