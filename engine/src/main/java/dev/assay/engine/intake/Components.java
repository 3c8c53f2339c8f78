package dev.assay.engine.intake;

import dev.assay.api.spi.Counted;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.engine.name.Kebab;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out how a record's component is read. */
final class Components {

    private Components() {}

    static Component of(RecordComponent part) {
        OneOf words = part.getAnnotation(OneOf.class);
        Refers refers = part.getAnnotation(Refers.class);
        ValueType type = typeOf(part, part.getGenericType(), words == null ? List.of() : List.of(words.value()));
        if (type instanceof ValueType.Constant constant && !constant.constants().containsKey("unknown")) {
            throw new IllegalArgumentException(named(part) + " is an enum without a constant UNKNOWN; add one");
        }
        // A record stands for one thing unless it says otherwise; what it says may well be that nobody knows.
        boolean oneUnlessSaid = Counted.class.isAssignableFrom(part.getDeclaringRecord())
                && part.getName().equals("count");
        return new Component(
                part.getName(),
                Kebab.ofComponent(part.getName()),
                type,
                refers == null ? "" : refers.to(),
                part.isAnnotationPresent(Person.class),
                oneUnlessSaid ? CountRange.ONE : type.unknown());
    }

    private static ValueType typeOf(RecordComponent part, Type type, List<String> words) {
        if (type instanceof ParameterizedType several
                && (several.getRawType() == List.class || several.getRawType() == Set.class)) {
            ValueType item = typeOf(part, several.getActualTypeArguments()[0], words);
            if (item instanceof ValueType.Several || item instanceof ValueType.Nested) {
                throw unreadable(part);
            }
            return new ValueType.Several(item, several.getRawType() == Set.class);
        }
        if (!(type instanceof Class<?> simple)) {
            throw unreadable(part);
        }
        if (simple == String.class) {
            return words.isEmpty() ? new ValueType.Text() : new ValueType.OneWord(words);
        } else if (simple == Answer.class) {
            return new ValueType.Answered();
        } else if (simple == DateRange.class) {
            return new ValueType.Dated();
        } else if (simple == CountRange.class) {
            return new ValueType.Counted();
        } else if (simple == Score.class) {
            return new ValueType.Scored();
        } else if (simple.isEnum()) {
            return constants(simple);
        } else if (simple.isRecord()) {
            return new ValueType.Nested(new RecordShape(simple, Kebab.ofComponent(part.getName()) + "."));
        }
        throw unreadable(part);
    }

    private static ValueType constants(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(Kebab.ofConstant((Enum<?>) constant), constant);
        }
        return new ValueType.Constant(constants, constants.getOrDefault("unknown", ""));
    }

    private static IllegalArgumentException unreadable(RecordComponent part) {
        return new IllegalArgumentException(
                named(part) + " is a "
                        + part.getGenericType().getTypeName()
                        + "; expected String, Answer, DateRange, CountRange, Score, an enum, a record, or a List or Set of words");
    }

    private static String named(RecordComponent part) {
        return "component " + part.getName() + " of "
                + part.getDeclaringRecord().getName();
    }
}
