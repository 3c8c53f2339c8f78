package dev.assay.api.model;

import java.util.List;

/**
 * How the outcomes of a framework and the controls of another pack touch. A relation, never an equivalence: no status is derived
 * from it, and a link that is missing proves nothing. Made by the engine from a pack's {@code crosswalk.yaml}.
 *
 * @param links the links, by outcome and control
 * @since 1
 */
public record Crosswalk(List<Link> links) {

    /** No link. */
    public static final Crosswalk NONE = new Crosswalk(List.of());

    public Crosswalk {
        links = List.copyOf(links);
    }

    /**
     * One link.
     *
     * @param outcome the outcome
     * @param control the control of the other pack
     * @param through the ids of an earlier edition that a published mapping leads through; empty where somebody judged it alone
     * @param byAuthor whether it rests on somebody's judgement and on no published mapping
     * @param primary whether the same judgement holds it to be among the closest
     * @param weak whether it leads through ids alone that are mapped to everything and say little
     * @since 1
     */
    public record Link(
            ControlId outcome,
            ControlId control,
            List<String> through,
            boolean byAuthor,
            boolean primary,
            boolean weak) {

        public Link {
            through = List.copyOf(through);
        }

        /** The other end, seen from one of the two. */
        public ControlId other(ControlId end) {
            return end.equals(outcome) ? control : outcome;
        }
    }

    /** The links of an outcome or of a control. */
    public List<Link> of(ControlId end) {
        return links.stream()
                .filter(link -> link.outcome().equals(end) || link.control().equals(end))
                .toList();
    }
}
