package dev.assay.ahead;

import dev.assay.api.model.ControlId;
import dev.assay.api.model.FindingStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that comes out otherwise from a day on, though nobody does anything.
 *
 * @param on the first day on which it is so
 * @param kind what kind of thing happens
 * @param reason a whole sentence: what is so from then on
 * @param controls the controls it concerns, and what is concluded on each before and from then on
 */
public record Lapse(LocalDate on, Kind kind, String reason, List<Change> controls) {

    public Lapse {
        controls = List.copyOf(controls);
    }

    /** What happens, worst first. A closed set. */
    public enum Kind {
        /** What passed, or was open, falls short. */
        GAP,
        /** What was known is no longer. */
        OPEN,
        /** The evidence of a pass has grown too old, so that it rests on less. No law says so, and it makes no gap. */
        EVIDENCE,
        /** Good practice is no longer kept, or a review is overdue. */
        ADVICE,
        /** Somebody's acceptance of a risk ends. */
        ACCEPTANCE,
        /** Something comes out better, or other rules apply. */
        OTHER
    }

    /**
     * What is concluded on a control.
     *
     * @param control the control
     * @param before its status until then
     * @param after its status from then on, which may be the same, where it has fallen short already
     */
    public record Change(ControlId control, FindingStatus before, FindingStatus after) {}
}
