package dev.assay.api.model;

import java.util.List;

/**
 * An id of an earlier edition of a framework, and where it went. Made by the engine from a pack's {@code former.yaml}.
 *
 * @param id the id as the earlier edition wrote it
 * @param edition the earlier edition
 * @param relation what became of it
 * @param into the ids of today that took it up, sorted: outcomes, categories or functions; empty where it went into many
 * @param onlyInCatalog those of them that the catalog of today's edition names and the publisher's mapping does not
 * @param onlyInMapping those of them that the publisher's mapping names and the catalog does not
 * @since 1
 */
public record FormerId(
        String id,
        String edition,
        Relation relation,
        List<String> into,
        List<String> onlyInCatalog,
        List<String> onlyInMapping) {

    /**
     * What became of an id. A closed set.
     *
     * @since 1
     */
    public enum Relation {
        /** It stays; its words changed. */
        SAME,
        /** Withdrawn, and wholly in one other place. */
        MOVED,
        /** Withdrawn, and taken up in other places. */
        INCORPORATED
    }

    public FormerId {
        into = into.stream().sorted().toList();
        onlyInCatalog = onlyInCatalog.stream().sorted().toList();
        onlyInMapping = onlyInMapping.stream().sorted().toList();
    }

    /** What became of it, in a sentence. */
    public String sentence() {
        String places = String.join(", ", into);
        String what = switch (relation) {
            case SAME ->
                into.size() == 1
                        ? "stays as " + places + ", in other words"
                        : "stays, in other words, and is split over " + places;
            case MOVED, INCORPORATED ->
                into.isEmpty()
                        ? "was withdrawn and taken up in many places, none of which is named"
                        : into.size() == 1
                                ? "was withdrawn and " + (relation == Relation.MOVED ? "moved to " : "went into ")
                                        + places
                                : "was withdrawn and split over " + places;
        };
        String differ = onlyInCatalog.isEmpty() && onlyInMapping.isEmpty()
                ? ""
                : "; the framework's own sources differ: only its catalog names "
                        + (onlyInCatalog.isEmpty() ? "none" : String.join(", ", onlyInCatalog))
                        + ", only its mapping "
                        + (onlyInMapping.isEmpty() ? "none" : String.join(", ", onlyInMapping));
        return id + " of " + edition + " " + what + differ + ".";
    }
}
