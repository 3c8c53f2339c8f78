package dev.assay.engine.drl;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.engine.name.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What an expression comes to.
 *
 * @param type its type
 * @param words the words that it may be, if only some may; empty if any
 */
record Typed(Type type, List<String> words) {

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    Typed {
        words = List.copyOf(words);
    }

    static Typed of(Type type) {
        return new Typed(type, List.of());
    }

    Class<?> raw() {
        return type instanceof Class<?> one
                ? one
                : type instanceof ParameterizedType many ? (Class<?>) many.getRawType() : Object.class;
    }

    boolean collection() {
        return Collection.class.isAssignableFrom(raw());
    }

    /** What a list or set holds. */
    Typed element() {
        return new Typed(
                type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : Object.class, words);
    }

    boolean number() {
        return NUMBERS.contains(raw());
    }

    boolean whole() {
        return WHOLE.contains(raw());
    }

    boolean truth() {
        return raw() == boolean.class || raw() == Boolean.class;
    }

    /** Whether it can be given to what takes this type. */
    boolean fits(Class<?> wanted) {
        if (Typed.of(wanted).number()) {
            return number() && (whole() || !WHOLE.contains(wanted)) && (wanted != int.class || raw() != long.class);
        }
        return wanted != Object.class && wanted.isAssignableFrom(raw());
    }

    /** How a message calls what a method takes. */
    String taken() {
        return raw() == CharSequence.class ? "a text" : shown();
    }

    /** How a message calls it. */
    String shown() {
        Class<?> raw = raw();
        if (!words.isEmpty() && raw == String.class) {
            return "one of the words " + Words.or(words);
        }
        if (collection()) {
            return "a list";
        }
        if (number()) {
            return whole() ? "a whole number" : "a number with decimals";
        }
        if (truth()) {
            return "true or false";
        }
        return raw == Answer.class
                ? "an answer (yes, no, partly or unknown)"
                : raw == DateRange.class
                        ? "a date or a range of dates"
                        : raw == CountRange.class
                                ? "a count or a range of counts"
                                : raw == Score.class
                                        ? "a score"
                                        : raw == String.class
                                                ? "a text"
                                                : raw == LocalDate.class || raw == ChronoLocalDate.class
                                                        ? "a day"
                                                        : "a " + raw.getSimpleName();
    }

    /** How a condition on it is written. */
    String example(String name) {
        Class<?> raw = raw();
        if (raw == Answer.class) {
            return name + " == Answer.YES";
        }
        if (raw == DateRange.class) {
            return name + ".certainlyBy(asOf)";
        }
        if (raw == CountRange.class) {
            return name + ".least > 0";
        }
        if (raw == Score.class) {
            return name + ".known()";
        }
        if (collection()) {
            return name + " contains \"...\"";
        }
        if (number()) {
            return name + " > 0";
        }
        if (raw.isEnum()) {
            return name + " == " + raw.getSimpleName() + "." + raw.getEnumConstants()[0];
        }
        return name + " == \"" + (words.isEmpty() ? "..." : words.get(0)) + "\"";
    }
}
