package dev.assay.api.schema;

import dev.assay.api.spi.Counted;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.api.value.TimeOfDay;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One key of a fact: a component of its record.
 *
 * @param component the component's name in Java
 * @param name the key as input writes it, in kebab-case
 * @param type the type of its values
 * @param refersTo the section whose ids its values are; empty for none
 * @param person true if it names who, so that an export can leave it out
 * @param absent the value when the input does not have the key
 * @since 2
 */
public record FactKey(String component, String name, ValueType type, String refersTo, boolean person, Object absent) {

    static FactKey of(RecordComponent part) {
        OneOf words = part.getAnnotation(OneOf.class);
        Refers refers = part.getAnnotation(Refers.class);
        ValueType type = typeOf(part, part.getGenericType(), words == null ? List.of() : List.of(words.value()));
        if (type instanceof ValueType.Constant constant && !constant.constants().containsKey("unknown")) {
            throw new IllegalArgumentException(named(part) + " is an enum without a constant UNKNOWN; add one");
        }
        // A record stands for one thing unless its count says otherwise; a count that is written may well be unknown.
        boolean oneUnlessSaid = Counted.class.isAssignableFrom(part.getDeclaringRecord())
                && part.getName().equals("count");
        return new FactKey(
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
            return words.isEmpty() ? new ValueType.Text() : new ValueType.Word(words);
        } else if (simple == Answer.class) {
            return new ValueType.YesNo();
        } else if (simple == DateRange.class) {
            return new ValueType.Date();
        } else if (simple == CountRange.class) {
            return new ValueType.Count();
        } else if (simple == Score.class) {
            return new ValueType.Rating();
        } else if (simple == TimeOfDay.class) {
            return new ValueType.Time();
        } else if (simple.isEnum()) {
            return constants(simple);
        } else if (simple.isRecord()) {
            return new ValueType.Nested(new RecordSchema(simple, Kebab.ofComponent(part.getName()) + "."));
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
                        + "; expected String, Answer, DateRange, CountRange, Score, TimeOfDay, an enum, a record, or a List or Set of words");
    }

    private static String named(RecordComponent part) {
        return "component " + part.getName() + " of "
                + part.getDeclaringRecord().getName();
    }
}
