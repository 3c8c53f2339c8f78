package dev.assay.api.schema;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section of the input: the kind of fact that is read from it and the record that holds one.
 *
 * @since 2
 */
public final class FactSection {

    /** Keys that every fact may have, in addition to those of its record. */
    public static final List<String> COMMON = List.of("evidence", "stated-by", "recorded");

    /** Keys for the first and the last day on which a fact holds, of sections whose facts may hold for a period. */
    public static final List<String> PERIOD = List.of("from", "until");

    /** Sections that are no facts: the periods of a plan, and who answered a file. */
    private static final List<String> RESERVED = List.of("parameters", "answered-by");

    private static final ClassValue<FactSection> KNOWN = new ClassValue<>() {
        @Override
        protected FactSection computeValue(Class<?> type) {
            return new FactSection(type.asSubclass(Fact.class));
        }
    };

    private final Class<? extends Fact> type;
    private final FactKind kind;
    /** Kept, since a call of an annotation's method goes by reflection. */
    private final String name;

    private final RecordSchema record;
    private final int id;
    private final List<Integer> idParts = new ArrayList<>();

    private FactSection(Class<? extends Fact> type) {
        this.type = type;
        FactKind found = type.getAnnotation(FactKind.class);
        if (found == null) {
            throw new IllegalArgumentException(type.getName() + " lacks @FactKind; add it to name its section");
        }
        kind = found;
        name = kind.section();
        record = RecordSchema.of(type);
        id = record.indexOf("id");
        check();
    }

    /**
     * The section of a fact's record class, made once.
     *
     * @throws IllegalArgumentException if the class cannot be a fact, with the reason
     */
    public static FactSection of(Class<? extends Fact> type) {
        return KNOWN.get(type);
    }

    private void check() {
        if (!name.equals(Kebab.ofComponent(name)) || name.isEmpty() || RESERVED.contains(name)) {
            throw new IllegalArgumentException(
                    type.getName() + " has the section \"" + name + "\"; expected a name of its own in kebab-case");
        }
        for (String common : common()) {
            if (record.indexOf(common) >= 0) {
                throw new IllegalArgumentException(type.getName() + " has a component for \"" + common
                        + "\", a key that every fact may have; name it otherwise");
            }
        }
        if (record.indexOf("on") >= 0 && !Occurred.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(
                    type.getName() + " has a component \"on\" and is no Occurred; implement it, so"
                            + " that nothing rests on what is only planned");
        }
        for (String part : kind.key()) {
            int index = record.indexOf(Kebab.ofComponent(part));
            if (index < 0) {
                throw new IllegalArgumentException(type.getName() + " has no component \"" + part + "\" for its key");
            }
            idParts.add(index);
        }
        if (shape() == FactKind.Shape.MAP && idParts.size() != 1) {
            throw new IllegalArgumentException(type.getName() + " is read from a mapping; expected one key component");
        }
    }

    /** The name of the section in the input: {@code systems}. */
    public String name() {
        return name;
    }

    /** The name of one fact of it: {@code system}. */
    public String singular() {
        return kind.singular();
    }

    /** The name of one fact with its article: {@code a system}, {@code an incident}. */
    public String one() {
        return ("aeiou".indexOf(singular().charAt(0)) < 0 ? "a " : "an ") + singular();
    }

    /** The record class. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** The layout of the section in the input. */
    public FactKind.Shape shape() {
        return kind.shape();
    }

    /** The record: keys, values, and how to make one. */
    public RecordSchema record() {
        return record;
    }

    /** The component names by key, in order; those of a record inside are not among them. */
    public Map<String, String> components() {
        Map<String, String> names = new LinkedHashMap<>();
        record.keys().forEach(key -> names.put(key.name(), key.component()));
        return names;
    }

    /** The index of the key that is the id; -1 for none. */
    public int id() {
        return id;
    }

    /** The indexes of the keys that the id is made of where the input gives none. */
    public List<Integer> idParts() {
        return List.copyOf(idParts);
    }

    /** The key that stands before the colon in a mapping. */
    public FactKey mapKey() {
        return record.keys().get(idParts.get(0));
    }

    /** Returns true if the input must give each fact an id. */
    public boolean needsId() {
        return idParts.isEmpty() && id >= 0 && shape() != FactKind.Shape.SINGLE;
    }

    /** Returns true if facts go by this component, so that it tells them apart and answers nothing. */
    public boolean identifies(String component) {
        return component.equals("kind") || Arrays.asList(kind.key()).contains(component);
    }

    /** Returns true if every fact has a value of this component: its id, or the key of a mapping. */
    public boolean always(String component) {
        return component.equals("id")
                || (shape() == FactKind.Shape.MAP && mapKey().component().equals(component));
    }

    /** Returns true if a fact may hold for a period only, by the keys {@code from} and {@code until}. */
    public boolean periods() {
        return kind.periods();
    }

    /** The key with the day an event happened; {@code on} where the record has no other. */
    public String dateKey() {
        return record.derived().stream()
                .filter(value -> value.method().equals("on"))
                .flatMap(value -> value.from().stream())
                .map(Kebab::ofComponent)
                .findFirst()
                .orElse("on");
    }

    /** The keys that facts of this section may have in addition to those of the record. */
    public List<String> common() {
        List<String> keys = new ArrayList<>(COMMON);
        if (periods()) {
            keys.addAll(PERIOD);
        }
        return keys;
    }

    /** All keys that an entry of the input may have. */
    public List<String> inputKeys() {
        List<String> keys = new ArrayList<>(components().keySet());
        keys.addAll(common());
        return keys;
    }
}
