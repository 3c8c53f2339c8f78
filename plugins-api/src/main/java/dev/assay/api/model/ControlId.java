package dev.assay.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a control, unique over all packs; written {@code hipaa:164.312(b)}. Made by the engine and by whoever looks one
 * up. Ordered by pack, then by name with runs of
 * digits compared as numbers.
 *
 * @param pack the id of the pack whose catalog holds it
 * @param name its id in that catalog, the official citation or identifier
 * @since 1
 */
public record ControlId(String pack, String name) implements Comparable<ControlId> {

    /** Reads {@code pack:name}. */
    public static ControlId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException("\"" + text + "\" is no control id; expected pack:control");
        }
        return new ControlId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(ControlId other) {
        int byPack = pack.compareTo(other.pack);
        return byPack != 0 ? byPack : NaturalOrder.compare(name, other.name);
    }

    @Override
    public String toString() {
        return pack + ":" + name;
    }

    /** Written out: this is the key of many maps, and what a record brings along is made anew at every start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ControlId control && name.equals(control.name) && pack.equals(control.pack);
    }

    @Override
    public int hashCode() {
        return 31 * pack.hashCode() + name.hashCode();
    }
}
