package dev.assay.engine.intake;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.engine.name.Kebab;
import dev.assay.engine.name.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of fact: the record, the section it is read from, and how its components are written. */
public final class Kind {

    /** Keys that every fact may have, beside those of its record. */
    static final List<String> COMMON = List.of("evidence", "stated-by", "recorded");

    /** Where rules find the periods of the plan, which are no input. */
    private static final String PARAMETERS = "parameters";

    private final Class<? extends Fact> type;
    /** Kept, since asking an annotation costs a call by reflection. */
    private final String section;

    private final String singular;
    private final FactKind.Shape layout;
    private final RecordShape shape;
    private final int id;
    private final List<Integer> key = new ArrayList<>();

    Kind(Class<? extends Fact> type) {
        this.type = type;
        FactKind found = type.getAnnotation(FactKind.class);
        if (found == null) {
            throw new IllegalArgumentException(type.getName() + " lacks @FactKind; add it to name its section");
        }
        section = found.section();
        singular = found.singular();
        layout = found.shape();
        shape = new RecordShape(type);
        id = shape.indexOf("id");
        if (!section().equals(Kebab.ofComponent(section()))
                || section().isEmpty()
                || section().equals(Sections.ANSWERED_BY)) {
            throw new IllegalArgumentException(type.getName() + " has the section \"" + section()
                    + "\"; expected a name of its own in kebab-case");
        }
        for (String common : COMMON) {
            if (shape.indexOf(common) >= 0) {
                throw new IllegalArgumentException(type.getName() + " has a component for \"" + common
                        + "\", a key that every fact may have; name it otherwise");
            }
        }
        if (section().equals(PARAMETERS)) {
            throw new IllegalArgumentException(
                    type.getName() + " has the section \"" + PARAMETERS + "\", which is the plan's; choose another");
        }
        if (shape.indexOf("on") >= 0 && !Occurred.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(
                    type.getName() + " has a component \"on\" and is no Occurred; implement it, so"
                            + " that nothing rests on what is only planned");
        }
        for (String name : found.key()) {
            int index = shape.indexOf(Kebab.ofComponent(name));
            if (index < 0) {
                throw new IllegalArgumentException(type.getName() + " has no component \"" + name + "\" for its key");
            }
            key.add(index);
        }
        if (layout() == FactKind.Shape.MAP && key.size() != 1) {
            throw new IllegalArgumentException(type.getName() + " is read from a mapping; expected one key component");
        }
    }

    void checkReferences(Set<String> sections) {
        for (Component component : shape.components()) {
            if (!component.refersTo().isEmpty() && !sections.contains(component.refersTo())) {
                throw new IllegalArgumentException("component " + component.name() + " of " + type.getName()
                        + " refers to the section \"" + component.refersTo() + "\", which does not exist; "
                        + Nearest.hint(component.refersTo(), sections));
            }
        }
    }

    /** The section of the input. */
    public String section() {
        return section;
    }

    /** How one of them is called. */
    public String singular() {
        return singular;
    }

    /** The record. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** How the section is written. */
    public FactKind.Shape layout() {
        return layout;
    }

    /** The record's component names by their key in the input, in order; those of a nested record are not among them. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        shape.components().forEach(component -> names.put(component.key(), component.name()));
        return names;
    }

    RecordShape shape() {
        return shape;
    }

    /** The place of the component that is the id; -1 for none. */
    int id() {
        return id;
    }

    /** The places of the components that the id is derived from. */
    List<Integer> key() {
        return key;
    }

    /** The component that is the key of a mapping. */
    Component mapKey() {
        return shape.components().get(key.get(0));
    }

    /** Whether the input has to give each an id. */
    boolean needsId() {
        return key.isEmpty() && id >= 0 && layout() != FactKind.Shape.SINGLE;
    }

    /** {@code a system}, {@code an incident}. */
    String one() {
        return ("aeiou".indexOf(singular().charAt(0)) < 0 ? "a " : "an ") + singular();
    }

    /** All keys that an entry may have. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(names().keySet());
        keys.addAll(COMMON);
        return keys;
    }
}
