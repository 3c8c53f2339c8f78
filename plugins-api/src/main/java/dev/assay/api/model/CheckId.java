package dev.assay.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a check, unique over all packs; written {@code hipaa:ephi-at-rest}. Made by the engine and by whoever looks one
 * up.
 *
 * @param pack the id of the pack whose catalog holds it
 * @param name its id in that catalog
 * @since 1
 */
public record CheckId(String pack, String name) implements Comparable<CheckId> {

    @Override
    public int compareTo(CheckId other) {
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
        return other instanceof CheckId check && name.equals(check.name) && pack.equals(check.pack);
    }

    @Override
    public int hashCode() {
        return 31 * pack.hashCode() + name.hashCode();
    }
}
