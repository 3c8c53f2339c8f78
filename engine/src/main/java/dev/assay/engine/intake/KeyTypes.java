package dev.assay.engine.intake;

import java.util.List;
import java.util.Optional;

/** What the keys of facts hold. */
public final class KeyTypes {

    /** What a key may hold; the engine tells it to others by the same names. */
    public enum Holds {
        ANSWER,
        DATE,
        COUNT,
        WORD,
        TEXT,
        OTHER
    }

    /** What a key holds, and the words it may be where it is one of some. */
    public record Type(Holds holds, List<String> words) {}

    private KeyTypes() {}

    /** What a key of a section holds; {@code agreement.signed} is a key of a record inside. Empty where there is none. */
    public static Optional<Type> of(FactKinds kinds, String section, String key) {
        return kinds.section(section).flatMap(kind -> of(kind.shape(), key));
    }

    private static Optional<Type> of(RecordShape shape, String key) {
        int dot = key.indexOf('.');
        String first = dot < 0 ? key : key.substring(0, dot);
        Optional<Component> found = shape.components().stream()
                .filter(component -> component.key().equals(first))
                .findFirst();
        if (dot < 0) {
            return found.map(component -> of(component.type()));
        }
        return found.map(Component::type)
                .filter(ValueType.Nested.class::isInstance)
                .flatMap(nested -> of(((ValueType.Nested) nested).shape(), key.substring(dot + 1)));
    }

    private static Type of(ValueType type) {
        if (type instanceof ValueType.Answered) {
            return new Type(Holds.ANSWER, List.of());
        }
        if (type instanceof ValueType.Dated) {
            return new Type(Holds.DATE, List.of());
        }
        if (type instanceof ValueType.Counted) {
            return new Type(Holds.COUNT, List.of());
        }
        if (type instanceof ValueType.OneWord one) {
            return new Type(Holds.WORD, one.words());
        }
        return new Type(type instanceof ValueType.Text ? Holds.TEXT : Holds.OTHER, List.of());
    }
}
